import { SavedMark, type SavedState } from '../../components/marks/saved-mark'
import classes from './settings.module.css'

interface SectionHeadProps {
  readonly title: string
  readonly text?: string
  readonly saved?: SavedState
}

/** The name of a section, and whether what one sees is on the disk. */
export function SectionHead({ title, text, saved }: SectionHeadProps) {
  return (
    <>
      <div className={classes['head']}>
        <h2>{title}</h2>
        {saved !== undefined && <SavedMark state={saved} />}
      </div>
      {text !== undefined && <p className={classes['about']}>{text}</p>}
    </>
  )
}

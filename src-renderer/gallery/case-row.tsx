import { DueMark } from '../components/marks/due-mark'
import { PersonName } from '../components/marks/person-name'
import { StageMark } from '../components/marks/stage-mark'
import classes from './gallery.module.css'
import type { SampleCase } from './samples'

export function CaseRow({ item }: { readonly item: SampleCase }) {
  return (
    <>
      <div className={classes['rowline']}>
        <PersonName name={item.who} strong />
        <span className={classes['push']}>
          <DueMark due={item.due} short />
        </span>
      </div>
      <div className={classes['rowline']}>
        <span className={`cut ${classes['quiet']}`}>{item.title}</span>
        <span className={classes['push']}>
          <StageMark stage={item.stage} />
        </span>
      </div>
    </>
  )
}

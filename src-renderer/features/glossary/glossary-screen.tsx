import { glossary } from '../../../src-shared/texts/glossary'
import { PaneHeader } from '../../components/frame/pane-header'
import { GlossaryPanel } from '../../components/glossary/glossary-panel'
import { useTexts } from '../../lib/texts'
import classes from './glossary.module.css'

/** The words of the trade, at hand. */
export function GlossaryScreen() {
  const { t } = useTexts()
  return (
    <>
      <PaneHeader level={1} title={t('glossary.title')} />
      <div className={classes['page']}>
        <GlossaryPanel terms={glossary} />
      </div>
    </>
  )
}

import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ToneShape } from '../../components/marks/status-mark'
import { ConflictList } from '../../components/versions/conflict-list'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'

/** What two machines set otherwise: said while the case is open, settled by one click. */
export function ConflictBand({ view }: { readonly view: CaseView }) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  if (view.conflicts.length === 0) return null
  return (
    <section className={classes['conflicts']} aria-label={t('alarm.versions-differ')}>
      <p>
        <ToneShape tone="amber" />
        <span>{t('version.band')}</span>
      </p>
      <ConflictList
        conflicts={view.conflicts}
        onKeep={async ({ field }, keep, part) => {
          await run({ type: 'settle-conflict', part: field, keep }, t('version.kept', { part }))
        }}
      />
    </section>
  )
}

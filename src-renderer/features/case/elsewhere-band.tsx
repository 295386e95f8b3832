import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ToneShape } from '../../components/marks/status-mark'
import { useElsewhere } from '../../lib/elsewhere'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'

/** A case of a department whose cases this machine does not receive: what others do in it is not to be seen here. */
export function ElsewhereBand({ view: { row } }: { readonly view: CaseView }) {
  const { t } = useTexts()
  if (!useElsewhere().has(row.department)) return null
  return (
    <section className={classes['conflicts']} aria-label={t('machine.elsewhere.title')}>
      <p>
        <ToneShape tone="amber" />
        <span>{t('machine.elsewhere.case', { department: t(`department.${row.department}`) })}</span>
      </p>
    </section>
  )
}

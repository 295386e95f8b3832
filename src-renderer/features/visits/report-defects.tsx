import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { beside } from '../../../src-shared/texts/entry-told'
import { useTexts } from '../../lib/texts'
import classes from './report.module.css'
import { ShareDefects } from './share-defects'
import type { Visit } from './visit-screen'

interface ReportDefectsProps {
  readonly view: CaseView
  readonly visit: Visit
  /** Those that the paper leaves out. */
  readonly left: readonly string[]
  readonly onLeave: (left: readonly string[]) => void
}

/** The defects of the visit: which of them the paper names, and why it cannot name the others. */
export function ReportDefects({ view, visit, left, onLeave }: ReportDefectsProps) {
  const { t } = useTexts()
  const met = view.defects.filter((one) => one.visit === visit.id || visit.met.some(({ defect }) => defect === one.id))
  const internal = met.filter((one) => one.sorted && one.visibility !== 'communicable')
  return (
    <>
      <h2>{t('report.defects')}</h2>
      {met.length === 0 && <p>{t('report.defects.none')}</p>}
      <ul className={classes['list']} aria-label={t('report.defects')}>
        {met.map((defect) => {
          const why = !defect.sorted
            ? t('report.defects.unsorted')
            : defect.visibility !== 'communicable' && t('report.defects.internal')
          const words = defect.sorted ? `${defect.place} – ${defect.text}` : (defect.room ?? '')
          return (
            <li key={defect.id}>
              <label>
                <input
                  type="checkbox"
                  disabled={why !== false}
                  checked={why === false && !left.includes(defect.id)}
                  onChange={({ currentTarget: { checked } }) =>
                    onLeave(checked ? left.filter((one) => one !== defect.id) : [...left, defect.id])
                  }
                />
                <span dir="auto">
                  {beside(t('defects.of', { number: defect.number }), words === '' ? undefined : words)}
                  {why !== false && <small>{why}</small>}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      <ShareDefects view={view} defects={internal} />
    </>
  )
}

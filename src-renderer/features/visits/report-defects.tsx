import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { beside } from '../../../src-shared/texts/entry-told'
import { useNotice } from '../../components/act/notices'
import { isPicture } from '../../components/files/media'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import classes from './report.module.css'
import site from './site-mode.module.css'
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
  const notice = useNotice()
  const { run } = useCaseCommands(view.row.id)
  const met = view.defects.filter((one) => one.visit === visit.id)
  const internal = met.filter((one) => one.sorted && one.visibility !== 'communicable')
  const share = async () => {
    for (const entry of internal.flatMap((defect) => entriesToShare(view, defect))) {
      const outcome = await run({ type: 'change-visibility', entry, to: 'communicable' })
      if (!outcome.ok) return
    }
    notice({ text: t('report.shared', { count: internal.length }) })
  }
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
      {internal.length > 0 && (
        <div className={site['choices']}>
          <button type="button" onClick={() => void share()}>
            {t('report.share', { count: internal.length })}
          </button>
        </div>
      )}
    </>
  )
}

/** The defect and its photographs; a voice note stays ours. */
function entriesToShare({ pieces }: CaseView, { entry, added }: CaseView['defects'][number]): readonly EventId[] {
  const photographs = added.filter(({ entry: own }) => {
    const files = pieces.filter((piece) => piece.entry === own)
    return (
      files.length > 0 &&
      files.every(({ attachment, visibility }) => isPicture(attachment.mediaType) && visibility !== 'communicable')
    )
  })
  return [entry, ...photographs.map((one) => one.entry)]
}

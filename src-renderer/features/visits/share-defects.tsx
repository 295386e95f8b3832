import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { isPicture } from '../../components/files/media'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import site from './site-mode.module.css'

type Defect = CaseView['defects'][number]

interface ShareDefectsProps {
  readonly view: CaseView
  readonly defects: readonly Defect[]
}

/** Lets the client see some defects with their photographs, so that a paper may name them. */
export function ShareDefects({ view, defects }: ShareDefectsProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCaseCommands(view.row.id)
  const share = async () => {
    for (const entry of new Set(defects.flatMap((defect) => entriesToShare(view, defect)))) {
      const outcome = await run({ type: 'change-visibility', entry, to: 'communicable' })
      if (!outcome.ok) return
    }
    notice({ text: t('report.shared', { count: defects.length }) })
  }
  if (defects.length === 0) return null
  return (
    <div className={site['choices']}>
      <button type="button" onClick={() => void share()}>
        {t('report.share', { count: defects.length })}
      </button>
    </div>
  )
}

/** The defect, its photographs and those of its repair, as far as they are still ours alone; a voice note stays so. */
export function entriesToShare(
  { pieces, tracks }: CaseView,
  { id, entry, added, visibility }: Defect
): readonly EventId[] {
  const photographs = added.filter(({ entry: own }) => {
    const files = pieces.filter((piece) => piece.entry === own)
    return (
      files.length > 0 &&
      files.every((piece) => isPicture(piece.attachment.mediaType) && piece.visibility !== 'communicable')
    )
  })
  const shown = tracks.find(({ defect }) => defect === id)?.client.flatMap(({ before, after }) => [before, after]) ?? []
  const repairs = pieces.filter(
    (piece) => shown.includes(piece.attachment.id) && piece.entry !== entry && piece.visibility !== 'communicable'
  )
  return [
    ...(visibility === 'communicable' ? [] : [entry]),
    ...photographs.map((one) => one.entry),
    ...repairs.map((one) => one.entry)
  ]
}

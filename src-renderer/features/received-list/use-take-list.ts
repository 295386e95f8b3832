import { takenLines } from '../../../src-shared/domain/received-list/take'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import {
  type AttachmentId,
  attachmentId,
  defectId,
  type ReceivedListId,
  receivedListId
} from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import { useJob } from '../../lib/jobs'
import { newId } from '../../lib/new-id'
import { goToCaseTab } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { liftable, type ReceivingList } from './use-list'

/** Takes the index: first the pictures of its new lines, then all of it as one entry of the case. */
export function useTakeList(view: CaseView, list: ReceivingList, known: ReceivedListId | undefined) {
  const { t } = useTexts()
  const id = view.row.id
  const pictures = useJob('list.pictures')
  const { run } = useCaseCommands(id)
  const take = async () => {
    const { opened, decided, sheet, changes, isTaken, mapping, choices, read, others } = list
    if (!opened || !decided || !sheet) return
    const fresh = changes.flatMap((one) => (one.kind === 'new' && isTaken(one) ? [one.next.row] : []))
    const rows = sheet.pictures.filter(({ line }) => fresh.includes(line)).map(({ line }) => line)
    const asked = { file: opened.file.id, sheet: sheet.name, lines: rows }
    const brought = rows.length === 0 ? undefined : await pictures.run((job) => ({ ...asked, job }))
    if (brought?.ok === false) return
    const shown = brought?.value.pictures ?? []
    const newDefects = new Map<string, AttachmentId[]>()
    const rowsOfNew = [...fresh]
    const lines = takenLines(list.known?.lines ?? [], changes, isTaken, () => {
      const made = newId(defectId)
      // They are asked for in the order of the changes.
      const row = rowsOfNew.shift()
      const own = shown.filter(({ line }) => line === row).map(({ picture }) => attachmentId.parse(picture.id))
      newDefects.set(made, own)
      return made
    }).map((line) => ({ ...line, pieces: newDefects.get(line.defect) ?? [] }))
    const lifted = liftable(view, changes.filter(isTaken))
    const { head, reserve, lifting } = decided
    const outcome = await run(
      {
        type: 'receive-list',
        attachments: [opened.file, ...shown.map(({ picture }) => picture)],
        list: known ?? newId(receivedListId),
        ...{ sender: head.sender, title: head.title, label: head.label },
        ...(head.dated && { dated: head.dated }),
        ...{ file: opened.file.id, read: read.lines.length, others, mapping, lots: choices, lines, reserve },
        ...(lifting && lifted.length > 0 && { lifting: { ...lifting, defects: [...lifted] } })
      },
      t('lists.taken', { count: lines.length })
    )
    if (outcome.ok) goToCaseTab(id, 'defects')
  }
  return { take, pictures }
}

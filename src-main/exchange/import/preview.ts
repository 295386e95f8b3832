import type { Stage } from '../../../src-shared/domain/case/stages'
import { displayNames } from '../../../src-shared/domain/contact/contact'
import type { MatchReason } from '../../../src-shared/domain/import/known-people'
import type { Problem } from '../../../src-shared/domain/import/problems'
import { foldValue, readStage } from '../../../src-shared/domain/import/value-words'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { LineToWrite } from '../../store/commands/import-lines'
import { type Planning, planLines } from './plan-lines'

/** Lines, problems and people that are shown; all are counted. */
const SHOWN = 200

export interface PreviewLine {
  readonly sheet: string
  readonly line: number
  readonly names: readonly string[]
  readonly title: string
  readonly site?: string | undefined
  readonly stage?: Stage | undefined
  readonly known: boolean
  readonly opens: boolean
}

export interface Preview {
  readonly lines: number
  readonly cases: number
  readonly contacts: number
  readonly reused: number
  readonly refused: number
  readonly skipped: number
  readonly noticed: number
  readonly sites: number
  readonly first: readonly PreviewLine[]
  readonly problems: readonly { readonly sheet: string; readonly line: number; readonly problem: Problem }[]
  readonly matches: readonly {
    readonly contact: ContactId
    readonly reason: MatchReason
    readonly lines: number
    readonly first: number
    readonly named: string
  }[]
}

/** What an import would make, without making it. */
export async function previewImport(
  planning: Planning,
  progress: (done: number, total?: number) => void,
  signal: AbortSignal
): Promise<Preview | 'cancelled'> {
  const counts = { lines: 0, cases: 0, contacts: 0, reused: 0, refused: 0, skipped: 0, noticed: 0, sites: 0 }
  const first: PreviewLine[] = []
  const problems: Preview['problems'][number][] = []
  const matches = new Map<ContactId, Preview['matches'][number]>()
  for await (const batch of planLines(planning)) {
    if (signal.aborted) return 'cancelled'
    for (const { write, matches: found } of batch.lines) {
      counts.lines += 1
      if (write.outcome !== 'made') counts[write.outcome] += 1
      counts.cases += write.case ? 1 : 0
      counts.sites += write.site?.create ? 1 : 0
      counts.contacts += write.contacts.filter((contact) => !contact.known).length
      counts.reused += write.contacts.some((contact) => contact.known) ? 1 : 0
      counts.noticed += write.outcome === 'made' && write.problems.length > 0 ? 1 : 0
      for (const problem of write.problems) {
        if (problems.length < SHOWN) problems.push({ sheet: write.sheet, line: write.line, problem })
      }
      if (write.outcome === 'made' && first.length < SHOWN) first.push(shown(write))
      for (const { contact, reason } of found) {
        const before = matches.get(contact)
        if (before) matches.set(contact, { ...before, lines: before.lines + 1 })
        else if (matches.size < SHOWN) {
          matches.set(contact, { contact, reason, lines: 1, first: write.line, named: shown(write).names.join(', ') })
        }
      }
    }
    progress(Math.round(batch.done * 1_000), 1_000)
  }
  return { ...counts, first, problems, matches: [...matches.values()] }
}

function shown(write: LineToWrite): PreviewLine {
  return {
    sheet: write.sheet,
    line: write.line,
    names: write.contacts.flatMap(({ contact }) => displayNames(contact)),
    title: write.case ? write.case.opening.title || (write.case.opening.summary.split('\n')[0] ?? '').slice(0, 80) : '',
    site: write.case?.site,
    stage: write.case?.stage,
    known: write.contacts.some((contact) => contact.known),
    opens: write.case !== undefined
  }
}

/** The values a column of stages holds, with the stage each is taken for, most frequent first. */
export async function stageValues(
  { source, survey }: Pick<Planning, 'source' | 'survey'>,
  key: string
): Promise<readonly { readonly value: string; readonly lines: number; readonly stage?: Stage | undefined }[]> {
  const counts = new Map<string, { value: string; lines: number }>()
  for (const sheet of survey.sheets) {
    const column = sheet.columns.find((one) => one.key === key)
    if (!column) continue
    for await (const { rows } of source.rows(sheet.name)) {
      for (const row of rows) {
        const cell = column.fill ? row.fills?.[column.index] : row.cells[column.index]
        const value = String(cell ?? '').trim()
        if (row.line <= sheet.headings.lastLine || value === '') continue
        const folded = foldValue(value)
        const known = counts.get(folded)
        if (known) known.lines += 1
        else if (counts.size < 60) counts.set(folded, { value: value.slice(0, 80), lines: 1 })
      }
    }
  }
  return [...counts.values()]
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, 30)
    .map((counted) => ({ ...counted, stage: readStage(counted.value) }))
}

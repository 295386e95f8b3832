import type { LineDraft } from '../../../src-shared/domain/import/draft'
import { draftLine } from '../../../src-shared/domain/import/draft-line'
import { isSure, KnownPeople, type MatchReason } from '../../../src-shared/domain/import/known-people'
import type { ImportSettings } from '../../../src-shared/domain/import/settings'
import type { Site } from '../../../src-shared/domain/site/events'
import { foldText } from '../../../src-shared/lib/fold-text'
import { type ContactId, contactId, type PersonId, type SiteId, siteId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { LineToWrite } from '../../store/commands/import-lines'
import { Turns } from '../../store/turns'
import type { TableSource } from './read/table-source'
import type { Survey } from './survey'

type Contact = Extract<LineDraft, { kind: 'drafted' }>['contacts'][number]

/** Somebody of the file who may be known already. */
export interface Match {
  readonly contact: ContactId
  readonly reason: MatchReason
}

/** A line as it will be written, and who of it may be known. */
export interface PlannedLine {
  readonly write: LineToWrite
  readonly matches: readonly Match[]
}

/** What a plan rests on: the file, how it is read, and who and what the workspace knows. */
export interface Planning {
  readonly source: TableSource
  readonly survey: Survey
  readonly settings: ImportSettings
  readonly today: PlainDate
  readonly newId: () => string
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
  readonly contacts: AsyncIterable<readonly { readonly id: ContactId; readonly contact: Contact }[]>
  readonly sites: readonly { readonly id: SiteId; readonly site: Site }[]
  /** What a person decided on each contact that was found: the same person, or another. */
  readonly reuse: Readonly<Record<string, boolean>>
}

export interface PlanBatch {
  readonly lines: readonly PlannedLine[]
  /** How far into the file, from 0 to 1. */
  readonly done: number
}

/** Reads the file and plans its lines, some at a time. A line that breaks is refused by itself. */
export async function* planLines(planning: Planning): AsyncGenerator<PlanBatch> {
  const planner = new Planner(planning)
  const turns = new Turns()
  for await (const known of planning.contacts) {
    planner.know(known)
    await turns.giveWay()
  }
  const total = planning.survey.sheets.reduce((sum, { name }) => sum + sizeOf(planning.source, name), 0)
  let before = 0
  for (const sheet of planning.survey.sheets) {
    for await (const { rows, read } of planning.source.rows(sheet.name)) {
      const lines: PlannedLine[] = []
      for (const row of rows) {
        const draft = row.line <= sheet.headings.lastLine ? undefined : draftLine(row, sheet, planner.drafting)
        if (draft) lines.push(planner.plan(sheet.name, row.line, draft))
        await turns.giveWay()
      }
      yield { lines, done: total === 0 ? 1 : (before + read) / total }
    }
    before += sizeOf(planning.source, sheet.name)
  }
}

const sizeOf = (source: TableSource, name: string): number =>
  source.sheets.find((sheet) => sheet.name === name)?.size ?? 0

class Planner {
  readonly #known = new KnownPeople<ContactId>()
  readonly #new = new KnownPeople<ContactId>()
  readonly #sites: Map<string, SiteId>
  readonly drafting
  #place = 0

  constructor(private readonly planning: Planning) {
    this.#sites = new Map(planning.sites.map(({ id, site }) => [foldText(site.name), id]))
    const people = planning.people.map(({ id, name }) => ({ id, words: foldText(name).split(/\s+/u) }))
    const ownerNamed = (name: string): PersonId | undefined => {
      const words = foldText(name)
        .split(/[\s.,]+/u)
        .filter(Boolean)
      const found = people.filter((person) => words.every((word) => person.words.includes(word)))
      return found.length === 1 ? found[0]?.id : undefined
    }
    this.drafting = { settings: planning.settings, today: planning.today, ownerNamed }
  }

  know(contacts: readonly { readonly id: ContactId; readonly contact: Contact }[]): void {
    for (const { id, contact } of contacts) this.#known.add(id, contact)
  }

  plan(sheet: string, line: number, draft: LineDraft): PlannedLine {
    this.#place += 1
    const where = { place: this.#place, sheet, line }
    if (draft.kind === 'skipped') return nothing({ ...where, outcome: 'skipped', problems: [] })
    if (draft.kind === 'refused') return nothing({ ...where, outcome: 'refused', problems: draft.problems })
    const matches: Match[] = []
    const contacts = draft.contacts.map((contact) => this.#who(contact, matches))
    const site = draft.case?.site
    return {
      write: {
        ...{ ...where, outcome: 'made', problems: draft.problems, contacts },
        ...(draft.case && { case: draft.case }),
        ...(site && { site: this.#site(site) })
      },
      matches
    }
  }

  #who(contact: Contact, matches: Match[]): LineToWrite['contacts'][number] {
    const known = this.#known.find(contact)
    if (known) {
      matches.push({ contact: known.who, reason: known.reason })
      if (this.planning.reuse[known.who] ?? isSure(known.reason)) return { id: known.who, contact, known: true }
    }
    const again = this.#new.find(contact)
    if (again && (isSure(again.reason) || again.reason === 'name')) return { id: again.who, contact, known: true }
    const id = contactId.parse(this.planning.newId())
    this.#new.add(id, contact)
    return { id, contact, known: false }
  }

  #site(name: string): NonNullable<LineToWrite['site']> {
    const known = this.#sites.get(foldText(name))
    if (known) return { id: known }
    const id = siteId.parse(this.planning.newId())
    this.#sites.set(foldText(name), id)
    const address = { flat: '', building: '', street: '', locality: '', postcode: '', town: '', country: 'FR' }
    return { id, create: { name, businessNumber: '', address } }
  }
}

function nothing(write: Omit<LineToWrite, 'contacts'>): PlannedLine {
  return { write: { ...write, contacts: [] }, matches: [] }
}

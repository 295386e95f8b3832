import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { momentOf } from '../../../../src-main/samples/moment'
import { nameFirm, recordFirm } from '../../../../src-main/samples/sample-firm'
import { asStored } from '../../../../src-main/store/commands/as-stored'
import { openWriter } from '../../../../src-main/store/connection'
import { ARGON2_FLOOR } from '../../../../src-main/store/keys/kdf'
import type { Keyring } from '../../../../src-main/store/keys/keyring'
import { readCaseEvent, readContactEvent } from '../../../../src-main/store/streams/read-event'
import { createVault } from '../../../../src-main/store/vault/create'
import { agendaRows } from '../../../../src-main/store/views/agenda-rows'
import { caseColumns, nameColumns } from '../../../../src-main/store/views/case-columns'
import { type ContactRow, contactRow, namesIn } from '../../../../src-main/store/views/contact-row'
import { partyRows } from '../../../../src-main/store/views/party-rows'
import { caseSearchRow, entrySearchRow } from '../../../../src-main/store/views/search-row'
import { timelineRow } from '../../../../src-main/store/views/timeline-row'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import { decideCase } from '../../../../src-shared/domain/case/decide'
import { evolveCase } from '../../../../src-shared/domain/case/evolve'
import type { CaseState } from '../../../../src-shared/domain/case/state'
import { contact, decideContact, evolveContact } from '../../../../src-shared/domain/contact/contact'
import { defaultPattern, formatReference, machineLetter } from '../../../../src-shared/domain/reference/reference'
import {
  type CaseId,
  type ContactId,
  caseId,
  contactId,
  eventId,
  type PersonId,
  streamId,
  uuidV7,
  type VaultId
} from '../../../../src-shared/lib/ids'
import {
  addDays,
  epochMilliseconds,
  type Instant,
  instant,
  type PlainDate,
  timeZone
} from '../../../../src-shared/lib/plain-date'
import { Chance } from '../chance'
import { PASSPHRASE, TODAY } from '../generate'
import { firstNames, lastNames, promises, streets, towns } from '../words'
import { inBulk } from './bulk-mode'
import { BulkWriter } from './bulk-writer'
import { type Happening, type LargeSize, largeHappenings } from './happenings'
import { paragraphOf, titleOf } from './texts'

const SEED = 20_260_304
const ZONE = timeZone.parse('Europe/Paris')
const AT_ONCE = 10_000
/** Mebibytes: with less, the keys that come in no order make the pages go and come, each deciphered anew. */
const CACHE = 2_048

export interface Large {
  readonly vault: VaultId
  /** The case with the most entries. */
  readonly longest: CaseId
  readonly actor: PersonId
}

/**
 * Fills a new workspace with the events, the views and the search rows that commands would have written, in the order in
 * which it would have happened, without the cost of a command for each. The same seed gives the same words.
 * @param folder of the workspace to be
 * @param told how far it is, from 0 to 1
 */
export async function generateLarge(
  folder: string,
  size: LargeSize,
  keyring: Keyring,
  told: (done: number) => void = () => undefined
): Promise<Large> {
  const created = await createVault(folder, { appVersion: '0.1.0', passphrase: PASSPHRASE, kdf: ARGON2_FLOOR, keyring })
  if (!created.ok) throw new Error(`The workspace could not be made: ${created.reason.kind}`)
  const vault = created.value
  const chance = new Chance(SEED)
  const start = addDays(TODAY, -size.years * 365)
  const began = momentOf(addDays(start, -1), '09:00', ZONE)
  const firm = nameFirm(() => uuidV7(epochMilliseconds(began), chance.bytes(10)))
  const clock = { now: () => began, today: () => addDays(start, -1), zone: ZONE }
  const newId = () => uuidV7(epochMilliseconds(began), chance.bytes(10))
  await recordFirm({ vault, clock, newId, actor: firm.people.handler, deadlines: deadlineLore }, firm, 'fr', ZONE)
  const access = {
    file: vault.folder.database,
    vaultId: vault.id,
    key: Buffer.from(vault.deriveKey('database')),
    cacheMebibytes: CACHE
  }
  const { id, machine } = vault
  await vault.close()
  const db = openWriter(access)
  try {
    const asItWas = inBulk(db)
    const writer = new BulkWriter(db, id, machine, chance)
    const play = new LargePlay(writer, chance, Object.values(firm.people), start)
    db.exec('begin')
    play.contacts(size.contacts)
    const all = largeHappenings(size, chance)
    for (const [at, happening] of all.entries()) {
      play.happen(happening)
      if (at % AT_ONCE !== AT_ONCE - 1) continue
      db.exec('commit')
      db.exec('begin')
      told(at / all.length)
    }
    play.finish()
    db.exec('commit')
    asItWas()
    return { vault: id, longest: play.longest, actor: firm.people.handler }
  } finally {
    db.close()
  }
}

interface Going {
  readonly id: CaseId
  state: CaseState
}

class LargePlay {
  readonly #contacts: ContactRow[] = []
  /** Those that have not ended. */
  readonly #cases = new Map<number, Going>()
  #longest: CaseId | undefined
  readonly #numbers = new Map<number, number>()
  readonly #days: PlainDate[] = []

  constructor(
    private readonly writer: BulkWriter,
    private readonly chance: Chance,
    private readonly people: readonly PersonId[],
    private readonly start: PlainDate
  ) {}

  get longest(): CaseId {
    if (!this.#longest) throw new Error('No case was made')
    return this.#longest
  }

  contacts(count: number): void {
    const at = momentOf(this.start, '07:00', ZONE)
    for (let made = 0; made < count; made += 1) {
      const id = contactId.parse(this.#newId(at))
      const decided = decideContact(undefined, { type: 'create', contact: this.#person() })
      if (!decided.ok) throw new Error(decided.reason.code)
      let state: ReturnType<typeof evolveContact>
      for (const one of decided.value) {
        const { event, payload } = asStored(one, readContactEvent)
        const stream = { kind: 'contact' as const, id: streamId.parse(id) }
        const header = this.writer.append({ ...this.#by(at), stream, type: event.type, payload })
        state = evolveContact(id, state, { ...event, header })
      }
      if (!state) throw new Error('No contact was made')
      const row = contactRow(state)
      this.writer.insert('view_contacts', row)
      this.#contacts.push(row)
    }
  }

  happen({ case: index, minute, act }: Happening): void {
    const today = this.#day(Math.floor(minute / 1_440))
    const at = this.#instant(minute)
    const known = this.#cases.get(index)
    const going = known ?? { id: caseId.parse(this.#newId(at)) }
    const command = this.#command(act, today)
    const state = known?.state
    const decided = decideCase(state, caseCommand.parse(command), {
      now: at,
      actor: this.chance.pick(this.people),
      today,
      zone: ZONE,
      newId: () => this.#newId(at),
      nextReference: act === 'open' ? this.#reference(today) : '',
      deadlines: deadlineLore(),
      powersOf: () => undefined,
      undoable: () => undefined
    })
    if (!decided.ok) {
      if (act === 'go-on') return
      throw new Error(`${act}: ${decided.reason.code}`)
    }
    const stream = { kind: 'case' as const, id: streamId.parse(going.id) }
    const appended = decided.value.map((one) => {
      const { event, payload } = asStored(one, readCaseEvent)
      return { event, header: this.writer.append({ ...this.#by(at), stream, type: event.type, payload }) }
    })
    const after = appended.reduce(
      (before, { event, header }) => evolveCase(going.id, before, { ...event, header }),
      state
    )
    if (!after) throw new Error('A case went on before it was opened')
    for (const { event, header } of appended) {
      this.writer.insert('view_timeline', timelineRow(header, event, after, undefined, ZONE))
      const words =
        event.type === 'opened'
          ? caseSearchRow(header.place.position, after, this.#names(after))
          : entrySearchRow(header, event, after)
      if (words) this.writer.insert('view_search', words)
    }
    if (index === 0) this.#longest = going.id
    // A case that ended is as it stands in the end: holding 100,000 of them would keep the collector busy.
    if (act === 'close') {
      this.#rowsOf(after)
      this.#cases.delete(index)
    } else this.#cases.set(index, { id: going.id, state: after })
  }

  /** The rows of a case as it stands in the end. */
  #rowsOf(state: CaseState): void {
    const first = this.#rowOf(state.parties[0]?.contact)
    const around = { zone: ZONE, lore: deadlineLore() }
    this.writer.insert('view_cases', { ...caseColumns(state, around), ...nameColumns(first) })
    for (const row of agendaRows(state, around)) this.writer.insert('view_agenda', row)
    for (const row of partyRows(state)) this.writer.insert('view_parties', row)
  }

  /** What is left to write when nothing more happens. */
  finish(): void {
    for (const { state } of this.#cases.values()) this.#rowsOf(state)
    for (const [year, highest] of this.#numbers) {
      this.writer.insert('reference_numbers', { year, letter: 'A', highest })
    }
    const contacts = new Set(this.#contacts.map((row) => row.id))
    this.writer.finish((stream) => (contacts.has(stream as ContactId) ? 'contact' : 'case'))
  }

  #rowOf(id: string | undefined): ContactRow | undefined {
    return this.#byId.get(id ?? '')
  }

  get #byId(): ReadonlyMap<string, ContactRow> {
    this.#index ??= new Map(this.#contacts.map((row) => [row.id, row]))
    return this.#index
  }
  #index: ReadonlyMap<string, ContactRow> | undefined

  #names({ parties }: CaseState): readonly string[] {
    return parties.flatMap((party) => namesIn(this.#rowOf(party.contact)?.names ?? '[]'))
  }

  #by(at: Instant) {
    return { id: eventId.parse(this.#newId(at)), at, actor: this.chance.pick(this.people) }
  }

  #newId(at: Instant): string {
    return uuidV7(epochMilliseconds(at), this.chance.bytes(10))
  }

  #day(place: number): PlainDate {
    this.#days[place] ??= addDays(this.start, place)
    return this.#days[place]
  }

  #instant(minute: number): Instant {
    const day = Math.floor(minute / 1_440)
    const [hour, rest] = [Math.floor((minute % 1_440) / 60), minute % 60]
    // Summer time does not matter here: what counts is that time goes on.
    const time = [hour, rest].map((part) => String(part).padStart(2, '0')).join(':')
    return instant.parse(`${this.#day(day)}T${time}:00.000Z`)
  }

  #reference(today: PlainDate): string {
    const year = Number(today.slice(0, 4))
    const number = (this.#numbers.get(year) ?? 0) + 1
    this.#numbers.set(year, number)
    return formatReference(defaultPattern, { year, letter: machineLetter.parse('A'), number })
  }

  #command(act: Happening['act'], today: PlainDate): CaseCommandInput {
    if (act === 'close') return closing
    return act === 'open' ? this.#opening(today) : this.#entry(today)
  }

  #opening(today: PlainDate): CaseCommandInput {
    const { chance } = this
    const type = chance.pick(types)
    const named = contactId.parse(this.#contacts[chance.below(this.#contacts.length)]?.id)
    return {
      type: 'open',
      direction: type === 'unpaid' ? 'we-claim' : 'we-answer',
      channel: chance.pick(['call', 'email', 'letter', 'visit', 'counter']),
      party: { contact: named, role: 'client', status: 'consumer' },
      title: titleOf(chance),
      disputeType: type,
      department: chance.pick(['works', 'accounting', 'logistics', 'production', 'operations']),
      priority: chance.pick(['P1', 'P2', 'P3', 'P3', 'P4']),
      summary: paragraphOf(chance),
      wanted: paragraphOf(chance),
      since: { kind: 'about', on: addDays(today, -3 - chance.below(30)) },
      amount: { cents: 8_000 + chance.below(2_000_000), currency: 'EUR' },
      language: 'fr'
    }
  }

  #entry(today: PlainDate): CaseCommandInput {
    const { chance } = this
    const text = paragraphOf(chance)
    const kind = chance.below(20)
    if (kind < 6)
      return { type: 'log-communication', channel: 'call', flow: 'out', outcome: 'reached', duration: 12, text }
    if (kind < 11)
      return { type: 'log-communication', channel: chance.pick(['call', 'email', 'letter']), flow: 'in', text }
    if (kind < 15) return { type: 'add-note', text }
    if (kind < 17)
      return { type: 'make-promise', text: chance.pick(promises), due: addDays(today, 2 + chance.below(20)) }
    if (kind < 18) return { type: 'add-task', text: titleOf(chance), due: addDays(today, 1 + chance.below(30)) }
    if (kind < 19) return { type: 'assign', to: chance.pick(this.people) }
    return { type: 'tag', tag: chance.pick(['gel', 'sinistre', 'réserve', 'prioritaire', 'expert']) }
  }

  #person() {
    const { chance } = this
    const [postcode, town] = chance.pick(towns)
    const number = String(10_000_000 + chance.below(90_000_000))
    return contact.parse({
      kind: 'person',
      civility: chance.pick(['madame', 'monsieur', 'unknown']),
      firstName: chance.pick(firstNames),
      lastName: `${chance.pick(lastNames)}${chance.below(3) === 0 ? `-${chance.pick(syllables)}${chance.pick(endings)}` : ''}`,
      status: 'consumer',
      address: {
        street: `${1 + chance.below(140)} ${chance.pick(streets)}`,
        ...{ postcode, town, flat: '', building: '' },
        locality: '',
        country: 'FR'
      },
      phones: [`06 ${number.match(/\d\d/gu)?.join(' ') ?? ''}`],
      emails: [],
      language: 'fr',
      notes: ''
    })
  }
}

const types = ['works', 'works', 'works', 'billing', 'delivery', 'quality', 'service', 'unpaid'] as const
const closing: CaseCommandInput = { type: 'move-stage', to: 'closed', reason: 'Soldé avec le client.' }
const syllables = ['Bar', 'Cour', 'Del', 'Fon', 'Gar', 'Lam', 'Mar', 'Per', 'Rou', 'Tar', 'Val', 'Ver'] as const
const endings = ['bert', 'dier', 'laud', 'nier', 'rand', 'rier', 'sac', 'tin', 'ville', 'zac'] as const

import { join } from 'node:path'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { momentOf } from '../../../src-main/samples/moment'
import { nameFirm, recordFirm } from '../../../src-main/samples/sample-firm'
import type { Acting, CommandVault } from '../../../src-main/store/commands/acting'
import { captureCase } from '../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../src-main/store/commands/execute-case'
import { ARGON2_FLOOR } from '../../../src-main/store/keys/kdf'
import type { Keyring } from '../../../src-main/store/keys/keyring'
import type { UnitOfWork, Write } from '../../../src-main/store/unit-of-work'
import { createVault } from '../../../src-main/store/vault/create'
import type { Vault } from '../../../src-main/store/vault/vault'
import { type CaseCommandInput, caseCommand } from '../../../src-shared/domain/case/commands'
import { contact } from '../../../src-shared/domain/contact/contact'
import { type CaseId, type PersonId, uuidV7 } from '../../../src-shared/lib/ids'
import { addDays, epochMilliseconds, type PlainDate, plainDate, timeZone } from '../../../src-shared/lib/plain-date'
import { ok } from '../../../src-shared/lib/result'
import { Chance } from './chance'
import { firstNames, lastNames, places, promises, sentences, streets, towns, troubles } from './words'

export const TODAY: PlainDate = plainDate.parse('2026-03-03')
export const PASSPHRASE = 'Le chantier de l’îlot Sainte-Thérèse'
const SEED = 20_260_303
const DAYS = 240
const BATCH = 250
const ZONE = timeZone.parse('Europe/Paris')

interface Size {
  readonly cases: number
  /** Entries of the longest case; the others have three to nine. */
  readonly longest: number
}

interface Generated {
  readonly vault: Vault
  /** The case with the most entries. */
  readonly longest: CaseId
  readonly actor: PersonId
}

/** One thing that happens to one case; `case` counts from 0. */
interface Happening {
  readonly case: number
  readonly day: number
  readonly minute: number
}

/**
 * Fills a new workspace by the commands users' acts go through, in the order in which it would have happened. The same
 * seed gives the same cases.
 * @param folder of the workspace to be
 * @param keyring opens it without a passphrase
 */
export async function generate(folder: string, size: Size, keyring: Keyring): Promise<Generated> {
  const created = await createVault(folder, { appVersion: '0.1.0', passphrase: PASSPHRASE, kdf: ARGON2_FLOOR, keyring })
  if (!created.ok) throw new Error(`The workspace could not be made: ${created.reason.kind}`)
  const vault = created.value
  const chance = new Chance(SEED)
  const inBatches = batches(vault)
  const play = new Play(inBatches.vault, chance)
  await play.found()
  const ids: CaseId[] = []
  const all = happenings(size, chance)
  for (let start = 0; start < all.length; start += BATCH) {
    await inBatches.run(async () => {
      for (const happening of all.slice(start, start + BATCH)) {
        const id = ids[happening.case]
        if (id === undefined) ids[happening.case] = await play.open(happening)
        else await play.goOn(id, happening)
      }
    })
  }
  const longest = ids[0]
  if (longest === undefined) throw new Error('No case was made')
  return { vault, longest, actor: play.actor }
}

/** A vault for commands that writes many of them in one transaction, because each would wait for the disk. */
function batches(vault: Vault): {
  readonly vault: CommandVault
  readonly run: (work: () => Promise<void>) => Promise<void>
} {
  let write: Write = vault.write
  return {
    vault: { id: vault.id, machine: vault.machine, write: (work) => write(work) },
    run: async (work) => {
      await vault.write(async (trx) => {
        write = (inner) => atOnce((unit) => inner(trx, unit))
        await work()
        return ok(undefined)
      })
      write = vault.write
    }
  }
}

/** What is to be done after the commit is done at once: nothing rolls back here. */
async function atOnce<T>(inner: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  const hooks: (() => void | Promise<void>)[] = []
  const answer = await inner({ afterCommit: (hook) => void hooks.push(hook) })
  for (const hook of hooks) await hook()
  return answer
}

/** Entries of every case over the months before today, sorted by their moment. */
function happenings({ cases, longest }: Size, chance: Chance): readonly Happening[] {
  const all = Array.from({ length: cases }, (_, index) => {
    const first = index === 0 ? 0 : chance.below(DAYS - 10)
    const entries = index === 0 ? longest : 3 + chance.below(7)
    return Array.from({ length: entries }, (_entry, place) => {
      const day = place === 0 ? first : first + 1 + chance.below(DAYS - first - 1)
      return { case: index, day, minute: 8 * 60 + chance.below(600) }
    })
  })
  return all.flat().toSorted((a, b) => a.day - b.day || a.minute - b.minute || a.case - b.case)
}

class Play {
  readonly #vault: CommandVault
  readonly #chance: Chance
  readonly #firm: ReturnType<typeof nameFirm>

  constructor(vault: CommandVault, chance: Chance) {
    this.#vault = vault
    this.#chance = chance
    this.#firm = nameFirm(() => uuidV7(Date.parse('2025-06-01T08:00:00Z'), chance.bytes(10)))
  }

  get actor(): PersonId {
    return this.#firm.people.handler
  }

  async found(): Promise<void> {
    await recordFirm(this.#at({ case: 0, day: -1, minute: 540 }), this.#firm, 'fr', ZONE)
  }

  async open(happening: Happening): Promise<CaseId> {
    const chance = this.#chance
    const { title, type, department, summary, wanted } = chance.pick(troubles)
    const acting = this.#at(happening)
    const opened = await captureCase(acting, {
      who: { kind: 'new', contact: this.#contact() },
      role: 'client',
      status: 'consumer',
      opening: parsed({
        type: 'open',
        direction: type === 'unpaid' ? 'we-claim' : 'we-answer',
        channel: chance.pick(['call', 'email', 'letter', 'visit', 'counter']),
        party: { contact: this.#firm.contacts.lefevre, role: 'client', status: 'consumer' },
        title,
        disputeType: type,
        department,
        priority: chance.pick(['P1', 'P2', 'P3', 'P3', 'P4']),
        summary: `${summary} ${chance.pick(sentences)}`,
        wanted,
        since: { kind: 'about', on: addDays(acting.clock.today(), -3 - chance.below(30)) },
        amount: { cents: 8_000 + chance.below(2_000_000), currency: 'EUR' },
        language: 'fr'
      })
    })
    if (!opened.ok) throw new Error(`open: ${opened.reason.code}`)
    return opened.value.id
  }

  async goOn(id: CaseId, happening: Happening): Promise<void> {
    const acting = this.#at(happening)
    const done = await executeCase(acting, id, caseCommand.parse(this.#command(acting.clock.today())))
    if (!done.ok) throw new Error(`An entry was refused: ${done.reason.code}`)
  }

  #command(today: PlainDate): CaseCommandInput {
    const chance = this.#chance
    const text = `${chance.pick(sentences)} ${chance.pick(sentences)}`
    const kind = chance.below(10)
    if (kind < 5)
      return {
        type: 'log-communication',
        channel: 'call',
        flow: kind < 3 ? 'out' : 'in',
        outcome: 'reached',
        duration: 2 + chance.below(30),
        text
      }
    if (kind < 7) return { type: 'add-note', text }
    if (kind < 8)
      return { type: 'make-promise', text: chance.pick(promises), due: addDays(today, 2 + chance.below(20)) }
    if (kind < 9) return { type: 'observe-defect', kind: 'poor-work', place: chance.pick(places), text }
    return { type: 'log-communication', channel: 'email', flow: 'in', text }
  }

  #contact() {
    const chance = this.#chance
    const [postcode, town] = chance.pick(towns)
    const number = 1 + chance.below(140)
    return contact.parse({
      kind: 'person',
      civility: chance.pick(['madame', 'monsieur', 'unknown']),
      firstName: chance.pick(firstNames),
      lastName: chance.pick(lastNames),
      status: 'consumer',
      address: {
        street: `${number} ${chance.pick(streets)}`,
        postcode,
        town,
        flat: '',
        building: '',
        locality: '',
        country: 'FR'
      },
      phones: [`06 39 98 ${String(10 + chance.below(90))} ${String(10 + chance.below(90))}`],
      emails: [],
      language: 'fr',
      notes: ''
    })
  }

  #at({ day, minute }: Happening): Acting {
    const today = addDays(TODAY, day - DAYS)
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    const now = momentOf(today, time, ZONE)
    const chance = this.#chance
    return {
      vault: this.#vault,
      clock: { now: () => now, today: () => today, zone: ZONE },
      newId: () => uuidV7(epochMilliseconds(now), chance.bytes(10)),
      actor: this.actor,
      deadlines: deadlineLore
    }
  }
}

function parsed(input: Extract<CaseCommandInput, { type: 'open' }>) {
  const command = caseCommand.parse(input)
  if (command.type !== 'open') throw new Error('Not an opening')
  const { type: _type, party: _party, ...opening } = command
  return opening
}

/** Where the application looks for the firm's workspace below its data folder. */
export function workspaceFolder(dataDir: string): string {
  return join(dataDir, 'workspaces', 'main')
}

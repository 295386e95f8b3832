import { Readable } from 'node:stream'
import { caseCommand } from '../../src-shared/domain/case/commands'
import type { CaseState } from '../../src-shared/domain/case/state'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import { mayReceive } from '../../src-shared/domain/common/visibility'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { attachmentId, type CaseId, letterId } from '../../src-shared/lib/ids'
import { addDays, type PlainDate, plainMonth, type TimeZone } from '../../src-shared/lib/plain-date'
import { proposeLetter } from '../../src-shared/texts/letters/propose'
import { type LetterDesk, letterSources } from '../letters/desk'
import { issueLetter } from '../letters/issue-letter'
import { takeIn } from '../store/attachments/intake'
import { captureCase } from '../store/commands/capture-case'
import { executeCase } from '../store/commands/execute-case'
import { streamsOf } from '../store/streams/streams'
import { done } from './done'
import { momentOf } from './moment'
import { type PictureKey, pictures, samplePicture } from './pictures'
import type { SampleFirm } from './sample-firm'
import type { Act, Scene, Stage } from './script'

/** What every scene of the samples shares. */
export interface Production {
  readonly language: Language
  readonly today: PlainDate
  readonly zone: TimeZone
  readonly firm: SampleFirm
  /** resources/samples. */
  readonly pictures: string
}

function last<T>(items: readonly T[], what: string): T {
  const item = items.at(-1)
  if (item === undefined) throw new Error(`Sample scene asks for a ${what} before there is one`)
  return item
}

async function picture(production: Production, desk: LetterDesk, key: PictureKey): Promise<Attachment> {
  const bytes = await samplePicture(production.pictures, key, production.today, production.zone)
  const source = { name: pictures[key].name, bytes: Readable.from([bytes]), total: bytes.length }
  return done(key, await takeIn(desk.attachments, attachmentId.parse(desk.newId()), source))
}

function stage(production: Production, desk: LetterDesk, state: CaseState | undefined): Stage {
  const { language, today, zone, firm } = production
  return {
    language,
    say: (fr, en) => (language === 'fr' ? fr : en),
    day: (offset) => addDays(today, offset),
    month: (offset) => plainMonth.parse(addDays(today, offset).slice(0, 7)),
    moment: (offset, time) => momentOf(addDays(today, offset), time, zone),
    person: (key) => firm.people[key],
    contact: (key) => firm.contacts[key],
    site: (key) => firm.sites[key],
    picture: (key) => picture(production, desk, key),
    promise: () => last(state?.promises ?? [], 'promise').id,
    task: () => last(state?.tasks ?? [], 'task').id,
    letter: () => last(state?.letters ?? [], 'letter').id,
    shown: () =>
      Object.values(state?.pieces ?? {})
        .filter((piece) => mayReceive('other-party', state?.entries[piece.entry]?.visibility ?? 'internal'))
        .filter((piece) => !state?.letters.some((letter) => letter.document === piece.attachment.id))
        .map((piece) => piece.attachment.id)
  }
}

async function perform(desk: LetterDesk, id: CaseId | undefined, act: Act): Promise<CaseId> {
  if (act.kind === 'command') {
    const { type, ...rest } = act.command
    if (act.command.type === 'open') return openCase(desk, act)
    if (!id) throw new Error(`Sample scene ${type} before its case was opened: ${Object.keys(rest)}`)
    done(type, await executeCase(desk, id, caseCommand.parse(act.command)))
    return id
  }
  const sources = id && (await letterSources(desk, id))
  if (!id || !sources) throw new Error('Sample letter before its case was opened')
  const draft = act.edit(proposeLetter(act.letter, letterId.parse(desk.newId()), sources))
  done(act.letter, await issueLetter(desk, id, draft))
  return id
}

async function openCase(desk: LetterDesk, act: Extract<Act, { kind: 'command' }>): Promise<CaseId> {
  const command = caseCommand.parse(act.command)
  if (command.type !== 'open') throw new Error('Not an opening')
  const { type: _type, party, ...opening } = command
  const who = { kind: 'known' as const, id: party.contact }
  return done('open', await captureCase(desk, { who, role: party.role, status: party.status, opening })).id
}

/** Plays one scene by the code that users' commands go through. The first scene of a case opens it. */
export async function playScene(
  production: Production,
  desk: LetterDesk,
  id: CaseId | undefined,
  scene: Scene
): Promise<CaseId> {
  const state = id && (await streamsOf(desk.vault).cases.load(desk.vault.read, id)).state
  return perform(desk, id, await scene.act(stage(production, desk, state)))
}

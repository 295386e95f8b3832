import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { LetterDraft } from '../../src-shared/domain/letter/draft'
import type { LetterKind } from '../../src-shared/domain/letter/kinds'
import type { AttachmentId, ContactId, LetterId, PersonId, PromiseId, SiteId, TaskId } from '../../src-shared/lib/ids'
import type { Instant, PlainDate, PlainMonth } from '../../src-shared/lib/plain-date'
import type { ContactKey } from './contacts'
import type { PersonKey } from './firm'
import type { PictureKey } from './pictures'
import type { SiteKey } from './sites'

/** What a scene may use of the case as it stands when its turn comes. */
export interface Stage {
  readonly language: Language
  /** The words of the sample's language. */
  readonly say: (fr: string, en: string) => string
  /** The day so many days from today. */
  readonly day: (offset: number) => PlainDate
  /** The month of the day so many days from today. */
  readonly month: (offset: number) => PlainMonth
  /** A moment of the home zone: days from today, then `14:05`. */
  readonly moment: (offset: number, time: string) => Instant
  readonly person: (key: PersonKey) => PersonId
  readonly contact: (key: ContactKey) => ContactId
  readonly site: (key: SiteKey) => SiteId
  /** A rendered photograph or drawn plan, taken in and ready to be filed. */
  readonly picture: (key: PictureKey) => Promise<Attachment>
  /** The last promise, task or letter of the case. */
  readonly promise: () => PromiseId
  readonly task: () => TaskId
  readonly letter: () => LetterId
  /** The pieces that the other side may see, in the order they came. */
  readonly shown: () => readonly AttachmentId[]
}

export type Act =
  | { readonly kind: 'command'; readonly command: CaseCommandInput }
  | { readonly kind: 'letter'; readonly letter: LetterKind; readonly edit: (draft: LetterDraft) => LetterDraft }

/** One entry of a sample case: when it was recorded, by whom, and what was done. */
export interface Scene {
  readonly day: number
  readonly at: string
  readonly by: PersonKey
  readonly act: (stage: Stage) => Act | Promise<Act>
}

/** A case told as its commands, from the first word of the client on. */
export interface SampleCase {
  readonly scenes: readonly Scene[]
}

/** A scene that is one command. */
export function scene(
  day: number,
  at: string,
  by: PersonKey,
  command: (stage: Stage) => CaseCommandInput | Promise<CaseCommandInput>
): Scene {
  return { day, at, by, act: async (stage) => ({ kind: 'command', command: await command(stage) }) }
}

/** A scene in which a letter is proposed from the case, edited and issued. */
export function writes(
  day: number,
  at: string,
  by: PersonKey,
  letter: LetterKind,
  edit: (draft: LetterDraft, stage: Stage) => LetterDraft = (draft) => draft
): Scene {
  return { day, at, by, act: (stage) => ({ kind: 'letter', letter, edit: (draft) => edit(draft, stage) }) }
}

import type { Contact } from '../../domain/contact/contact'
import type { MessageDraft } from '../../domain/letter/draft'
import { type ScriptPart, type SpokenPart, scriptParts } from '../../domain/letter/script-parts'
import type { Company, Person } from '../../domain/organisation/organisation'
import type { BlockId } from '../../domain/remark/kinds'
import { greetingName, personName } from '../names'
import { translator } from '../translator'
import { bodyWords } from './body'
import { messageSections } from './message-sections'

/** Which blocks of a letter each part says; whom to call, and the greetings of paper, nobody reads out. */
const blocksOf: Readonly<Record<ScriptPart, readonly (BlockId | undefined)[]>> = {
  opening: ['thanks', 'empathy'],
  restatement: ['restatement'],
  facts: [undefined, 'findings', 'position', 'basis'],
  offer: ['solution', 'request', 'deadline', 'consequences'],
  next: ['next_step', 'recourse'],
  closing: []
}

interface Speakers {
  readonly contact: Contact | undefined
  readonly caller: Person | undefined
  readonly company: Company | undefined
}

/** A message as it is said on the phone: who calls and why, what was understood, what is known, offered and comes next. */
export function phoneScript(draft: MessageDraft, { contact, caller, company }: Speakers): readonly SpokenPart[] {
  const t = translator(draft.language)
  const sections = messageSections(draft, '')
  const said = (part: ScriptPart) =>
    sections.filter(({ id }) => blocksOf[part].includes(id)).map(({ text }) => bodyWords(text))
  const name = contact ? greetingName(draft.language, contact) : ''
  const greeting = name === '' ? t('letter.greeting.warm-unknown') : t('letter.greeting.warm', { name })
  const own: Partial<Record<ScriptPart, readonly string[]>> = {
    opening: [
      greeting.replace(/,$/u, '.'),
      t('phone.opening', {
        caller: caller ? personName(caller) : '',
        firm: company?.name ?? '',
        subject: draft.subject
      })
    ],
    closing: [t('phone.closing')]
  }
  const after: Partial<Record<ScriptPart, string>> = { restatement: t('phone.understood') }
  return scriptParts.flatMap((part) => {
    const spoken = [...(own[part] ?? []), ...said(part)].filter((words) => words.trim() !== '')
    if (spoken.length === 0) return []
    const question = after[part]
    return [{ part, words: [...spoken, ...(question ? [question] : [])].join('\n\n') }]
  })
}

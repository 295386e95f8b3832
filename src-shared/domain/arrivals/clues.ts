import { foldText } from '../../lib/fold-text'
import type { ArrivalPerson } from './arrival'
import { emailKey, nameKey, otherSide, phoneKey } from './people'

/** What in an arrival may say which case it belongs to. Each list is short, the likeliest first. */
export interface Clues {
  /** References as our letters write them: `2026-A-0042`. */
  readonly references: readonly string[]
  readonly emails: readonly string[]
  /** The last nine figures. */
  readonly phones: readonly string[]
  /** Names as they are compared, of the people it came from. */
  readonly names: readonly string[]
  /** Numbers of letters, invoices, orders, parcels: tokens that mix figures with letters or are long. */
  readonly numbers: readonly string[]
  /** Long words without accents or capitals. */
  readonly words: readonly string[]
}

export interface CluesIn {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly people: readonly ArrivalPerson[]
}

const MOST = { references: 5, people: 8, numbers: 12, words: 12 } as const
/** UTF-16 units: what a message is about stands in its beginning. */
const LOOKED_AT = 20_000
const SHORTEST_WORD = 5

const REFERENCE = /(?<![A-Z0-9-])(?:[A-Z0-9]{1,6}-)?\d{4}-[A-HJ-NPR-Z]-\d{3,6}(?![\dA-Z])/giu
const EMAIL = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/gu
const PHONE = /(?<!\d)(?:\+|00)?\d(?:[\s.\u00a0\u202f-]?\d){8,13}(?!\d)/gu
const NUMBER = /(?<![\p{L}\d])(?=[\p{L}\d/_.-]*\d)[A-Z\d]+(?:[/_.-]?[A-Z\d]+)*(?![\p{L}\d])/giu

/**
 * Finds what may tell an arrival's case.
 * @param ours our own e-mail addresses, in small letters: they say nothing
 */
export function cluesIn({ name, title, text, people }: CluesIn, ours: ReadonlySet<string>): Clues {
  const whole = `${title}\n${name}\n${text.slice(0, LOOKED_AT)}`
  const others = people.filter(({ email }) => email === undefined || !ours.has(emailKey(email)))
  return {
    references: unique(matches(REFERENCE, whole).map((found) => found.toUpperCase())).slice(0, MOST.references),
    emails: unique([
      ...others.flatMap(({ email }) => (email === undefined ? [] : [emailKey(email)])),
      ...matches(EMAIL, whole).map(emailKey)
    ])
      .filter((email) => !ours.has(email))
      .slice(0, MOST.people),
    phones: unique(
      [...others.flatMap(({ phone }) => phone ?? []), ...matches(PHONE, whole)].flatMap((one) => phoneKey(one) ?? [])
    ).slice(0, MOST.people),
    names: unique(otherSide(people, ours).flatMap((one) => (one.name === undefined ? [] : [nameKey(one.name)])))
      .filter((key) => key.length > 3)
      .slice(0, MOST.people),
    // A reference is no other number beside.
    numbers: numbersIn(whole.replace(REFERENCE, ' ')),
    words: wordsIn(`${title}\n${name.replace(/\.[^.]*$/u, '')}\n${text.slice(0, LOOKED_AT)}`)
  }
}

function matches(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([found]) => found)
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

/** Tokens that name one thing: with figures, at least six signs; years, days and amounts are none. */
function numbersIn(text: string): readonly string[] {
  const tokens = matches(NUMBER, text).filter(isNumber)
  return unique(tokens.map((token) => token.toUpperCase())).slice(0, MOST.numbers)
}

function isNumber(token: string): boolean {
  const figures = token.replace(/\D/gu, '').length
  if (token.length < 6 || figures < 3 || token.includes('@')) return false
  // A date, a time or an amount.
  if (/^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$/u.test(token) || /^\d+[.]\d{2}$/u.test(token)) return false
  return /[A-Z]/iu.test(token) || figures >= 7
}

/** The words said most often, long ones before short ones. */
function wordsIn(text: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of foldText(text).split(/[^\p{L}]+/u)) {
    if (word.length < SHORTEST_WORD || common.has(word)) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || other.length - one.length || (one < other ? -1 : 1))
    .slice(0, MOST.words)
    .map(([word]) => word)
}

/** Words of letters and mails that say nothing of what they are about. */
const common = new Set(
  `bonjour bonsoir madame monsieur messieurs cordialement salutations distinguees sinceres sentiments merci avance
  votre notre leurs cette cettes celui celle ceux dont dans avec pour mais comme alors aussi encore toujours jamais
  depuis pendant avant apres entre chez sous quand parce faire etre avoir suite objet courrier courriel message piece
  jointe pieces jointes lettre dossier reference numero telephone mobile email adresse envoye recu copie
  dear regards sincerely kindly thank thanks please would could should there their about which after before since
  letter email phone subject attached attachment regarding reference number would have been
  janvier fevrier avril juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi
  dimanche january february march april august september october november december monday tuesday wednesday thursday
  friday saturday sunday image photo video document scan whatsapp`
    .split(/\s+/u)
    .filter((word) => word !== '')
)

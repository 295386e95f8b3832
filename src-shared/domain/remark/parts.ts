import type { Language } from '../common/vocabulary'
import type { Span } from '../matching/phrases'
import type { ReplyBlock } from './reply'
import type { Line } from './sentences'

/** The parts of a letter, by its marks or by what its lines look like. */
export interface Parts {
  /** The lines a subject stands on. */
  readonly subject: Span | undefined
  readonly greeting: Span | undefined
  /** From the closing words to the end: formula, signature, what comes after it. */
  readonly closing: Span | undefined
  /** Between them; the whole text where there is neither. */
  readonly body: Span
}

const GREETING: Readonly<Record<Language, RegExp>> = {
  fr: /^\s*(?:(?:bonjour|bonsoir)(?![\p{L}-])|(?:madame|monsieur|mesdames|messieurs|maitre|docteur|mme|m\.|cheres?|chers?)(?!\p{L})(?=[^.;:!?\n]{0,60}(?:,|!)\s*$|\s*$|[^.;:!?\n]{0,40},))/u,
  en: /^\s*(?:dear|hello|hi|good (?:morning|afternoon|evening))(?!\p{L})/u
}
const CLOSING: Readonly<Record<Language, RegExp>> = {
  fr: /^\s*(?:bien a (?:vous|toi)|(?:tres |bien )?cordialement|(?:sinceres|meilleures|cordiales) salutations|salutations|(?:bien )?(?:sincerement|respectueusement)|avec (?:nos|mes) |(?:veuillez|nous vous prions d'|je vous prie d'|recevez|nous vous prions de).{0,60}(?:agreer|croire|recevoir|accepter|salutations|sentiments|consideration))/u,
  en: /^\s*(?:(?:with )?(?:kind|best|warm|kindest|many)(?:est)? (?:regards|wishes)|regards|yours(?!\p{L}|\s+(?:is|was|will|to))|sincerely|faithfully)/u
}
const SUBJECT: Readonly<Record<Language, RegExp>> = {
  fr: /^\s*(?:objet|sujet|concerne|re)\s*:/u,
  en: /^\s*(?:subject|re|about|our ref(?:erence)?)\s*:/u
}
/** A greeting stands among the first lines that say something. */
const FIRST_LINES = 25
const LAST_LINES = 14
const TITLE_LENGTH = 140

const nonBlank = (lines: readonly Line[]): Line[] => lines.filter((line) => !line.blank)

export function partsOf(lines: readonly Line[], blocks: readonly ReplyBlock[], language: Language): Parts {
  const block = (id: ReplyBlock['id']) => blocks.find((one) => one.id === id)
  const full = nonBlank(lines)
  const greeting = block('greeting') ?? greetingLine(full, language)
  const end = lines.at(-1)?.end ?? 0
  const closing = block('closing') ?? closingFrom(full, language, end)
  const subject = block('subject') ?? subjectLine(full, greeting, lines, language)
  const start = Math.max(greeting?.end ?? 0, subject && subject.start < (greeting?.end ?? end) ? subject.end : 0)
  return { subject, greeting, closing, body: { start, end: Math.max(start, closing?.start ?? end) } }
}

function greetingLine(full: readonly Line[], language: Language): Span | undefined {
  const line = full.slice(0, FIRST_LINES).find(({ text }) => GREETING[language].test(text))
  if (!line) return undefined
  // "Bonjour Madame Petit, nous avons reçu" greets and goes on.
  const comma = line.text.search(/[,!]/u)
  const isShort = line.text.trim().length < 60
  return { start: line.start, end: isShort || comma < 0 ? line.end : line.start + comma + 1 }
}

function closingFrom(full: readonly Line[], language: Language, end: number): Span | undefined {
  const line = full.slice(-LAST_LINES).findLast(({ text }) => CLOSING[language].test(text))
  return line && { start: line.start, end }
}

/** A line that says so, or a title above the text. */
function subjectLine(
  full: readonly Line[],
  greeting: Span | undefined,
  lines: readonly Line[],
  language: Language
): Span | undefined {
  const said = full.slice(0, FIRST_LINES).find(({ text }) => SUBJECT[language].test(text))
  if (said) return said
  const [first, second] = full
  if (!first || !second || first.item || first.start === greeting?.start) return undefined
  const isAlone = lines[lines.indexOf(first) + 1]?.blank === true
  return isAlone && first.text.length < TITLE_LENGTH && !/[.!?,;]\s*$/u.test(first.text) ? first : undefined
}

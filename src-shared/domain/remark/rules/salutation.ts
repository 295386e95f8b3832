import { foldText } from '../../../lib/fold-text'
import type { Span } from '../../matching/phrases'
import type { CaseFile } from '../facts'
import { found } from '../find-phrases'
import { isCited, slice } from '../reply'
import { at, bothLanguages, type Check, type Finding, type Rule } from '../rule'

type Title = 'madam' | 'sir' | 'both' | 'office' | 'unknown'

function titleOf({ recipient }: CaseFile): Title {
  const title = foldText(recipient?.title ?? '').trim()
  if (title === '') return 'unknown'
  const madam = /madame|mme|mesdames|mrs|ms|miss|mlle|mademoiselle|lady/u.test(title)
  const sir = /monsieur|messieurs|(?:^|\s)m\.?(?:\s|$)|mr(?!s)|(?:^|\s)sir/u.test(title)
  if (madam && sir) return 'both'
  if (/(?:^|\s)(?:maitre|docteur|doctor|dr|prof\p{L}*|me|mx|rev)(?:\.|\s|$)/u.test(title)) return 'office'
  if (madam) return 'madam'
  return sir ? 'sir' : 'unknown'
}

const said = (text: string): Title => {
  const madam = /(?:madame|mme|mesdames|mrs|ms|miss|mlle|mademoiselle|madam)(?!\p{L})/u.test(text)
  const sir = /(?:monsieur|messieurs|m\.|mr|sir)(?!\p{L})/u.test(text)
  if (madam && sir) return 'both'
  if (/(?:maitre|docteur|dr|professeur|professor|mx)(?!\p{L})/u.test(text)) return 'office'
  if (madam) return 'madam'
  return sir ? 'sir' : 'unknown'
}

const opposite = (a: Title, b: Title): boolean => (a === 'madam' && b === 'sir') || (a === 'sir' && b === 'madam')
const GENERIC = {
  fr: /chere?s? (?:clients?|clientes?)|cher\(e\) client|chere?s? usager/u,
  en: /dear (?:valued )?(?:customer|client|sir|madam|occupier|resident)/u
}
const UNNAMED = /dear (?:sir|madam|sirs|customer)/u

/** The greeting and the closing as the recipient is to be addressed. */
export const salutationMismatch: Rule = {
  id: 'salutation-mismatch',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find: (check) => [
    ...greetingFindings(check),
    ...closingFindings(check),
    ...(check.language === 'fr' ? [...familiar(check), ...inclusive(check)] : [])
  ]
}

function greetingFindings(check: Check): Finding[] {
  const { reply, facts, language } = check
  if (!reply.greeting) return []
  const text = slice(reply, reply.greeting)
  const [right, written] = [titleOf(facts), said(text)]
  const span = trimmed(reply.text, reply.greeting)
  if (opposite(right, written)) return [at(check, span, 'error', { detail: 'title' })]
  if (
    language === 'en' &&
    /(?:^|\s)dr(?:\.|\s)/u.test(foldText(`${facts.recipient?.title ?? ''} `)) &&
    (written === 'sir' || written === 'madam')
  )
    return [at(check, span, 'error', { detail: 'title' })]
  if (language === 'en' && right === 'madam' && written === 'madam' && otherTitle(facts.recipient?.title ?? '', text))
    return [at(check, span, 'error', { detail: 'title' })]
  const isNamed = Boolean(facts.recipient?.last_name)
  if (!isNamed) return []
  const isCompany = Boolean(facts.recipient?.company) && right === 'unknown'
  if (
    GENERIC[language].test(text) &&
    !isCompany &&
    !(language === 'en' && /sir|madam/u.test(text) && right === 'unknown')
  )
    return [at(check, span, 'warn', { detail: 'generic' })]
  if (language === 'fr' && written === 'both' && (right === 'madam' || right === 'sir'))
    return [at(check, span, 'warn', { detail: 'generic' })]
  return []
}

/** "Mrs" is not said to somebody who is "Miss"; "Ms" is said to all. */
function otherTitle(title: string, text: string): boolean {
  const [own, written] = [/mrs|miss/u.exec(foldText(title))?.[0], /mrs|miss/u.exec(text)?.[0]]
  return own !== undefined && written !== undefined && own !== written
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = Math.max(0, words.search(/\S/u))
  return { start: start + lead, end: start + words.trimEnd().length }
}

function closingFindings(check: Check): Finding[] {
  const { reply, facts, language } = check
  if (!reply.closing) return []
  const greeting = reply.greeting ? slice(reply, reply.greeting) : ''
  if (language === 'en') {
    const [sincerely] = found(/yours sincerely/gu, slice(reply, reply.closing))
    const [faithfully] = found(/yours faithfully/gu, slice(reply, reply.closing))
    const { start } = reply.closing
    const clash = clashing(greeting, sincerely, faithfully)
    return clash
      ? [at(check, { start: start + clash.start, end: start + clash.end }, 'warn', { detail: 'closing' })]
      : []
  }
  const formula =
    /(?:agreer|recevoir|recevez|croire|prions d'|prie d')[^.\n]*?(?=,?\s(?:nos|mes|l'expression|a l'|l'assurance|a nos))/u.exec(
      slice(reply, reply.closing)
    )
  if (!formula || formula.index === undefined) return []
  const written = said(formula[0])
  const span = {
    start: reply.closing.start + formula.index,
    end: reply.closing.start + formula.index + formula[0].length
  }
  if (opposite(titleOf(facts), written)) return [at(check, span, 'error', { detail: 'closing' })]
  const greeted = said(greeting)
  const differs = written !== 'unknown' && greeted !== 'unknown' && written !== greeted
  return differs ? [at(check, span, 'warn', { detail: 'closing' })] : []
}

/** "Yours sincerely" is for a named reader, "Yours faithfully" for an unnamed one. */
function clashing(greeting: string, sincerely: Span | undefined, faithfully: Span | undefined): Span | undefined {
  if (UNNAMED.test(greeting)) return sincerely
  return /dear (?:mr|mrs|ms|miss|dr|mx|\p{L}+ \p{L}+)/u.test(greeting) ? faithfully : undefined
}

const TU =
  /(?<![\p{L}'-])(?:tu|toi|tes|ta|t'(?:as|es|ai|a|en|appelle|ecris|envoie|avais|auras|etais))(?![\p{L}])|(?<![\p{L}'-])te(?=\s(?:rappel|contact|remerci|remettr|donn|dir|fair|propos|repond|confirm|envoy|tien|voi))/gu
const SILENT = /(?:s'est|s'etait|sont|est|etre)\s$/u
const VOUS = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/u

function familiar(check: Check): Finding[] {
  const { reply } = check
  if (!VOUS.test(reply.text)) return []
  return found(TU, reply.text)
    .filter((span) => !isCited(reply, span) && !SILENT.test(reply.text.slice(Math.max(0, span.start - 9), span.start)))
    .slice(0, 1)
    .map((span) => at(check, span, 'warn', { detail: 'familiar' }))
}

const DOUBLE = /(?<!\p{L})\p{L}+\((?:e|ne|se|ve|trice|euse)\)(?:s|\(s\))?|(?<!\p{L})\p{L}+[·•]\p{L}{1,5}(?:[·•]s)?/gu

function inclusive(check: Check): Finding[] {
  const { reply, facts } = check
  const right = titleOf(facts)
  if (right !== 'madam' && right !== 'sir') return []
  return found(DOUBLE, reply.text)
    .filter((span) => !isCited(reply, span))
    .map((span) => at(check, span, 'warn', { detail: 'double' }))
}

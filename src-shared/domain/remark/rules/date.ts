import { addDays, addMonths, dayOfWeek, type PlainDate } from '../../../lib/plain-date'
import { isPublicHoliday } from '../../deadline/holidays'
import { candidates, datesIn, exists, meant, nearest, type WrittenDate, weekdayFits } from '../dates'
import { daysOf } from '../facts'
import { inBlock, isCited, type Reply, sentenceAt, slice } from '../reply'
import { at, bothLanguages, type Check, type Finding, type Rule } from '../rule'
import { isFuture, isPast } from './tense'

/** A day that is none, that is another weekday, that has passed though it is promised, or that the case does not know. */
export const inconsistentDate: Rule = {
  id: 'inconsistent-date',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, language } = check
    const known = new Set(daysOf(check.facts))
    return datesIn(reply.text, language)
      .filter((date) => !isCited(reply, date))
      .flatMap((date) => judge(check, date, known))
  }
}

function judge(check: Check, date: WrittenDate, known: ReadonlySet<PlainDate>): Finding[] {
  const { draftOn, language } = check
  if (date.monthFirst) return [at(check, date, 'warn', { detail: 'order' })]
  if (!exists(date)) return [at(check, date, 'error', { detail: 'impossible' })]
  if (!weekdayFits(date, draftOn))
    return [at(check, date, 'error', { detail: 'weekday', params: weekdayOf(date, draftOn) })]
  const clause = clauseAround(check.reply, date)
  const future = isFuture(language, clause)
  if (draftOn && future && isPromised(check, date)) {
    const day = date.year === undefined ? meant(date, draftOn, 'coming') : candidates(date, draftOn)[0]
    if (day && day < draftOn) return [at(check, date, 'error', { detail: 'past' })]
    if (day) return ofNextStep(check, date, day, clause)
  }
  return unknown(check, date, known, clause)
}

function weekdayOf(date: WrittenDate, around: PlainDate | undefined) {
  const day = nearest(date, around)
  return day ? { on: day, weekday: dayOfWeek(day) } : {}
}

/** From the comma, the colon or the end of a sentence before a date to the one after it. */
function clauseAround(reply: Reply, date: WrittenDate): string {
  const sentence = sentenceAt(reply, date.start) ?? date
  const text = slice(reply, sentence)
  const [from, to] = [date.start - sentence.start, date.end - sentence.start]
  const before = Math.max(text.lastIndexOf(';', from), text.lastIndexOf(':', from))
  const comma = text.lastIndexOf(',', from)
  const after = text.slice(to).search(/[;:]|,\s(?!\d)/u)
  const whole = text.slice(before + 1, after < 0 ? text.length : to + after)
  // "Le 3 mars, nous passerons": what follows the comma belongs to a date that opens the sentence.
  if (from - (before + 1) < 12) return text.slice(before + 1)
  return comma > before ? text.slice(comma + 1, after < 0 ? text.length : to + after) : whole
}

/** "du 3 mars" dates a thing; "le 3 mars" says when. */
function isPromised({ reply, language }: Check, date: WrittenDate): boolean {
  const before = reply.text.slice(Math.max(0, date.start - 18), date.start)
  if (language === 'fr')
    return (
      !/(?:du|de la|des|au|depuis le|convenu le|recue? le|signee? le|datee? (?:du|de)|date du|en date du)\s$/u.test(
        before
      ) &&
      (/(?:le|avant|tard|d'ici|jusqu'au|:)\s$/u.test(before) || date.weekday !== undefined)
    )
  return (
    !/(?:of|dated|from|since|agreed on|sent on|received on|signed on|due on)\s(?:the\s)?$/u.test(before) &&
    (/(?:on|by|before|until|than|on or before|:|,)\s$/u.test(before) || date.weekday !== undefined)
  )
}

const VISIT = {
  fr: /visite|rendez-vous|passer(?:a|ons|ont)|viendr|interviendr|intervention|controle|pose(?!\p{L})/u,
  en: /visit|appointment|will come|inspection|fitting/u
}
const ANSWER = { fr: /repond|reponse|decision|recevrez notre/u, en: /answer|reply|decision|response/u }

function ofNextStep(check: Check, date: WrittenDate, day: PlainDate, clause: string): Finding[] {
  const { jurisdiction, language, facts } = check
  const holiday = jurisdiction === 'fr' ? isPublicHoliday(day, 'metro') : isBankHoliday(day)
  if (holiday && VISIT[language].test(clause))
    return [at(check, date, 'warn', { detail: 'holiday', params: { on: day } })]
  const received = facts.case?.received_on
  if (!received || !ANSWER[language].test(clause) || !/nous|je|we|i |our/u.test(clause)) return []
  const ceiling = jurisdiction === 'fr' ? addMonths(received, 2) : addDays(received, 56)
  return day > ceiling ? [at(check, date, 'warn', { detail: 'ceiling', params: { on: ceiling } })] : []
}

const bankHolidays = ['01-01', '12-25', '12-26']
/** England and Wales, by the common rules: Banking and Financial Dealings Act 1971, sch. 1, and 1 January, first Monday of May by proclamation. */
function isBankHoliday(day: PlainDate): boolean {
  if (bankHolidays.includes(day.slice(5))) return true
  if (isPublicHoliday(day, 'metro') && /-0[34]-/u.test(day)) return true
  const [month, date] = [day.slice(5, 7), Number(day.slice(8))]
  if (dayOfWeek(day) !== 1) return false
  return (month === '05' && (date <= 7 || date >= 25)) || (month === '08' && date >= 25)
}

const STORY =
  /vous (?:nous |l'|m'|en |y )?(?:avez|aviez|etiez|etes|indiquez|signalez|ecrivez|expliquez|dites|decrivez|rapportez)|votre (?:message|courrier|appel|mail|courriel|lettre|reclamation|commande|achat|demenag)|you (?:have |had )?(?:told|wrote|said|called|report|describ|explain|bought|ordered|asked|sent|raised|mention)|your (?:message|letter|email|call|complaint|order|purchase)/u

function unknown(check: Check, date: WrittenDate, known: ReadonlySet<PlainDate>, clause: string): Finding[] {
  const { reply, draftOn, facts, language } = check
  if (!facts.dates || !draftOn || Object.keys(facts.dates).length === 0) return []
  if (inBlock(reply, date, 'next_step', 'deadline', 'restatement', 'basis', 'recourse', 'contact', 'subject')) return []
  const days = candidates(date, draftOn)
  if (days.some((day) => known.has(day))) return []
  const day = meant(date, draftOn, 'past')
  if (!day || day > draftOn || (date.year === undefined && isFuture(language, clause))) return []
  const sentence = sentenceAt(reply, date.start)
  if (
    !sentence ||
    STORY.test(slice(reply, sentence)) ||
    sentence.start < reply.body.start ||
    sentence.start >= reply.body.end
  )
    return []
  return isPast(language, slice(reply, sentence)) || date.year !== undefined
    ? [at(check, date, 'warn', { detail: 'unknown' })]
    : []
}

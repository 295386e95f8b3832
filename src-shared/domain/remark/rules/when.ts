import { foldText } from '../../../lib/fold-text'
import { addDays, type PlainDate } from '../../../lib/plain-date'
import { datesIn, nearest, type WrittenDate } from '../dates'
import { has, lexicon } from '../find-phrases'
import { blocksOf, isCited, slice } from '../reply'
import { at, bothLanguages, type Check, missing, type Rule } from '../rule'
import type { Sentence } from '../sentences'
import { placeFor } from './place-for'
import { isFuture, isPast } from './tense'

const actions = lexicon({
  fr: [
    '(appell|rappel|ecri|env(err|oy)|interv|viend|vien|pass|repond|rembours|vir(ement|er|ons|erons)|vers|remplac|repar|transmet|confirm|livr|recevr|reviend|revien|contact|commenc|termin|pos|repr(end|en)|adress|fix|inform|annul|corrig|demarr|effectu|procede|rend|tiend)*',
    'aurez',
    '(donnons|donnerons|donnera|donnerai|disons|dirons|dira|dirai)',
    'etape',
    '(visite|rendez vous|passage|intervention|pose|travaux|controle|expertise)',
    'nouvelles'
  ],
  en: [
    '(call|write|send|visit|come|reply|answer|refund|pay|replace|repair|contact|confirm|deliver|update|receive|hear|get|fit|start|finish|install|return|email|ring|meet|collect|inspect|check|tell|let|begin|complete|issue|be with)*',
    'step',
    'appointment',
    '(visit|repair|fitting|delivery)'
  ]
})
/** What we ask of the reader is not what we do. */
export const duties = lexicon({
  fr: [
    'merci (de|d)',
    '(veuillez|envoyez|repondez|rappelez|appelez|adressez|retournez|renvoyez|transmettez|confirmez|dites|indiquez|reglez|choisissez|signez|faites|ecrivez|communiquez|prevenez)',
    '(demandons|invitons|prions|remercions|remercie|demande) (de|d|vous)',
    'vous (devez|devrez|devriez|voudrez|pouvez|pourrez)',
    '(attendons|attends) (votre|vos|une)',
    'votre (reponse|choix|accord|reglement|virement|paiement|envoi|retour)',
    'a regler',
    'doit nous parvenir',
    'a nous (envoyer|retourner|regler)'
  ],
  en: [
    'please',
    '(let us have|we need (you|the|your|a|two|three)|we ask you)',
    'you (must|should|need to|can|could|may)',
    '(your|the) (reply|answer|payment|choice|decision|response) (by|before|must|should|is due)',
    '(must|should) reach us',
    'send us',
    'look forward to your'
  ]
})
const until = lexicon({
  fr: ["(avant|au plus tard|d'ici|jusqu'au|jusqu'a|pour le|a compter du|sous|dernier delai|date limite|le)"],
  en: ['(by|before|no later than|until|on or before|not later than|deadline|latest|within)']
})
const WITHIN = {
  fr: /(?:sous|dans (?:un delai de|les)|d'ici|dans un delai maximum de|delai de)\s(\d+|huit|dix|quinze|vingt|trente|deux|trois|quatre|cinq|sept)\s(jours?|semaines?|mois|heures)/u,
  en: /(?:within|in)\s(?:the next\s)?(\d+|seven|ten|fourteen|thirty|two|three|four|five|eight)\s(?:\p{L}+\s)?(days?|weeks?|months?|hours)/u
}
const numberWords: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  ten: 10,
  fourteen: 14,
  thirty: 30
}

/** "sous dix jours" counted from the day of the letter. */
function countedFrom(check: Check, text: string): PlainDate | undefined {
  const [, count = '', unit = ''] = WITHIN[check.language].exec(text) ?? []
  const amount = numberWords[count] ?? Number(count)
  if (!check.draftOn || !Number.isFinite(amount) || amount <= 0 || amount > 400) return undefined
  return addDays(check.draftOn, Math.ceil(amount * daysIn(unit)))
}

function daysIn(unit: string): number {
  if (/^(?:sem|week)/u.test(unit)) return 7
  if (unit.startsWith('m')) return 30
  return unit.startsWith('h') ? 1 / 24 : 1
}

/** The clauses of a sentence: where one subject may follow another. */
export const clausesOf = (text: string): string[] =>
  text.split(
    /;|\s(?=(?:et|puis|nous|vous) (?:nous|vous|je|notre))|,\s(?=(?:nous|je|puis|et|we|i|and|our)\s)|\s(?=and (?:we|i|our|you)\s)/u
  )

/** A date we may promise: not before the draft, and in the future where the year is left out. */
function isComing(check: Check, date: WrittenDate, text: string): boolean {
  if (!check.draftOn) return date.year !== undefined || !isPast(check.language, text) || isFuture(check.language, text)
  if (date.year === undefined && isPast(check.language, text) && !isFuture(check.language, text)) return false
  const day = nearest(date, check.draftOn)
  return day !== undefined && day >= check.draftOn
}

function bodySentences({ reply }: Check): Sentence[] {
  const from = Math.max(reply.body.start, reply.subject?.end ?? 0)
  return reply.sentences.filter(
    (sentence) => sentence.start >= from && sentence.start < reply.body.end && !isCited(reply, sentence)
  )
}

/** Most sentences hold no date, and need no closer look. */
const mayHoldDate = (language: 'fr' | 'en', text: string): boolean => /\d/u.test(text) || WITHIN[language].test(text)

/** Our people are the ones who act, whatever the verb. */
const namesUs = ({ facts }: Check, text: string): boolean =>
  [facts.owner?.full_name, ...(facts.staff ?? [])].some(
    (name) => name !== undefined && name !== '' && text.includes(foldText(name))
  )

export const missingNextStepDate: Rule = {
  id: 'missing-next-step-date',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language } = check
    if (plan.blocks.next_step !== 'M') return []
    let inDays: { readonly sentence: Sentence; readonly on: PlainDate | undefined } | undefined
    for (const sentence of bodySentences(check)) {
      const whole = slice(reply, sentence)
      if (!mayHoldDate(language, whole)) continue
      for (const text of clausesOf(whole)) {
        const acts = (has(actions[language], text) || namesUs(check, text)) && !has(duties[language], text)
        if (!acts) continue
        if (datesIn(text, language).some((date) => isComing(check, date, text)) && !isOldFact(language, text)) return []
        if (WITHIN[language].test(text)) inDays ??= { sentence, on: countedFrom(check, text) }
      }
    }
    const marked = blocksOf(reply, 'next_step')[0]
    if (marked) {
      const text = slice(reply, marked)
      if (!has(duties[language], text) && datesIn(text, language).some((date) => isComing(check, date, text))) return []
    }
    if (inDays)
      return [at(check, inDays.sentence, 'warn', { detail: 'days', params: inDays.on ? { on: inDays.on } : undefined })]
    return [missing(check, marked?.start ?? placeFor(check, 'next_step'), 'error')]
  }
}

const isOldFact = (language: 'fr' | 'en', text: string): boolean =>
  isPast(language, text) &&
  !isFuture(language, text) &&
  !/(?:prochaine etape|rendez-vous|next step|appointment)/u.test(text)

const LEAST_DAYS = 8
const debtDate = lexicon({
  fr: [
    '(etait|etaient|a) (a regler|due?s?|exigible*|echue?s?)',
    '(echeance|echue?s?|emise?s?|datee?s?) (du|le|au)',
    'facture* <3> (du|de)',
    '(reception|proces verbal|livraison|reserves) du'
  ],
  en: ['(was|were) (due|payable)', '(dated|issued|of|handover on|recorded)']
})

export const missingResponseDeadline: Rule = {
  id: 'missing-response-deadline',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language, draftOn } = check
    if (plan.blocks.deadline !== 'M') return []
    const marked = blocksOf(reply, 'deadline')[0]
    const place = marked?.start ?? placeFor(check, 'deadline')
    let inDays: { readonly sentence: Sentence; readonly on: PlainDate | undefined } | undefined
    let tooSoon: { readonly sentence: Sentence; readonly on: PlainDate } | undefined
    for (const sentence of bodySentences(check)) {
      const whole = slice(reply, sentence)
      if (!mayHoldDate(language, whole)) continue
      const isMarked = marked !== undefined && sentence.start >= marked.start && sentence.start < marked.end
      for (const text of clausesOf(whole)) {
        if (isOurs(check, text)) continue
        if (!isMarked && !isDemand(check, whole)) continue
        const days = datesIn(text, language)
          .filter((date) => isUntil(check, text, date, isMarked))
          .map((date) => nearest(date, draftOn))
        const coming = days.find((day) => day !== undefined && (!draftOn || day > draftOn))
        if (coming && isTooSoon(check, coming)) tooSoon ??= { sentence, on: coming }
        else if (coming) return []
        if (WITHIN[language].test(text)) inDays ??= { sentence, on: countedFrom(check, text) }
      }
    }
    if (tooSoon && draftOn)
      return [
        at(check, tooSoon.sentence, 'error', { detail: 'too-soon', params: { on: addDays(draftOn, LEAST_DAYS) } })
      ]
    if (inDays)
      return [at(check, inDays.sentence, 'warn', { detail: 'days', params: inDays.on ? { on: inDays.on } : undefined })]
    return [missing(check, place, 'error')]
  }
}

function isUntil({ language }: Check, text: string, date: WrittenDate, isMarked: boolean): boolean {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  if (
    has(debtDate[language], text.slice(Math.max(0, date.start - 40), date.end)) &&
    !has(/au plus tard|avant|no later|by/gu, before)
  )
    return false
  if (language === 'fr' && /(?:du|des)\s$/u.test(before)) return false
  return isMarked || has(until[language], before)
}

const isTooSoon = ({ plan, draftOn, facts }: Check, day: PlainDate): boolean =>
  plan.group === 'formal' &&
  draftOn !== undefined &&
  day < addDays(draftOn, LEAST_DAYS) &&
  !(facts.case?.flags ?? []).some((flag) => /safety|securite|sécurité|danger/iu.test(flag))

/** What we say that we shall do is no term for the reader. */
const isOurs = ({ language }: Check, text: string): boolean => saysWeShall(language, text)

/** Whether a folded clause says what we, or one of us, shall do. */
export const saysWeShall = (language: 'fr' | 'en', text: string): boolean =>
  language === 'fr'
    ? /(?:^|\s)(?:nous|je|vous) (?:vous |le |la |les |y )?\p{L}+(?:rons|rai)(?!\p{L})|\p{L}+(?:\s\p{L}+)? (?:viendra|passera|vous appellera|vous repondra|vous rappellera)/u.test(
        text
      ) && !has(duties.fr, text)
    : /(?:^|\s)(?:we|i) (?:will|shall)|(?:^|\s)(?:we'll|i'll)|\p{L}+ \p{L}+ will (?:call|come|reply|visit|write|contact)/u.test(
        text
      ) && !has(duties.en, text)

const demanding = lexicon({
  fr: [
    '(mettons|mets) en demeure',
    '(doi(t|vent|vez)|devra|devront)',
    '(sans|en l absence de) (remarque|reponse|retour|observation)',
    '(attendons|demandons)',
    '(merci|veuillez)',
    'a (regler|nous)',
    '(terminer|reprendre|regler|payer|lever|executer|remettre|signer)',
    'au plus tard',
    'option',
    'valable jusqu*'
  ],
  en: [
    '(formal notice|must|should|please|need|require|expect|unless|without|pay|repair|complete|reply|tell us|let us know|return|sign|final date|deadline|no later than|open until)'
  ]
})
const isDemand = ({ language }: Check, text: string): boolean =>
  has(duties[language], text) || has(demanding[language], text)

import { foldText } from '../../../lib/fold-text'
import type { Span } from '../../matching/phrases'
import { ownerName } from '../facts'
import { found, lexicon } from '../find-phrases'
import { nameParts, ownPeople } from '../names'
import { blocksOf, isCited, type Reply, sentenceAt, slice } from '../reply'
import { at, bothLanguages, type Check, type Finding, missing, type Rule } from '../rule'

const CLOSING_WORDS = {
  fr: /bien a (?:vous|toi)|cordialement|salutations|sinceres|sincerement|respectueusement|sentiments|consideration/u,
  en: /regards|yours|sincerely|faithfully|best wishes|kind wishes/u
}
const FULL_NAME =
  /(?:^|[\s(])(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)\s(?:(?:de|du|la|le|van|von|d['’])\s?)*\p{Lu}[\p{L}'’-]+/u
const TEAM =
  /(?:équipe|equipe|service|direction|département|team|department|desk|centre|center|relations?|care|support|clients?|customers?)/iu

/** Whether some lines bear the name of a person: one of ours, or what looks like one. */
function hasPerson({ facts }: Check, text: string): boolean {
  const words = new Set(foldText(text).match(/\p{L}{2,}/gu))
  if (ownPeople(facts).some((name) => nameParts(name).some((part) => words.has(part)))) return true
  const company = facts.company?.name
  return text.split('\n').some((line) => {
    const left = company ? line.replaceAll(company, '') : line
    const name = FULL_NAME.exec(left)?.[0]
    return (
      name !== undefined &&
      !TEAM.test(name) &&
      !/^(?:Bien|Kind|Yours|Best|Veuillez|Cordialement|With)/u.test(name.trim())
    )
  })
}

export const missingGreetingClosing: Rule = {
  id: 'missing-greeting-closing',
  severity: 'warn',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, language, plan } = check
    const findings: Finding[] = []
    if (!reply.greeting) findings.push(missing(check, reply.subject?.end ?? 0, 'warn', { detail: 'greeting' }))
    const closing = reply.closing && slice(reply, reply.closing)
    const signed = reply.closing && (plan.group === 'formal' || hasPerson(check, original(reply, reply.closing)))
    if (!closing || !CLOSING_WORDS[language].test(closing))
      findings.push(missing(check, reply.text.length, 'warn', { detail: 'closing' }))
    else if (!signed) findings.push(missing(check, reply.text.length, 'warn', { detail: 'signature' }))
    return findings
  }
}

const original = (reply: Reply, span: Span): string => {
  const { start, end } = reply.inOriginal(span)
  return reply.plain.slice(start, end)
}

/** A reference as it may be written: its signs with anything but letters and figures between. */
export function writtenAs(reference: string): RegExp {
  const signs = foldText(reference).match(/[\p{L}\p{N}]/gu) ?? []
  return new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('[^\\p{L}\\p{N}\\n]{0,3}')}(?![\\p{L}\\p{N}])`, 'u')
}

export const missingCaseReference: Rule = {
  id: 'missing-case-reference',
  severity: 'warn',
  languages: bothLanguages,
  needs: ['case.reference'],
  find(check) {
    const { reply, facts, plan } = check
    const reference = facts.case?.reference
    if (!reference) return []
    const invoice = plan.group === 'debt' ? facts.invoice?.number : undefined
    const said = [reference, invoice].some((one) => one !== undefined && writtenAs(one).test(reply.text))
    return said ? [] : [missing(check, reply.subject?.start ?? 0, 'warn', { params: { reference } })]
  }
}

const PHONE = {
  fr: /(?<![\p{N}+])(?:\+33[\s.]?(?:\(0\))?[\s.]?|0)[1-9](?:[\s.-]?\d{2}){4}(?![\s.]?\d)/gu,
  en: /(?<![\p{L}\p{N}])(?:\+\d{1,3}[\s(]?|\(?0)\d[\d ()-]{7,}\d(?!\d)/gu
}
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const NO_REPLY = /^(?:no-?_?reply|ne-?pas-?repondre|do-?not-?reply)/u
const THEIRS = {
  fr: /(?:votre (?:numero|telephone|portable|adresse|mail|courriel)|vous (?:joindre|rappeler|appeler|contacter|ecrire)[^.]{0,20}(?:au|a)|vous (?:rappel|appel|contact|joindr)\p{L}* (?:\p{L}+ ){0,3}au)[^.\n]{0,25}$/u,
  en: /(?:your (?:number|phone|mobile|telephone|email)|(?:call|reach|ring|contact|phone) you[^.]{0,25}(?:on|at))[^.\n]{0,25}$/u
}
const NUMBERS_OF_ELSE =
  /(?:siret|siren|iban|rib|bic|rcs|tva|vat|company number|registered|sort code|account (?:no|number))[^\n]{0,30}$/u
const SWITCHBOARD = { fr: /standard|accueil/u, en: /switchboard|reception|main number/u }

export const missingOwnerContact: Rule = {
  id: 'missing-owner-contact',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, language } = check
    const place = blocksOf(reply, 'contact')[0]?.start ?? reply.closing?.start ?? reply.text.length
    const findings: Finding[] = []
    if (!isSomebodyNamed(check)) findings.push(missing(check, place, 'error', { detail: 'person' }))
    const lines = [
      ...found(PHONE[language], reply.text),
      ...found(EMAIL, reply.text).filter((span) => !NO_REPLY.test(slice(reply, span)))
    ]
    const ours = lines.filter((span) => isOurLine(check, span))
    const direct = ours.filter((span) => !isLetterhead(check, span))
    if (ours.length === 0) findings.push(missing(check, place, 'error', { detail: 'line' }))
    else if (direct.length === 0) findings.push(missing(check, place, 'warn', { detail: 'switchboard' }))
    return findings
  }
}

function isSomebodyNamed(check: Check): boolean {
  const { reply, facts } = check
  const people = ownPeople(facts)
  if (people.length > 0) {
    const words = new Set(reply.text.match(/\p{L}{2,}/gu))
    return people.some((name) => {
      const last = nameParts(name).at(-1)
      return last !== undefined && words.has(last)
    })
  }
  const parts = [...blocksOf(reply, 'contact', 'closing'), ...(reply.closing ? [reply.closing] : [])]
  return (
    parts.some((span) => hasPerson(check, original(reply, span))) ||
    FULL_NAME.test(original(reply, reply.body)) ||
    ownerName(facts) !== undefined
  )
}

function isOurLine({ reply, language }: Check, span: Span): boolean {
  if (isCited(reply, span)) return false
  const from = Math.max(sentenceAt(reply, span.start)?.start ?? 0, span.start - 90)
  const before = reply.text.slice(from, span.start)
  const line = reply.text.slice(reply.text.lastIndexOf('\n', span.start) + 1, span.start)
  return !THEIRS[language].test(before) && !NUMBERS_OF_ELSE.test(line)
}

function isLetterhead({ reply, language }: Check, span: Span): boolean {
  const before = reply.text.slice(Math.max(0, span.start - 30), span.start)
  return (
    (reply.greeting !== undefined &&
      span.end <= reply.greeting.start &&
      !(reply.subject && span.start >= reply.subject.start && span.end <= reply.subject.end)) ||
    SWITCHBOARD[language].test(before)
  )
}

const enclosing = lexicon({
  fr: [
    'ci joint*',
    'ci (annexe|inclus)*',
    'en (piece jointe|pieces jointes|annexe|pj)',
    'trouver(ez|) (joint|ci joint)*',
    '(joignons|joins) (a (ce|cette|la presente)|le|la|les|un|une|notre)',
    'jointe?s? a (ce|cette|la presente) (courrier|lettre|message|mail|courriel|present)*'
  ],
  en: ['attached', 'enclosed', 'attachment', '(we|i) (attach|enclose)', 'enclosing', 'attaching']
})
const notOurs = lexicon({
  fr: [
    '(merci|priere|demandons|invitons|remercions)[^.!?;]{0,40}(joindre|en piece jointe|en pj)',
    'vous (nous |)(avez|aviez) (\\p{L}+ ){0,5}(en (piece jointe|pieces jointes|annexe)|ci joint*|en pj)',
    '(veuillez|voudrez bien) (nous |y |)(joindre|envoyer|adresser|transmettre|retourner|renvoyer)[^.!?;]{0,40}(piece jointe|ci joint|)*',
    'en annexe (du|de|d|des|au|aux|a) (contrat|devis|bail|marche|conditions|reglement|acte)*',
    '(votre|vos) (piece|pieces) jointes?'
  ],
  en: [
    '(please|kindly|can you|could you|must be|should be|need to be) (attach|enclose|attached|enclosed)*',
    'you (have |had |kindly |)(attached|enclosed)',
    'attached (to|onto) (the|your|a|an|our|each|its) (wall|ceiling|floor|frame|door|house|building|pipe|unit|cabinet|back|side|roof|post|bracket|meter|boiler|property|garage|structure|worktop)*',
    '(is|was|are|were|been|securely|firmly|properly|not) attached (to|onto) (the|a|an|its) (?!letter|email|message)\\p{L}+'.replace(
      '(?!letter|email|message)',
      ''
    ),
    'enclosed (garden|porch|space|area|terrace|balcony|yard|room|shower|staircase|courtyard)',
    'your (attached|enclosed|attachment)',
    'no attachments?',
    'attached (garage|house|property|building)'
  ]
})

export const missingAttachment: Rule = {
  id: 'missing-attachment',
  severity: 'warn',
  languages: bothLanguages,
  needs: ['attachments'],
  find(check) {
    const { reply, facts, language } = check
    if (facts.attachments !== 0) return []
    const theirs = found(notOurs[language], reply.text)
    return found(enclosing[language], reply.text)
      .filter((span) => !isCited(reply, span) && !theirs.some((one) => one.start < span.end && span.start < one.end))
      .slice(0, 1)
      .map((span) => at(check, span, 'warn'))
  }
}

const ODR =
  /(?:https?:\/\/)?(?:www\.)?ec\.europa\.eu\/(?:consumers\/)?odr[^\s)\]>"»]*|(?:https?:\/\/)?webgate\.ec\.europa\.eu[^\s)\]>"»]*/giu
const odrWords = lexicon({
  fr: [
    'reglement en ligne des litiges',
    'resolution en ligne des litiges',
    'plate ?forme (europeenne |)(rll|odr)'.replace(' ?', '( |)'),
    'plateforme rll'
  ],
  en: ['online dispute resolution', 'odr (platform|site|website)']
})

export const deadOdrLink: Rule = {
  id: 'dead-odr-link',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply } = check
    const links = [...reply.original.matchAll(ODR)].map(
      (one): Finding => ({
        start: one.index,
        end: one.index + one[0].replace(/[.,;]+$/u, '').length,
        severity: 'error'
      })
    )
    const words = [...found(odrWords.fr, reply.text), ...found(odrWords.en, reply.text)].map((span) =>
      at(check, span, 'error')
    )
    return [...links, ...words.filter((one) => !links.some((link) => link.start < one.end && one.start < link.end))]
  }
}

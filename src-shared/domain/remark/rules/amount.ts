import { foldText } from '../../../lib/fold-text'
import { amountsIn, type WrittenAmount } from '../amounts'
import type { CaseFile } from '../facts'
import { blocksOf, isCited, type Reply, sentenceAt, slice } from '../reply'
import { at, bothLanguages, type Check, type Finding, type Rule } from '../rule'

const cents = (amount: number): number => Math.round(amount * 100)
const NEAR = 1

interface Labelled {
  readonly cue: RegExp
  readonly cents: number
}

/** How letters call the amounts that a case names. */
const cues: readonly (readonly [RegExp, RegExp])[] = [
  [/balance|solde|due|reste/u, /solde|reste (?:du|a (?:payer|regler))|balance|outstanding/u],
  [/gesture|geste|goodwill/u, /geste|dedommag|gesture|goodwill/u],
  [/deposit|acompte/u, /acompte|deposit/u],
  [/total/u, /total/u],
  [/discount|remise/u, /remise|discount/u],
  [/refund|rembours/u, /rembours|refund/u],
  [/quote|devis/u, /devis|quote/u]
]

function labelled({ amounts, invoice, options }: CaseFile): Labelled[] {
  const found: Labelled[] = []
  if (invoice?.balance !== undefined)
    found.push({ cue: /solde|reste (?:du|a (?:payer|regler))|balance|outstanding/u, cents: cents(invoice.balance) })
  for (const [name, amount] of Object.entries(amounts ?? {})) {
    const cue = cues.find(([field]) => field.test(foldText(name)))?.[1]
    if (cue && typeof amount === 'number') found.push({ cue, cents: cents(amount) })
  }
  for (const [place, option] of (options ?? []).entries()) {
    const letter = String.fromCharCode(97 + place)
    if (option.amount !== undefined)
      found.push({
        cue: new RegExp(`option ${letter}(?!\\p{L})|option ${place + 1}(?!\\d)`, 'u'),
        cents: cents(option.amount)
      })
  }
  return found
}

/** Amounts of the case, and what adding or taking away two of them makes. */
function known({ amounts, invoice, options }: CaseFile): number[] {
  const named = [invoice?.balance, ...Object.values(amounts ?? {}), ...(options ?? []).map((option) => option.amount)]
    .filter((one) => typeof one === 'number')
    .map(cents)
  const few = named.slice(0, 12)
  const pairs = few.flatMap((a, place) => few.slice(place + 1).flatMap((b) => [a + b, Math.abs(a - b)]))
  return [...named, ...pairs, few.reduce((sum, one) => sum + one, 0)]
}

const ELSEWHERE =
  /au capital|capital (?:social )?(?:de|of)|share capital|par minute|per minute|\/min|la minute|prix d'un appel|par appel|a minute|par mois d'abonnement/u
const STATUTORY =
  /indemnite forfaitaire|l\.? ?441-10|d\.? ?441-5|amende|fine of|plafond|seuil|conciliation|small claims|750-1|late payment of commercial/u
const CLAIMED =
  /vous (?:nous |en |l')?(?:avez |aviez )(?:demand|reclam|evalu|estim|chiffr|souhait|indiqu|avanc|exig|ecri|pay|vers|regl|signal|dit)|vous (?:nous |en )?(?:demand|reclam|evalu|estim|chiffr|souhait|indiqu|avanc|exig|ecriv|signal)i?ez|votre (?:demande|estimation|evaluation)|you (?:have |had |would )?(?:ask|claim|request|want|estimat|value|say|said|paid|told|demand|like)|your (?:claim|request|estimate|demand)/u

/** Amounts that contradict the case, that it does not know, or that mix prices with and without tax. */
export const inconsistentAmount: Rule = {
  id: 'inconsistent-amount',
  severity: 'error',
  languages: bothLanguages,
  needs: ['amounts, invoice.balance or options'],
  find(check) {
    const { reply, facts } = check
    const values = known(facts)
    if (values.length === 0 || values.every((one) => one === 0)) return []
    const labels = labelled(facts)
    const all = amountsIn(reply.text).filter((amount) => isOurs(check, amount))
    return [...all.flatMap((amount) => judge(check, amount, values, labels)), ...mixed(check, all)]
  }
}

function isOurs({ reply }: Check, amount: WrittenAmount): boolean {
  if (
    isCited(reply, amount) ||
    blocksOf(reply, 'restatement').some(
      (block) => block.start <= amount.start && amount.start < block.end && CLAIMED.test(slice(reply, block))
    )
  )
    return false
  const text = around(reply, amount)
  const after = reply.text.slice(amount.end, amount.end + 14)
  if (ELSEWHERE.test(text) || STATUTORY.test(text) || /^\s?(?:\/|par |per |a |la )\s?min/u.test(after)) return false
  return !CLAIMED.test(text)
}

const around = (reply: Reply, amount: WrittenAmount): string => slice(reply, sentenceAt(reply, amount.start) ?? amount)

function judge(check: Check, amount: WrittenAmount, values: readonly number[], labels: readonly Labelled[]): Finding[] {
  const { reply } = check
  if (values.some((one) => Math.abs(one - amount.cents) <= NEAR)) return []
  const sentence = sentenceAt(reply, amount.start)
  const before = reply.text.slice(sentence?.start ?? amount.start, amount.end)
  const own = labels.filter(
    (label) => label.cue.test(before) || label.cue.test(reply.text.slice(amount.end, amount.end + 30))
  )
  // A sum that other amounts of the letter make up is explained by them.
  const others = amountsIn(reply.text)
    .filter((other) => other.start !== amount.start)
    .map((other) => other.cents)
  const isSum = others
    .slice(0, 20)
    .some((a, place) =>
      others.slice(place + 1, 20).some((b) => a + b === amount.cents || Math.abs(a - b) === amount.cents)
    )
  const written = reply.inOriginal(amount)
  const params = { amount: reply.plain.slice(written.start, written.end) }
  const expected = own.at(-1)
  if (expected)
    return isSum
      ? []
      : [at(check, amount, 'error', { detail: 'contradicts', params: { ...params, cents: expected.cents } })]
  return isSum ? [] : [at(check, amount, 'warn', { params })]
}

const RATES = [1.2, 1.1, 1.055, 1.021]

/** Prices without tax and prices with it, of which none is the other's. */
function mixed(check: Check, all: readonly WrittenAmount[]): Finding[] {
  const without = all.filter((one) => one.tax === 'excluded')
  const withTax = all.filter((one) => one.tax === 'included')
  const [first] = without
  if (!first || withTax.length === 0) return []
  const related = without.some((a) =>
    withTax.some((b) => RATES.some((rate) => Math.abs(a.cents * rate - b.cents) <= 2))
  )
  return related ? [] : [at(check, first, 'warn', { detail: 'tax' })]
}

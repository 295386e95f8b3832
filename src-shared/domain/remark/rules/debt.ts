import { amountsIn } from '../amounts'
import { candidates, datesIn } from '../dates'
import { bothLanguages, type Check, type Finding, missing, type Rule } from '../rule'
import { writtenAs } from './frame'
import { placeFor } from './place-for'

const INVOICE = {
  fr: /factures?\s(?:n[°ºo]\.?\s?)?(?=[\p{L}\d/-]*\d)[\p{L}\d/-]{3,}/u,
  en: /invoices?\s(?:no\.?\s|number\s)?(?=[\p{L}\d/-]*\d)[\p{L}\d/-]{3,}/u
}
const DUE = { fr: /echeance|echue?|a regler|exigible|due? (?:le|au|depuis)|payable|reglable/u, en: /due|payable/u }
/** With one of these a total is not a plain sum. */
const ADJUSTED = {
  fr: /acompte|(?<!\p{L})avoir(?!\p{L})|deduit|deduction|partiel|remise|(?<!\p{L})ht(?!\p{L})/u,
  en: /deposit|credit|(?<!\p{L})less(?!\p{L})|part payment|deduct|discount|excluding vat/u
}

export const missingDebtBreakdown: Rule = {
  id: 'missing-debt-breakdown',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, kind, facts } = check
    const isDebt = facts.case?.debt !== undefined && facts.case.debt !== false ? true : facts.invoice !== undefined
    if (plan.group !== 'debt' && !(['formal-notice', 'last-notice'].includes(kind) && isDebt)) return []
    const place = placeFor(check, 'thanks')
    const left = absent(check)
    const findings: Finding[] = left.map((detail) => missing(check, place, 'error', { detail }))
    const sum = wrongSum(check)
    return sum ? [...findings, { ...reply.inOriginal(sum), severity: 'error', detail: 'sum' }] : findings
  }
}

function absent({ reply, facts, language, draftOn }: Check): string[] {
  const { number, due_on: due, balance } = facts.invoice ?? {}
  const text = reply.text
  const hasNumber = number === undefined ? INVOICE[language].test(text) : writtenAs(number).test(text)
  const days = datesIn(text, language)
  const hasDue =
    due === undefined
      ? days.length > 0 && DUE[language].test(text)
      : days.some((date) => candidates(date, draftOn ?? due).includes(due))
  const amounts = amountsIn(text)
  const hasBalance =
    balance === undefined
      ? amounts.length > 0
      : amounts.some((amount) => Math.abs(amount.cents - Math.round(balance * 100)) <= 1)
  return [...(hasNumber ? [] : ['number']), ...(hasDue ? [] : ['due']), ...(hasBalance ? [] : ['balance'])]
}

/** Invoices listed one a line, and a total that is not their sum. */
function wrongSum({ reply, language }: Check) {
  const lines = reply.lines.filter(
    (line) =>
      /factures?|invoices?|inv|^\s*[-*•]/u.test(line.text) &&
      amountsIn(line.text).length === 1 &&
      !/total/u.test(line.text)
  )
  const total = reply.lines.find((line) => /total/u.test(line.text) && amountsIn(line.text).length === 1)
  if (lines.length < 2 || !total || ADJUSTED[language].test(reply.text)) return undefined
  const first = (text: string): number => amountsIn(text)[0]?.cents ?? 0
  const sum = lines.reduce((all, line) => all + first(line.text), 0)
  const written = amountsIn(total.text)[0]
  if (!written || Math.abs(sum - written.cents) <= 1) return undefined
  return { start: total.start + written.start, end: total.start + written.end }
}

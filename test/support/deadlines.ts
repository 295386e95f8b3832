import { leadTimeData, planData, rateData, shippedRules } from '../../src-main/app/deadline-data'
import { computeDeadline } from '../../src-shared/domain/deadline/compute'
import type { Deadline } from '../../src-shared/domain/deadline/deadline'
import { deadlineInputs } from '../../src-shared/domain/deadline/inputs'
import { ratesOf } from '../../src-shared/domain/deadline/interest/rates'
import { rulesOf } from '../../src-shared/domain/deadline/rule-set'
import { plainDate } from '../../src-shared/lib/plain-date'

export const shipped = shippedRules()
export const rules = rulesOf(shipped)
export const rates = ratesOf(rateData())
export const leads = leadTimeData()
export const plans = planData()
export const day = (text: string) => plainDate.parse(text)

/** Puts a question to the shipped rules, its inputs as a form gives them. */
export function ask(id: string, given: Readonly<Record<string, unknown>>) {
  return computeDeadline(rules, id, deadlineInputs.parse(given))
}

/** The dated answer to a question that has one. */
export function dated(id: string, given: Readonly<Record<string, unknown>>): Deadline {
  const answer = ask(id, given)
  if (!answer.ok) throw new Error(`${id}: ${JSON.stringify(answer.reason)}`)
  if (!answer.value.applicable) throw new Error(`${id}: ${answer.value.reason}`)
  return answer.value
}

/** The codes of the steps that led to a date. */
export const codes = ({ steps }: Deadline): readonly string[] => steps.map(({ code }) => code)

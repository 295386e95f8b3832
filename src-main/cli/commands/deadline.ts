import { inputName } from '../../../src-shared/domain/deadline/inputs'
import { ratesOf } from '../../../src-shared/domain/deadline/interest/rates'
import { rulesOf } from '../../../src-shared/domain/deadline/rule-set'
import { leadTimeData, planData, rateData, shippedRules } from '../../app/deadline-data'
import { type Command, type Given, required } from '../command'
import { calendarTools } from '../deadline/calendar-tools'
import { listed } from '../deadline/list'
import { moneyTools } from '../deadline/money-tools'
import { planTool } from '../deadline/plan-tool'
import { ruleAnswer } from '../deadline/rule-answer'
import type { Tool } from '../deadline/tool'
import type { Values } from '../deadline/values'
import { windowTool } from '../deadline/window-tool'

/** Of the tools, beside those of the rules. */
const toolOptions = [
  ...['year', 'date', 'days', 'months', 'principal', 'creditor', 'debtor', 'from', 'to', 'enforceable'],
  ...['due', 'paid', 'rate', 'envelope', 'window', 'right', 'bottom', 'panel', 'plan', 'anchor']
]
const inputs = [...inputName.options, ...toolOptions]

function tools(): readonly Tool[] {
  return [...calendarTools, ...moneyTools(ratesOf(rateData())), planTool(planData()), windowTool]
}

function valuesOf(given: Given): Values {
  return Object.fromEntries(
    inputs.flatMap((name) => {
      const value = given.option(name)
      return value === undefined ? [] : [[name, value]]
    })
  )
}

/** Works out a date or an amount by its rule, without any workspace. */
export const deadline: Command = {
  usage: 'deadline --list | --rule ID [--INPUT VALUE ...]',
  options: ['rule', ...inputs],
  flags: ['list'],
  required: [],
  positionals: 0,
  run: async (given, { language }) => {
    const rules = rulesOf(shippedRules())
    if (given.flag('list')) return { code: 0, json: listed(rules, tools(), language) }
    const id = required(given, 'rule')
    const values = valuesOf(given)
    const found = tools().find((tool) => tool.id === id)
    return found ? found.run(values) : ruleAnswer(id, values, { rules, leadTimes: leadTimeData(), language })
  }
}

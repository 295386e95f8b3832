import { isTextKey, type Translate } from './translator'

const said = (t: Translate, key: string, id: string): string => (isTextKey(key) ? t(key) : id.replaceAll('-', ' '))

/** The names of a plan, of the day it hangs on and of its steps; their ids where the firm named them itself. */
export const planWords = (t: Translate) => ({
  plan: (id: string) => said(t, `plan.${id}`, id),
  anchor: (id: string) => said(t, `plan-anchor.${id}`, id),
  step: (id: string) => said(t, `plan-step.${id}`, id)
})

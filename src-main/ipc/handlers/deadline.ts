import { ok } from '../../../src-shared/lib/result'
import { deadlineLore } from '../../app/deadline-data'
import type { HandlersOf } from '../handlers'

export const deadlineHandlers: HandlersOf<'deadline'> = {
  'deadline.rules': async () => {
    const { rules, lead } = deadlineLore()
    return ok({ version: rules.version, rules: [...rules.byId.values()].flat(), lead })
  }
}

import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'

/** Of what is asked for, as the case keeps it. */
const LONGEST_ITEM = 300

interface Asked {
  readonly text: string
  readonly due: PlainDate
}

/** What a message asks of somebody by a day, awaited by the case; nothing is awaited for a day that is over. */
export function askedRequest(
  asked: Asked | undefined,
  from: ContactId | undefined,
  today: PlainDate
): CaseCommandInput | undefined {
  if (!asked || !from || asked.due < today) return undefined
  return { type: 'request-information', from, items: [asked.text.slice(0, LONGEST_ITEM)], due: asked.due }
}

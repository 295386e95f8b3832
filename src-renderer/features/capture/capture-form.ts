import { z } from 'zod'
import { department, disputeType, priority, typeDefaults } from '../../../src-shared/domain/case/dispute-types'
import { identifierKind } from '../../../src-shared/domain/case/vocabulary'
import { attachment } from '../../../src-shared/domain/common/attachment'
import { channel, direction, type Role, role, status } from '../../../src-shared/domain/common/vocabulary'
import { contactKinds, guessKind, usualStatus } from '../../../src-shared/domain/contact/read-name'
import { contactId, siteId } from '../../../src-shared/lib/ids'
import { emptyHappened, happenedForm } from '../../components/happened/happened-form'

/** The page as it is typed. What is left undefined follows from the rest until somebody says otherwise. */
export const captureForm = z.object({
  known: z.object({ id: contactId, name: z.string(), status }).optional(),
  kind: z.enum(contactKinds).optional(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  role: role.optional(),
  status: status.optional(),
  summary: z.string(),
  wanted: z.string(),
  since: happenedForm,
  channel,
  direction,
  type: disputeType.optional(),
  department: department.optional(),
  priority: priority.optional(),
  site: siteId.optional(),
  identifiers: z.array(z.object({ kind: identifierKind, value: z.string() })).default([]),
  files: z.array(attachment)
})
export type CaptureForm = z.infer<typeof captureForm>

export const emptyCapture: CaptureForm = {
  name: '',
  phone: '',
  email: '',
  summary: '',
  wanted: '',
  since: emptyHappened('day'),
  channel: 'call',
  direction: 'we-answer',
  identifiers: [],
  files: []
}

/** A draft as it was kept; one that cannot be read any more is an empty page. */
export function readDraft(content: string | undefined): CaptureForm {
  if (content === undefined) return emptyCapture
  try {
    return captureForm.parse(JSON.parse(content))
  } catch {
    return emptyCapture
  }
}

/** The numbers that were typed. */
export function identifiersOf({ identifiers }: CaptureForm): CaptureForm['identifiers'] {
  return identifiers.filter(({ value }) => value.trim() !== '')
}

export function isEmpty(form: CaptureForm): boolean {
  return JSON.stringify(form) === JSON.stringify(emptyCapture)
}

const usualRole: Readonly<Record<CaptureForm['direction'], Role>> = {
  'we-answer': 'client',
  'we-claim': 'supplier',
  between: 'client'
}

/** What the page shows and saves: what was said, and for the rest what one would expect. */
export function settled(form: CaptureForm) {
  const guessed = guessKind(form.name)
  const kind = form.kind ?? guessed.kind
  const body = guessed.body
  const type = form.type ?? 'other'
  return {
    kind,
    body,
    type,
    role: form.role ?? usualRole[form.direction],
    status: form.status ?? form.known?.status ?? usualStatus(kind, body),
    department: form.department ?? typeDefaults[type].department,
    priority: form.priority ?? typeDefaults[type].priority
  }
}

import { z } from 'zod'
import { attachmentId, contactId } from '../../../lib/ids'
import { optionalLine } from '../../common/text'
import { variant } from '../../dossier/variant'
import { command } from './shape'

export const dossierCommands = [
  command('arrange-exhibits', { order: z.array(attachmentId).min(1).max(2_000) }),
  command('place-original', { piece: attachmentId, place: optionalLine(300) }),
  command('hand-over-dossier', {
    variant,
    to: contactId.optional(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
    exhibits: z.array(z.strictObject({ piece: attachmentId, number: z.int().positive() })).max(2_000)
  })
] as const

import { eventId } from '../../../lib/ids'
import { casePart } from '../parts'
import { command } from './shape'

export const versionCommands = [command('settle-conflict', { part: casePart, keep: eventId })] as const

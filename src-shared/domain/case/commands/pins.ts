import { defectId } from '../../../lib/ids'
import { defectPlace } from '../events/pins'
import { command } from './shape'

export const pinCommands = [
  command('pin-defect', { defect: defectId, ...defectPlace.shape }),
  command('unpin-defect', { defect: defectId })
] as const

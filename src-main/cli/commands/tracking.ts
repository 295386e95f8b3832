import { checkTracking } from '../../../src-shared/domain/tracking/check-tracking'
import type { Command } from '../command'

export const tracking: Command = {
  usage: 'tracking NUMBER',
  options: [],
  required: [],
  positionals: 1,
  run: async ({ positionals: [number = ''] }) => {
    const found = checkTracking(number)
    return { code: found.valid ? 0 : 1, json: { ...found } }
  }
}

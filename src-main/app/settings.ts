import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type Screen, screen } from '../../src-shared/ipc/contract/app'
import { machineId, personId, vaultId } from '../../src-shared/lib/ids'
import { instant, plainDate } from '../../src-shared/lib/plain-date'
import { replaceFile } from '../store/atomic-file'
import { errorCode } from '../store/error-code'
import type { Logger } from './log'

const settings = z.object({
  screen,
  /** Who was last at the keyboard, for each vault. */
  people: z.record(vaultId, personId).default({}),
  /** When the last backup of each vault was made and verified here. */
  backups: z.record(vaultId, instant).default({}),
  /** The day on which each database was last checked in the background. */
  checked: z.record(vaultId, z.string()).default({}),
  /** The day on which all of each workspace was last found in order, or from which the week to the first check counts. */
  checkedWhole: z.record(vaultId, plainDate).default({}),
  /** The day up to which this machine has warned of what is due in each workspace. */
  told: z.record(vaultId, plainDate).default({}),
  /** For each vault the folder its machines share, and the packages in it that were made or taken here. */
  exchange: z
    .record(vaultId, z.object({ folder: z.string(), made: z.array(z.string()), taken: z.array(z.string()) }).optional())
    .default({}),
  /** For each vault the machines that this computer has been: a restored backup makes another one of it. */
  lives: z.record(vaultId, z.array(machineId)).default({}),
  /** For each vault the machines of this computer that began as a copy of a workspace, not from a backup. */
  copies: z.record(vaultId, z.array(machineId)).default({}),
  /** The sample workspace that was open when the application was left. */
  samples: screen.shape.language.optional()
})

/** How this machine shows things and what it remembers; nothing of it is the firm's. */
export type Settings = z.infer<typeof settings>

export interface SettingsFile {
  readonly get: () => Settings
  /** Takes effect at once; a disk that refuses it costs the memory of it, not the change. */
  readonly change: (part: Partial<Settings>) => Promise<void>
}

/** Reads the settings. A file that cannot be understood is set aside under another name and defaults are used. */
export async function openSettings(file: string, fallback: Screen, log: Logger): Promise<SettingsFile> {
  let current = (await read(file, log)) ?? {
    screen: fallback,
    people: {},
    backups: {},
    checked: {},
    checkedWhole: {},
    told: {},
    exchange: {},
    lives: {},
    copies: {}
  }
  return {
    get: () => current,
    change: async (part) => {
      current = { ...current, ...part }
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        await replaceFile(file, `${JSON.stringify(current, undefined, 2)}\n`)
      } catch (error) {
        log.error('settings could not be written', error)
      }
    }
  }
}

async function read(file: string, log: Logger): Promise<Settings | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') log.error('settings could not be read', error)
    return undefined
  }
  const parsed = settings.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  log.warn('settings were damaged and are set aside')
  await rename(file, `${file.replace(/\.json$/u, '')}-damaged-${Date.now()}.json`).catch((error) =>
    log.error('damaged settings could not be set aside', error)
  )
  return undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

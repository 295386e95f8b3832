import type { AppContext } from '../../../src-main/app/context'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import type { Desktop } from '../../../src-main/app/desktop'
import type { Logger } from '../../../src-main/app/log'
import { openWorkspace, type Workspace } from '../../../src-main/app/workspace'
import { executeOrganisationAll } from '../../../src-main/store/commands/execute-organisation'
import type { Vault } from '../../../src-main/store/vault/vault'
import { ensureViews } from '../../../src-main/store/views/rebuild'
import { noSpelling } from '../spelling'
import { firmCommands } from './samples'
import { newVault } from './temp-vault'
import { leaHandler, newId, StillClock } from './test-store'

const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => 'ref',
  area: () => quiet
}

const noDesktop: Desktop = {
  chooseFiles: async () => [],
  chooseTarget: async () => undefined,
  openFile: async () => false,
  copiesFolder: async () => '',
  printPdf: async () => 'cancelled'
}

/** A real vault with a firm in it, and the application around it as handlers see it. */
export interface TestDesk {
  readonly vault: Vault
  readonly clock: StillClock
  readonly app: AppContext
  readonly workspace: Workspace
  /** What the application was told. */
  readonly told: { zones: string[]; notices: string[] }
}

export async function newDesk(now = '2026-03-10T09:00:00.000Z'): Promise<TestDesk> {
  const vault = await newVault()
  await ensureViews(vault.write, deadlineLore)
  const clock = new StillClock(now)
  const set = await executeOrganisationAll(
    { vault, clock, newId, actor: leaHandler, deadlines: deadlineLore },
    firmCommands
  )
  if (!set.ok) throw new Error(set.reason.code)
  const workspace = openWorkspace(vault, { clock, person: leaHandler })
  const told: TestDesk['told'] = { zones: [], notices: [] }
  const app = appAround(() => workspace, told)
  return { vault, clock, app, workspace, told }
}

/** The application with another workspace open in it, or none. */
export function appAround(
  workspace: () => Workspace | undefined,
  told: TestDesk['told'] = { zones: [], notices: [] }
): AppContext {
  return {
    workspace,
    language: () => 'fr',
    setZone: (zone) => void told.zones.push(zone),
    note: (notice) => void told.notices.push(notice),
    desktop: noDesktop,
    speller: noSpelling(),
    log: quiet
  }
}

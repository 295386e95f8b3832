import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { systemZone } from '../../../../src-main/app/system-zone'
import { dayOf, toInstant } from '../../../../src-shared/lib/plain-date'
import { TODAY, workspaceFolder } from '../generate'
import { openKeyring } from '../workspace'
import { type Facts, FORM, factsOf, finish, PLAIN } from './finish'
import { generateLarge } from './generate-large'

/**
 * Raised by hand when other cases are to be generated. Whatever else changes, tables and views among it, brings the
 * workspaces that are there up to date, because making one of 100,000 cases takes a quarter of an hour.
 */
const GENERATED = 1

/** A copy of the large workspace for one bench. */
export interface LargeData extends Omit<Facts, 'form'> {
  readonly cases: number
  readonly dataDir: string
  /** The same rows, not encrypted; read, never written. */
  readonly plain: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * It is generated once, kept in a temporary folder, and brought up to date as the application does when it opens one.
 * @param cases each with ten entries on average, one of them with 2,000
 */
export async function largeData(name: string, cases: number): Promise<LargeData> {
  const shelf = join(process.env.ENTENTE_BENCH_SHELF ?? tmpdir(), `large-${cases}-v${GENERATED}`)
  if (!existsSync(shelf)) await fillShelf(shelf, cases)
  if ((await factsOf(shelf)).form !== FORM) await renew(shelf)
  const { form, ...known } = await factsOf(shelf)
  const dataDir = join(tmpdir(), `bench-${name}`)
  const plain = join(shelf, PLAIN)
  await cp(shelf, dataDir, { recursive: true, filter: (from) => from !== plain })
  await writeFile(join(dataDir, 'settings.json'), JSON.stringify(settingsOf(known)))
  const env = { ENTENTE_DATA_DIR: dataDir, ENTENTE_TODAY: TODAY, ENTENTE_AS_SHIPPED: '1' }
  return { ...known, cases, dataDir, plain, env }
}

async function fillShelf(shelf: string, cases: number): Promise<void> {
  const making = `${shelf}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true })
  const size = { cases, entries: cases * 10, contacts: Math.round(cases / 5), longest: 2_000, years: 8 }
  const known = await generateLarge(workspaceFolder(making), size, openKeyring)
  await finish(making, known)
  await rename(making, shelf)
}

/**
 * Of one machine on one day on which the application was started before: the daily check of the database, in a thread
 * of its own, would keep a processor busy for as long as a bench lasts.
 */
function settingsOf({ vault, actor }: Pick<Facts, 'vault' | 'actor'>) {
  const checked = { [vault]: dayOf(toInstant(Date.now()), systemZone()) }
  return { screen: { language: 'fr', scheme: 'light' }, people: { [vault]: actor }, backups: {}, checked }
}

/** Migrates the tables and rebuilds the views of what is on the shelf, where they are another version's. */
async function renew(shelf: string): Promise<void> {
  const [making, former] = [`${shelf}.making`, `${shelf}.former`]
  await rm(making, { recursive: true, force: true })
  await cp(shelf, making, { recursive: true })
  const loader = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'support', 'ts-loader.mjs')).href
  await promisify(execFile)(process.execPath, ['--import', loader, join(import.meta.dirname, 'renew.ts'), making])
  await rename(shelf, former)
  await rename(making, shelf)
  await rm(former, { recursive: true })
}

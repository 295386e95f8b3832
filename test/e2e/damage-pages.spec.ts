import { chmod, cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { takeLock } from '../../src-main/store/lock'
import { createVault } from '../../src-main/store/vault/create'
import type { VaultFolder } from '../../src-main/store/vault/layout'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { damages, type Screen } from '../../src-shared/ipc/contract/app'
import type { TextKey } from '../../src-shared/texts/catalogue'
import type { TextParams } from '../../src-shared/texts/translator'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { isLinux, requires } from '../support/conditions'
import { TODAY, test } from '../support/entente-test'
import { type Entente, launchEntente } from '../support/launch'
import { dropTriggers, flip, vaultFilesOf, withSql, workspaceOf } from '../support/vault-files'
import { DamagedPage, UnlockPage } from './pages/doors'
import { type Reader, readerOf } from './pages/reader'

// Every way a workspace can fail to open, one after the other in one window: its page in the user's language, and the
// way back once the files are as they were.
let folder: string
let sound: string
let dataDir: string
let passphrase: string
/** How many entries the workspace has. */
let expected: number
let entente: Entente

test.beforeAll(async ({ firm }) => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
  dataDir = join(folder, 'data')
  sound = workspaceOf(firm.dataDir)
  passphrase = firm.passphrase
  await cp(firm.dataDir, dataDir, { recursive: true })
  expected = JSON.parse(await readFile((await vaultFilesOf(sound)).tip, 'utf8')).count
  entente = await launchEntente({ dataDir, today: TODAY })
})
test.afterAll(async () => {
  await entente.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
})

interface Damage {
  readonly damage: (typeof damages)[number]
  readonly how: string
  readonly language: Language
  /** Does the harm; may answer a function that undoes what is not in the files. */
  readonly harm: (vault: VaultFolder, workspace: string) => Promise<unknown>
  readonly detail?: (reader: Reader) => string
  /** Nothing is wrong with the files: neither a backup nor setting aside is offered. */
  readonly intact?: true
}

const detail =
  (key: TextKey, params: TextParams) =>
  ({ t }: Reader) =>
    t(key, params)

const table: readonly Damage[] = [
  { damage: 'missing', how: 'no database', language: 'en', harm: ({ database }) => rm(database) },
  { damage: 'empty', how: 'a database of 0 bytes', language: 'en', harm: ({ database }) => truncate(database) },
  {
    damage: 'other-vault',
    how: 'the database of another workspace',
    language: 'fr',
    harm: async ({ database }) => {
      const other = await createVault(join(folder, 'other'), { appVersion: '0.1.0', reserveBytes: 0, passphrase })
      if (!other.ok) throw new Error(other.reason.kind)
      await other.value.close()
      await cp(other.value.folder.database, database)
    }
  },
  {
    damage: 'keys-damaged',
    how: 'both copies of the keys damaged',
    language: 'fr',
    harm: async ({ keys, keysCopy }) => {
      for (const file of [keys, keysCopy]) await writeFile(file, '{"format": 1, "vault": "')
    }
  },
  {
    damage: 'database-damaged',
    how: 'a damaged page',
    language: 'en',
    harm: ({ database }) => flip(database, 5_000),
    detail: detail('damaged.detail.code', { code: 'SQLITE_CORRUPT' })
  },
  {
    damage: 'newer-version',
    how: 'the schema of a later version',
    language: 'en',
    intact: true,
    harm: (_vault, workspace) =>
      withSql(workspace, passphrase, (db) => {
        const version = Number(db.pragma('user_version', { simple: true })) + 1
        db.pragma(`user_version = ${version}`)
        db.prepare('update schema_meta set app_version = ?').run('9.4.0')
      }),
    detail: detail('damaged.detail.version', { version: '9.4.0' })
  },
  {
    damage: 'behind-tip',
    how: 'fewer entries than were acknowledged',
    language: 'en',
    harm: async ({ tip }, workspace) => {
      const known = await readFile(tip)
      await withSql(workspace, passphrase, (db) => {
        dropTriggers(db)
        db.prepare('update tip set count = 0').run()
      })
      await writeFile(tip, known)
    },
    detail: ({ t }) => t('damaged.detail.entries', { expected, found: 0 })
  },
  {
    damage: 'migration-failed',
    how: 'a step of the upgrade that fails',
    language: 'fr',
    harm: (_vault, workspace) =>
      withSql(workspace, passphrase, (db) => {
        const version = Number(db.pragma('user_version', { simple: true }))
        db.prepare('delete from schema_migration where version = ?').run(version)
        db.pragma(`user_version = ${version - 1}`)
      })
  },
  {
    damage: 'locked-by-other',
    how: 'another process that has it open',
    language: 'fr',
    intact: true,
    harm: async ({ lock }) => {
      const taken = takeLock(lock)
      if (!taken.ok) throw new Error(taken.reason)
      return () => taken.value.release()
    }
  },
  {
    damage: 'unreadable',
    how: 'a folder that may not be read',
    language: 'en',
    harm: async (_vault, workspace) => {
      await chmod(workspace, 0)
      return () => chmod(workspace, 0o700)
    },
    detail: detail('damaged.detail.code', { code: 'EACCES' })
  },
  {
    damage: 'network-mount',
    how: 'a folder on a disk of the network',
    language: 'fr',
    intact: true,
    harm: async (_vault, workspace) => {
      await mountedAs(`server:/share ${workspace} nfs4 rw 0 0\n`)
      return () => mountedAs(undefined)
    }
  }
]

/** What the main process finds when it reads the table of mounts; undefined for the real one. */
function mountedAs(lines: string | undefined): Promise<void> {
  return entente.app.evaluate((_electron, said) => {
    const fs = process.getBuiltinModule('node:fs/promises')
    const real = Reflect.get(globalThis, 'realReadFile') ?? fs.readFile
    Reflect.set(globalThis, 'realReadFile', real)
    const read = async (file: string, ...rest: unknown[]) => {
      const found = await real(file, ...rest)
      return said !== undefined && file === '/proc/self/mounts' ? `${found}${said}` : found
    }
    Object.assign(fs, { readFile: said === undefined ? real : read })
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  }, lines)
}

async function show(language: Language, scheme: Screen['scheme']): Promise<Reader> {
  expect(await callFrom(entente.window, 'app.set-screen', { language, scheme })).toMatchObject({ ok: true })
  return readerOf(entente.window, language)
}

for (const [place, { damage, how, language, harm, detail: said, intact }] of table.entries()) {
  test(`${how} has its page, in ${language}, and a way back (${damage})`, async () => {
    requires(isLinux || !['unreadable', 'network-mount'].includes(damage), 'modes and mounts as Linux has them')
    const workspace = workspaceOf(dataDir)
    const reader = await show(language, place % 2 === 0 ? 'dark' : 'light')
    const vault = await vaultFilesOf(workspace)
    const mend = await harm(vault, workspace)

    const page = new DamagedPage(reader)
    await new UnlockPage(reader).unlock(passphrase)
    for (const part of ['happened', 'safe', 'todo'] as const) await page.says(`damaged.${damage}.${part}`)
    if (said !== undefined) await expect(page.words).toContainText(said(reader))
    for (const act of ['damaged.restore', 'damaged.set-aside'] as const) {
      if (intact) await expect(page.act(act)).toBeHidden()
      else await expect(page.act(act)).toBeVisible()
    }
    await expectAccessible(entente.window)

    if (typeof mend === 'function') await mend()
    await rm(workspace, { recursive: true })
    await cp(sound, workspace, { recursive: true })
    await page.act('damaged.retry').click()
    await expect(entente.window.getByRole('heading', { name: reader.t('unlock.title') })).toBeVisible()
  })
}

test('every damage there is has a row above', () => {
  expect(table.map(({ damage }) => damage).toSorted()).toEqual(damages.toSorted())
})

test('what was lost and can be lived with is said over the open workspace', async () => {
  const vault = await vaultFilesOf(workspaceOf(dataDir))
  await rm(vault.tip)
  await writeFile(vault.keysCopy, '')
  const reader = await show('en', 'dark')
  await new UnlockPage(reader).enter(passphrase)
  for (const notice of ['app-notice.tip-lost', 'app-notice.recovered-keys'] as const)
    await expect(entente.window.getByRole('status').filter({ hasText: reader.t(notice) })).toBeVisible()
  await expectAccessible(entente.window)
})

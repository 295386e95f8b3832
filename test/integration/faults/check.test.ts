import { cp, mkdtemp, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { check } from '../../../src-main/cli/commands/check'
import { makeDemo } from '../../../src-main/samples/demo'
import type { Sqlite } from '../../../src-main/store/connection'
import { plainDate, timeZone } from '../../../src-shared/lib/plain-date'
import { translator } from '../../../src-shared/texts/translator'
import { blobFiles, dropTriggers, flip, sizeOf, vaultFilesOf, withSql } from '../../support/vault-files'

const passphrase = 'quatre mots pour essayer'
/** Few: each opens, checks and closes a whole workspace. The store's own tests change many more bytes. */
const RUNS = 5
let made = ''
let folder = ''
const workspace = () => join(folder, 'workspace')

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'entente-check-'))
  const demo = await makeDemo(made, {
    language: 'fr',
    today: plainDate.parse('2026-11-21'),
    zone: timeZone.parse('Europe/Paris'),
    passphrase,
    store: { appVersion: '0.0.0', reserveBytes: 0 }
  })
  if (!demo.ok) throw new Error(demo.reason)
}, 120_000)
afterAll(() => rm(made, { recursive: true, force: true }))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-check-'))
  await cp(made, folder, { recursive: true })
  return () => rm(folder, { recursive: true, force: true })
})

/** What the command `check` answers of the workspace. */
async function checked(): Promise<{ readonly code: number; readonly problems: readonly string[] }> {
  const options: Readonly<Record<string, string>> = {
    workspace: workspace(),
    'passphrase-file': join(folder, 'passphrase.txt')
  }
  const given = { option: (name: string) => options[name], flag: () => false, positionals: [] }
  const terminal = {
    askSecret: async () => undefined,
    language: 'fr' as const,
    t: translator('fr'),
    env: {},
    version: '0.0.0'
  }
  const { code, json } = await check.run(given, terminal)
  const problems = json['problems']
  if (!Array.isArray(problems)) throw new Error('no list of problems')
  return { code, problems: problems.map(({ kind, where }) => `${kind} ${where}`) }
}

/** What somebody with the passphrase and a SQL prompt does, who first takes the triggers away. */
function altered(work: (db: Sqlite) => void): Promise<void> {
  return withSql(workspace(), passphrase, (db) => {
    db.pragma('foreign_keys = OFF')
    dropTriggers(db)
    const changes = () => db.prepare<[], number>('select total_changes()').pluck().get()
    const before = changes()
    work(db)
    expect(changes(), 'rows altered').not.toBe(before)
  })
}

/** What somebody may wish that the lists said. */
const alterations = [
  { statement: "update view_cases set title = 'Tout va bien' where rowid = 1", named: /^view-differs view_cases\//mu },
  { statement: 'delete from view_cases where rowid = 2', named: /^view-missing view_cases\//mu },
  { statement: "update view_letters set dated = '2020-01-01'", named: /^view-differs view_letters\//mu },
  { statement: "update view_timeline set visibility = 'communicable'", named: /^view-differs view_timeline\//mu },
  { statement: "update view_parties set role = 'witness'", named: /^view-differs view_parties\//mu },
  {
    statement: "update view_search set body = 'rien' where id = (select min(id) from view_search)",
    named: /^view-differs view_search\//mu
  }
] as const

describe('check', () => {
  it('finds the demonstration in order', async () => {
    expect(await checked()).toEqual({ code: 0, problems: [] })
  })

  it('names every row of a view that was altered by SQL', async () => {
    await altered((db) => {
      for (const { statement } of alterations) db.exec(statement)
    })
    const { code, problems } = await checked()
    expect(code).toBe(1)
    for (const { named } of alterations) expect(problems.join('\n')).toMatch(named)
    for (const problem of problems) expect(alterations.some(({ named }) => named.test(problem))).toBe(true)
  })
})

describe('any change of an event', () => {
  const parts = [
    ['events', 'header'],
    ['events', 'hash'],
    ['payloads', 'salt'],
    ['payloads', 'body']
  ] as const
  const placeOf = `select stream_kind || '/' || stream_id || '/' || machine || '/' || epoch || '/' || seq
    from events where position = ?`

  it('made by SQL is found, and its entry is named', async () => {
    const change = fc.record({
      part: fc.constantFrom(...parts),
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
      at: fc.nat(5_000),
      mask: fc.integer({ min: 1, max: 255 })
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ part: [table, column], share, at, mask }) => {
        const flipped = { position: 1, original: Buffer.alloc(0), place: '' }
        const write = (db: Sqlite, bytes: Buffer) =>
          void db.prepare(`update ${table} set ${column} = ? where position = ?`).run(bytes, flipped.position)
        await altered((db) => {
          const positions = db.prepare<[], number>('select position from payloads order by position').pluck().all()
          flipped.position = positions[Math.floor(share * positions.length)] ?? 1
          const read = db.prepare<[number], Buffer>(`select ${column} from ${table} where position = ?`).pluck()
          flipped.original = Buffer.from(read.get(flipped.position) ?? [])
          flipped.place = db.prepare<[number], string>(placeOf).pluck().get(flipped.position) ?? ''
          const bytes = Buffer.from(flipped.original)
          bytes.writeUInt8(bytes.readUInt8(at % bytes.length) ^ mask, at % bytes.length)
          write(db, bytes)
        })
        const { code, problems } = await checked()
        await withSql(workspace(), passphrase, (db) => write(db, flipped.original))
        expect(code).toBe(1)
        const named = problems.filter((problem) => problem.startsWith('chain-'))
        expect(named.map((problem) => problem.split(' ')[1])).toContain(flipped.place)
      }),
      { numRuns: RUNS }
    )
    expect(await checked()).toEqual({ code: 0, problems: [] })
  }, 120_000)
})

describe('any change of an attachment', () => {
  it('made to its file is found, and named', async () => {
    const vault = await vaultFilesOf(workspace())
    const files = await blobFiles(vault)
    const change = fc.record({ share: fc.double({ min: 0, max: 0.999, noNaN: true }), at: fc.nat(10_000_000) })
    await fc.assert(
      fc.asyncProperty(change, async ({ share, at }) => {
        const file = files[Math.floor(share * files.length)] ?? ''
        const offset = at % (await sizeOf(file))
        await flip(file, offset)
        const { code, problems } = await checked()
        await flip(file, offset)
        expect(code).toBe(1)
        expect(problems).toHaveLength(1)
        expect(problems[0]).toMatch(/^attachment-/u)
      }),
      { numRuns: RUNS }
    )
    await rm(files[0] ?? '')
    const gone = await checked()
    expect(gone.code).toBe(1)
    expect(gone.problems[0]).toMatch(/^attachment-/u)
  }, 120_000)

  it('made to the rows that describe it is found, and each is named', async () => {
    const statements = [
      "update attachments set name = 'autre.jpg' where id = ?",
      "update attachments set media_type = 'text/html' where id = ?",
      'update blobs set size = size + 1 where name = (select blob from attachments where id = ?)',
      'update blobs set sha256 = zeroblob(32) where name = (select blob from attachments where id = ?)'
    ]
    const named: string[] = []
    await altered((db) => {
      const ids = db.prepare<[], string>('select min(id) from attachments group by blob').pluck().all()
      for (const [place, statement] of statements.entries()) {
        const id = ids[place] ?? ''
        db.prepare(statement).run(id)
        named.push(id)
      }
    })
    const { code, problems } = await checked()
    expect(code).toBe(1)
    for (const id of named) expect(problems.filter((problem) => problem.includes(id))).not.toEqual([])
  })
})

describe('a workspace that does not open', () => {
  it.each([
    ['database-damaged', (file: string) => flip(file, 100)],
    ['empty', (file: string) => truncate(file)],
    ['database-missing', (file: string) => rm(file)]
  ] as const)('is named as %s', async (kind, harm) => {
    const vault = await vaultFilesOf(workspace())
    await harm(vault.database)
    expect(await checked()).toEqual({ code: 1, problems: [`${kind} workspace`] })
  })
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSamples } from '../../../src-main/samples/build-samples'
import { type Demo, makeDemo } from '../../../src-main/samples/demo'
import { listCases } from '../../../src-main/store/queries/case-list'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { openVault } from '../../../src-main/store/vault/open'
import { ladderOf } from '../../../src-shared/domain/case/stages'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { languages } from '../../../src-shared/domain/common/vocabulary'
import { dayOf, daysBetween, plainDate, timeZone } from '../../../src-shared/lib/plain-date'

const today = plainDate.parse('2026-11-21')
const zone = timeZone.parse('Europe/Paris')
const passphrase = 'quatre mots pour essayer'
const store = { appVersion: '0.0.0', reserveBytes: 0 }

describe.each(languages)('the sample cases in %s', (language) => {
  const options = { language, today, zone, passphrase, store }
  let folder = ''
  let demo: Demo
  let states: CaseState[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-demo-'))
    const made = await makeDemo(folder, options)
    if (!made.ok) throw new Error(made.reason)
    demo = made.value
    const vault = await openVault(demo.workspace, { ...store, passphrase })
    if (!vault.ok) throw new Error(vault.reason.kind)
    const all = { view: 'all', query: '', sort: 'reference', descending: false, offset: 0, limit: 50 } as const
    const { rows } = await listCases(vault.value.read, all, { today })
    for (const { id } of rows) {
      const { state } = await streamsOf(vault.value).cases.load(vault.value.read, id)
      if (state) states.push(state)
    }
    await vault.value.close()
  })
  afterAll(async () => {
    states = []
    await rm(folder, { recursive: true, force: true })
  })

  it('are six, at six different points of a dispute', () => {
    expect(demo.cases).toHaveLength(6)
    const points = states.map((state) => `${state.stage}/${state.recourse}`)
    expect(new Set(points).size).toBe(6)
    for (const state of states) expect(ladderOf(state)).toContain(state.stage)
  })

  it('have twelve entries or more over five weeks or more, none later than today', () => {
    for (const state of states) {
      const days = Object.values(state.entries)
        .map((entry) => dayOf(entry.recordedAt, zone))
        .toSorted()
      expect(days.length, state.title).toBeGreaterThanOrEqual(12)
      const first = days[0] ?? today
      const last = days.at(-1) ?? today
      expect(daysBetween(first, last), state.title).toBeGreaterThanOrEqual(35)
      expect(last <= today, state.title).toBe(true)
    }
  })

  it('carry photographs with the dates of their camera', () => {
    const pieces = states.flatMap((state) => Object.values(state.pieces))
    const dated = pieces.filter(({ attachment }) => attachment.picture?.takenAt)
    expect(dated.map(({ attachment }) => attachment.picture?.takenAt?.slice(0, 10))).toContain('2026-10-14')
    expect(dated.length).toBeGreaterThanOrEqual(6)
  })

  it('leave their letters as PDF files beside the workspace, and the passphrase that opens it', async () => {
    const names = demo.documents.map((file) => basename(file))
    expect(names).toContain('acknowledgement.pdf')
    expect(names).toContain('formal-notice.pdf')
    for (const file of demo.documents) expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await readFile(demo.passphraseFile, 'utf8')).trim()).toBe(passphrase)
  })

  it('never write over an earlier demonstration', async () => {
    expect(await makeDemo(folder, options)).toEqual({ ok: false, reason: 'not-empty' })
  })
})

it('stop in the middle when cancelled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-samples-'))
  const abort = new AbortController()
  const options = { language: 'fr', today, zone, passphrase, store } as const
  const built = await buildSamples(folder, options, () => abort.abort(), abort.signal)
  expect(built).toEqual({ ok: false, reason: 'cancelled' })
  await rm(folder, { recursive: true, force: true })
})

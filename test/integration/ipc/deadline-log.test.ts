import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { Channel } from '../../../src-shared/ipc/channels'
import type { Input, Output } from '../../../src-shared/ipc/contract'
import type { CaseId } from '../../../src-shared/lib/ids'
import { type Desk, openDesk } from '../../support/desk'
import { FIRM_PASSPHRASE, firstPage, SIGNATORY } from '../../support/first-page'
import { aLeak, person } from '../../support/store/samples'

const ALI = '0190f5fe-0000-7000-8000-000000000002'
const JOB = '0190f5fe-0000-7000-8000-00000000000b'
const run = promisify(execFile)

async function value<C extends Channel>(desk: Desk, channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await desk.call(channel, input)
  if (!('value' in reply)) throw new Error(`${channel}: ${JSON.stringify(reply)}`)
  return reply.value as Output<C>
}

/** A firm of two, Jeanne at the keyboard. */
async function firmOfTwo(): Promise<Desk> {
  const desk = await openDesk()
  const { people, ...page } = firstPage()
  const [jeanne] = people
  if (!jeanne) throw new Error('no signatory')
  const ali = { ...jeanne, id: ALI, firstName: 'Ali', lastName: 'Ben Youssef', capacity: 'Conductrice de travaux' }
  await value(desk, 'app.create-workspace', { ...page, people: [jeanne, ali] })
  await value(desk, 'app.choose-person', { person: SIGNATORY })
  return desk
}

async function aCase(desk: Desk, name: string): Promise<CaseId> {
  const who = { kind: 'new', contact: person('Élodie', name) } as const
  return (await value(desk, 'case.capture', { who, role: 'client', status: 'consumer', ...aLeak })).id
}

async function paperOf(desk: Desk, log: string): Promise<string> {
  await value(desk, 'log.print', { log })
  const path = join(desk.folder, 'printed.pdf')
  await writeFile(path, desk.hands.printed.at(-1) ?? new Uint8Array())
  return (await run('pdftotext', ['-layout', path, '-'])).stdout.replace(/[\s\u00a0\u202f]+/gu, ' ')
}

/** What stands on paper between the head of a part and the next one. */
const between = (paper: string, from: string, to: string): string => paper.split(from)[1]?.split(to)[0] ?? ''

test('what is late, due, unconfirmed and closed is put on paper, kept, printed again and saved', async () => {
  const desk = await firmOfTwo()
  const id = await aCase(desk, 'Œuvrard')
  const promise = async (text: string, due: string) =>
    value(desk, 'case.do', { id, command: { type: 'make-promise', text, due } })
  await promise('Envoyer le devis', '2026-03-03')
  await promise('Rappeler le plombier', '2026-04-02')
  await promise('Trop loin pour ce registre', '2026-04-03')
  await value(desk, 'case.do', { id, command: { type: 'record-anchors', given: { reception: '2025-03-20' } } })
  const { log } = await value(desk, 'log.prepare', {})
  const { logs } = await value(desk, 'log.list', {})
  expect(logs).toMatchObject([
    { id: log, day: '2026-03-03', by: SIGNATORY, counts: { late: 0, exposure: 0, closed: 0 } }
  ])
  expect(logs[0]).not.toHaveProperty('checked')
  expect(logs[0]?.counts.unconfirmed).toBeGreaterThan(0)

  const paper = await paperOf(desk, log)
  expect(paper).toContain('Registre des délais du mardi 3 mars 2026')
  expect(paper).toContain('préparé par Jeanne Lemaître')
  expect(between(paper, 'En retard (0)', 'Aujourd’hui')).toContain('Rien.')
  expect(between(paper, 'Aujourd’hui (', 'Dans les trente jours')).toContain('Envoyer le devis')
  const soon = between(paper, 'Dans les trente jours (', 'Ce que d’autres')
  expect(soon).toContain('2 avril 2026 · Tenir la promesse : Rappeler le plombier · 2026-A-0001 · Élodie Œuvrard')
  expect(paper).not.toContain('Trop loin')
  expect(between(paper, 'À confirmer', 'Clos ou écartés')).toContain('parfait achèvement')
  expect(between(paper, 'Clos ou écartés', 'Contrôle')).toContain('Rien.')
  expect(paper).toContain('Vérifié par :')

  desk.hands.saveAs = join(desk.folder, 'registre.pdf')
  await value(desk, 'log.save', { log })
  await value(desk, 'log.open', { log })
  expect(desk.hands.opened[0]).toContain('Registre des délais 2026-03-03')
  expect(await value(desk, 'vault.check', { job: JOB })).toMatchObject({ ok: true, attachments: 1 })
})

test('the next log tells what was closed since, with its reason, and that once', async () => {
  const desk = await firmOfTwo()
  const id = await aCase(desk, "d'Arcy")
  const order = async (command: Input<'case.do'>['command']) => value(desk, 'case.do', { id, command })
  await order({ type: 'record-anchors', given: { reception: '2025-03-20' } })
  await order({ type: 'confirm-deadline', rule: 'gpa-1y', given: {} })
  await value(desk, 'log.prepare', {})
  const [deadline] = (await value(desk, 'case.get', { id })).deadlines.list
  if (!deadline) throw new Error('no deadline')
  await order({
    type: 'close-deadline',
    deadline: deadline.id,
    outcome: 'settled',
    reason: 'Reprises faites et constatées'
  })
  await order({ type: 'drop-deadline', rule: 'biennale-2y', reason: 'Aucun équipement' })
  const second = await value(desk, 'log.prepare', {})
  const third = await value(desk, 'log.prepare', {})
  const { logs } = await value(desk, 'log.list', {})
  expect(logs.map(({ counts }) => counts.closed)).toEqual([0, 2, 0])
  const paper = between(await paperOf(desk, second.log), 'Clos ou écartés depuis', 'Contrôle')
  expect(paper).toContain('Le litige est réglé')
  expect(paper).toContain('Reprises faites et constatées')
  expect(paper).toContain('Aucun équipement')
  expect(between(await paperOf(desk, third.log), 'Clos ou écartés depuis', 'Contrôle')).not.toContain('Reprises')
})

test('a second person signs it off: not whoever prepared it, and not twice; it is there after a restart', async () => {
  const desk = await firmOfTwo()
  const { log } = await value(desk, 'log.prepare', {})
  expect(await desk.call('log.check', { log })).toEqual({ ok: false, reason: 'deadline-log-own' })
  const waiting = async (of: Desk) => (await value(of, 'log.list', { waiting: true })).logs.map(({ id }) => id)
  expect(await waiting(desk)).toEqual([])
  await value(desk, 'app.choose-person', { person: ALI })
  expect(await waiting(desk)).toEqual([log])
  await value(desk, 'log.check', { log, remark: '  Vu avec l’avocat ' })
  const checked = { by: ALI, remark: 'Vu avec l’avocat' }
  expect((await value(desk, 'log.list', {})).logs).toMatchObject([{ id: log, by: SIGNATORY, checked }])
  expect(await desk.call('log.check', { log })).toEqual({ ok: false, reason: 'deadline-log-checked' })
  expect(await waiting(desk)).toEqual([])
  const again = await desk.restart()
  await value(again, 'app.unlock', { passphrase: FIRM_PASSPHRASE })
  expect((await value(again, 'log.list', {})).logs).toMatchObject([{ id: log, checked }])
  expect(await paperOf(again, log)).toContain('Registre des délais')
  expect(await value(again, 'vault.check', { job: JOB })).toMatchObject({ ok: true, problems: [] })
})

test('a log nobody knows is refused, and nothing is prepared while nothing is open', async () => {
  const desk = await firmOfTwo()
  for (const channel of ['log.check', 'log.print', 'log.save', 'log.open'] as const)
    expect(await desk.call(channel, { log: ALI })).toEqual({ ok: false, reason: 'deadline-log-unknown' })
  const shut = await openDesk()
  expect(await shut.call('log.prepare', {})).toEqual({ ok: false, reason: 'not-open' })
  expect(await shut.call('log.list', {})).toEqual({ ok: false, reason: 'not-open' })
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answerArrivalDrop } from '../../../src-main/ipc/answer-drop'
import type { ArrivalStanding } from '../../../src-shared/domain/arrivals/arrival'
import { base64, entity, envelope, multipart } from '../../fixtures/arrivals/make-mail'
import { type Desk, openFirm } from '../../support/desk'
import { FIRM_PASSPHRASE } from '../../support/first-page'
import { aLeak, person } from '../../support/store/samples'
import { temporaryFolder } from '../../support/store/temp-vault'

const JOB = '0190f5fe-0000-7000-8000-00000000000a'

const plan = Buffer.alloc(30_000, 'Plan de la salle de bain, deuxième étage. ')

/** A mail of Jeanne Lévêque with a file. */
function mail(words: string): Buffer {
  return multipart('mixed', envelope, [
    entity(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'], Buffer.from(words)),
    entity(
      ['Content-Type: application/octet-stream; name="plan.bin"', 'Content-Transfer-Encoding: base64'],
      base64(plan)
    )
  ])
}

const drop = (desk: Desk, files: readonly object[]) => answerArrivalDrop({ job: JOB, files }, desk.answering)

async function list(desk: Desk, standing: ArrivalStanding = 'waiting') {
  const reply = await desk.call('arrival.list', { standing, limit: 500 })
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value.rows
}

async function openCase(desk: Desk, email: string) {
  const who = { kind: 'new' as const, contact: person('Jeanne', 'Lévêque', { emails: [email] }) }
  const reply = await desk.call('case.capture', { who, role: 'client', status: 'consumer', ...aLeak })
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}

it('keeps a dropped mail, proposes its case with the reason, files it with its date and takes it back', async () => {
  const desk = await openFirm()
  const leak = await openCase(desk, 'jeanne.leveque@exemple.fr')
  const dropped = await drop(desk, [{ name: 'message.eml', bytes: mail('L’eau coule encore du plafond.') }])
  expect(dropped).toEqual({
    ok: true,
    value: { taken: 1, duplicates: 0, arrivals: [expect.any(String)], refused: [] }
  })
  const [row] = await list(desk)
  if (!row) throw new Error('nothing came in')
  expect(row).toMatchObject({ kind: 'mail', title: 'Dégât des eaux salle de bain', others: 1, standing: 'waiting' })
  const again = await drop(desk, [{ name: 'le même.eml', bytes: mail('L’eau coule encore du plafond.') }])
  expect(again).toMatchObject({ ok: true, value: { taken: 0, duplicates: 1, arrivals: [row.id] } })
  expect(row.sentAt).toEqual({ happened: { kind: 'instant', at: '2024-03-12T13:05:09.000Z' }, source: 'mail-date' })

  const proposed = await desk.call('arrival.propose', { ids: [row.id] })
  const [best] = (proposed.ok && proposed.value.proposals[row.id]) || []
  expect(best).toMatchObject({ row: { id: leak.id }, clear: true })
  expect(best?.reasons[0]).toEqual({ code: 'email', words: ['jeanne.leveque@exemple.fr'] })

  const filed = await desk.call('arrival.file', { ids: [row.id], case: leak.id })
  expect(filed).toMatchObject({ ok: true, value: { filed: [{ arrival: row.id }], not: [] } })
  expect(await list(desk)).toEqual([])
  const timeline = await desk.call('case.timeline', { id: leak.id, limit: 10 })
  const entries = timeline.ok ? timeline.value.entries : []
  const entry = entries.find(({ type }) => type === 'communication-logged')
  expect(entry).toMatchObject({ happened: { kind: 'instant', at: '2024-03-12T13:05:09.000Z' } })
  expect(entry?.event?.payload.attachments.map(({ name }) => name)).toEqual(['message.eml', 'plan.bin'])
  const found = await desk.call('search.query', { text: 'plafond coule', limit: 10 })
  expect(found.ok && found.value.hits[0]?.row.id).toBe(leak.id)

  const back = await desk.call('arrival.take-back', { ids: [row.id] })
  expect(back).toEqual({ ok: true, value: { waiting: [row.id], not: [] } })
  expect(await list(desk)).toMatchObject([{ id: row.id, standing: 'waiting' }])
  // Once more, elsewhere: what the withdrawn entry named stays with it.
  const other = await openCase(desk, 'autre@exemple.fr')
  expect(await desk.call('arrival.file', { ids: [row.id], case: other.id })).toMatchObject({ value: { not: [] } })
  const check = await desk.call('vault.check', { job: JOB })
  expect(check.ok && check.value.problems).toEqual([])
})

it('says of what comes a second time where the first one is, waiting or in a case', async () => {
  const desk = await openFirm()
  const bytes = Buffer.from('Relevé d’humidité : 78 % au pied du mur nord.')
  await drop(desk, [
    { name: 'relevé.txt', bytes },
    { name: 'relevé (1).txt', bytes }
  ])
  const [first] = await list(desk)
  expect(await list(desk, 'duplicate')).toMatchObject([
    { name: 'relevé (1).txt', first: { name: 'relevé.txt', arrival: first?.id } }
  ])
  const leak = await openCase(desk, 'jeanne@exemple.fr')
  if (!first) throw new Error('nothing came in')
  await desk.call('arrival.file', { ids: [first.id], case: leak.id })
  await drop(desk, [{ name: 'encore.txt', bytes }])
  expect(await list(desk)).toEqual([])
  expect((await list(desk, 'duplicate'))[0]).toMatchObject({ first: { case: { reference: leak.reference } } })
})

it('reads after a restart what was kept and not read', async () => {
  const desk = await openFirm()
  const { vault } = desk.session.workspace ?? {}
  if (!vault) throw new Error('not open')
  await drop(desk, [{ name: 'note.txt', bytes: Buffer.from('Reçu sans être lu') }])
  await vault.write(async (trx) => {
    await trx.updateTable('arrivals').set({ kind: 'unread', text: '' }).execute()
    return { ok: true, value: undefined }
  })
  const again = await desk.restart()
  await again.call('app.unlock', { passphrase: FIRM_PASSPHRASE })
  await expect.poll(async () => (await list(again))[0]?.kind, { timeout: 20_000 }).toBe('other')
})

it('takes in what is new in a watched folder, once, and leaves the original there', async () => {
  const desk = await openFirm()
  const scans = await temporaryFolder()
  await writeFile(join(scans, 'ancien.txt'), 'Déjà là avant.')
  desk.hands.choose = [scans]
  expect(await desk.call('arrival.watch-folder', { existing: false })).toMatchObject({ ok: true })
  await writeFile(join(scans, 'scan 0042.txt'), 'Courrier du syndic, reçu le 2 mars.')
  await expect
    .poll(async () => (await list(desk)).map(({ name }) => name), { timeout: 40_000 })
    .toEqual(['scan 0042.txt'])
  const again = await desk.restart()
  await again.call('app.unlock', { passphrase: FIRM_PASSPHRASE })
  await writeFile(join(scans, 'scan 0043.txt'), 'Réponse de l’assureur.')
  await expect
    .poll(async () => (await list(again)).map(({ name }) => name).sort(), { timeout: 40_000 })
    .toEqual(['scan 0042.txt', 'scan 0043.txt'])
  expect(await list(again, 'duplicate')).toEqual([])
}, 120_000)

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { Transformer } from '@napi-rs/image'
import { expect, it } from 'vitest'
import { makeDossier } from '../../../src-main/dossier/make'
import { resourceFolder } from '../../../src-main/letters/resources'
import { withExif } from '../../../src-main/samples/exif'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import { saveDraft } from '../../../src-main/store/drafts/drafts'
import { appendEvents } from '../../../src-main/store/events/append-events'
import { erasePayloads } from '../../../src-main/store/events/erase-payloads'
import { loadStream } from '../../../src-main/store/events/load-stream'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { type Variant, variants } from '../../../src-shared/domain/dossier/variant'
import { letterDraft } from '../../../src-shared/domain/letter/draft'
import { type AttachmentId, type CaseId, eventId, streamId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { filesBelow, pdfStreams, pdfText, writings, zipMembers } from '../../support/inside'
import { type FirmMachine, firstMachine, opened, told } from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { taken } from '../../support/store/test-room'
import { newId } from '../../support/store/test-store'

/** Who may find which marker; what nobody may find is nowhere. */
const everybody: readonly Variant[] = variants
const markers: Readonly<Record<string, readonly Variant[]>> = {
  OUVERTURE7Q: [],
  NOTE7QINTERNE: [],
  FICHIER7Q: [],
  LIEU7QCLASSEUR: [],
  EXIF7QMODELE: [],
  VIGNETTE7Q: [],
  APRESFIN7Q: [],
  TACHE7Q: [],
  ETIQUETTE7Q: [],
  AUTRE7QDOSSIER: [],
  EFFACE7Q: [],
  AVIS7QEXPOSITION: [],
  RAISON7QFAIT: [],
  RAISON7QDITE: [],
  SOCIETE7QTUE: [],
  COUT7Q: [],
  MEDIATION7Q: ['mediator', 'lawyer'],
  AVOCAT7QSECRET: ['lawyer'],
  EXPLIQUE7QASSUREUR: ['insurer', 'mediator'],
  EXPLIQUE7QDOSSIER: [],
  BROUILLON7Q: [],
  PARAPHEUR7QATTENTE: [],
  ORIGINAL7QCAVIARDE: [],
  META7QORIGINAL: [],
  PIECEJOINTE7Q: [],
  COPIE7QCONTROLE: everybody,
  TEMOIN7QCONTROLE: everybody,
  CORRIGE7QCONTROLE: everybody
}

async function picture(machine: FirmMachine, name: string) {
  const pixels = Buffer.alloc(640 * 480 * 4, 0x9a)
  const jpeg = await Transformer.fromRgbaPixels(pixels, 640, 480).jpeg(80)
  const told = withExif(jpeg, '2026:02:27 14:05:09', '+01:00', 'EXIF7QMODELE')
  const comment = Buffer.from('VIGNETTE7Q')
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment])
  const whole = Buffer.concat([told.subarray(0, 2), segment, told.subarray(2), Buffer.from('APRESFIN7Q')])
  return await taken(attachmentRoom(machine.vault), whole, name)
}

interface Planted {
  readonly machine: FirmMachine
  readonly id: CaseId
  /** The redacted copy of a paper. */
  readonly copy: AttachmentId
}

async function planted(): Promise<Planted> {
  const machine = await firstMachine()
  const id = await opened(machine, 'OUVERTURE7Q : client de mauvaise foi')
  const say = (command: Parameters<typeof told>[2]) => told(machine, id, command)
  const shown = { visibility: 'communicable' } as const
  await say({ type: 'add-note', text: 'NOTE7QINTERNE' })
  await say({ type: 'add-note', text: 'MEDIATION7Q', visibility: 'mediation' })
  await say({ type: 'add-note', text: 'AVOCAT7QSECRET', visibility: 'lawyer' })
  await say({ type: 'add-note', text: 'TEMOIN7QCONTROLE', ...shown })
  await say({ type: 'add-task', text: 'TACHE7Q', due: '2099-01-01' })
  await say({ type: 'tag', tag: 'ETIQUETTE7Q' })
  await say({ type: 'mark-exposure', kind: 'press', place: 'AVIS7QEXPOSITION', text: 'AVIS7QEXPOSITION' })
  await say({ type: 'offer-remedy', text: 'Reprise de la toiture', cost: { cents: 84_000, currency: 'EUR' }, ...shown })
  await say({ type: 'add-evidence', text: 'COUT7Q', attachments: [await picture(machine, 'FICHIER7Q-a.jpg')] })
  const open = await picture(machine, 'FICHIER7Q-b.jpg')
  await say({ type: 'add-evidence', text: 'Plafond taché', attachments: [open], ...shown })
  await say({ type: 'place-original', piece: open.id, place: 'LIEU7QCLASSEUR' })
  const odd = await taken(attachmentRoom(machine.vault), Buffer.from('col;1\n'), 'FICHIER7Q-c.csv')
  await say({ type: 'add-evidence', text: '', attachments: [odd], ...shown })
  await say({ type: 'state-fact', text: 'L’eau passe', when: { kind: 'day', on: '2026-02-27' }, ...shown })
  const { state } = await streamsOf(machine.vault).cases.load(machine.vault.read, id)
  const fact = state?.facts[0]
  const evidence = Object.values(state?.entries ?? {}).find(
    (one) => one.type === 'evidence-added' && one.visibility === 'communicable'
  )
  if (!fact || !evidence) throw new Error('not planted')
  await say({ type: 'weigh-fact', fact: fact.id, standing: 'admitted', reason: 'RAISON7QFAIT' })
  await say({ type: 'correct-entry', entry: evidence.id, text: 'CORRIGE7QCONTROLE', reason: 'SOCIETE7QTUE' })
  await explained(machine, id)
  await written(machine, id)
  const copy = await redacted(machine, id)
  const other = await opened(machine, 'AUTRE7QDOSSIER')
  await say({ type: 'link', case: other, relation: 'related' })
  await say({ type: 'add-note', text: 'EFFACE7Q', ...shown })
  await erase(machine, id)
  return { machine, id, copy }
}

/** Two texts for the file beside a message that everybody receives; one is shown to some. */
async function explained(machine: FirmMachine, id: CaseId): Promise<void> {
  const say = (command: Parameters<typeof told>[2]) => told(machine, id, command)
  const latest = async (type: string) => {
    const { state } = await streamsOf(machine.vault).cases.load(machine.vault.read, id)
    const found = Object.values(state?.entries ?? {}).findLast((one) => one.type === type)
    if (!found) throw new Error('not planted')
    return found.id
  }
  await say({ type: 'log-communication', channel: 'email', flow: 'out', text: 'Réponse', visibility: 'communicable' })
  const entry = await latest('communication-logged')
  const { state } = await streamsOf(machine.vault).cases.load(machine.vault.read, id)
  const fact = state?.facts[0]
  if (!fact) throw new Error('not planted')
  // How it stands is known from the message; why somebody of the firm thinks so is not.
  await say({ type: 'weigh-fact', fact: fact.id, standing: 'contested', reason: 'RAISON7QDITE', said: entry })
  for (const text of ['EXPLIQUE7QDOSSIER', 'EXPLIQUE7QASSUREUR\n\nPar paragraphes.'])
    await say({ type: 'write-file-text', of: { kind: 'message', entry }, text, visibility: 'communicable' })
  const to = ['insurer', 'mediator'] as const
  await say({ type: 'communicate-file-text', entry: await latest('file-text-written'), to: [...to] })
}

/** What is being written, and what waits in the signature book. */
async function written(machine: FirmMachine, id: CaseId): Promise<void> {
  const { vault, acting } = machine
  const savedAt = acting.clock.now()
  const kept = await vault.write(async (trx) => {
    await saveDraft(trx, acting.actor, { key: { kind: 'composer', case: id }, content: '"BROUILLON7Q"', savedAt })
    return ok(undefined)
  })
  if (!kept.ok) throw new Error('not kept')
  const { state } = await streamsOf(vault).cases.load(vault.read, id)
  const draft = letterDraft.parse({
    ...{ kind: 'progress-update', letter: newId(), language: 'fr', dated: acting.clock.today(), tone: 'warm' },
    ...{ to: state?.parties[0]?.contact, subject: 'PARAPHEUR7QATTENTE' },
    ...{ body: 'PARAPHEUR7QATTENTE', promise: { text: '' }, demand: { text: '' } }
  })
  await told(machine, id, { type: 'submit-letter', draft, to: acting.actor })
}

/** A paper whose redacted copy may leave, and so it may not. */
async function redacted(machine: FirmMachine, id: CaseId): Promise<AttachmentId> {
  const room = attachmentRoom(machine.vault)
  const shown = { type: 'add-evidence', text: 'Devis', visibility: 'communicable' } as const
  const paper = await taken(room, await pdfOf('ORIGINAL7QCAVIARDE'), 'FICHIER7Q-d.pdf')
  await told(machine, id, { ...shown, attachments: [paper] })
  const copy = await taken(room, await pdfOf('COPIE7QCONTROLE'), 'FICHIER7Q-e.pdf')
  await told(machine, id, { ...shown, attachments: [{ ...copy, madeFrom: { id: paper.id, how: 'redacted' } }] })
  return copy.id
}

async function pdfOf(words: string): Promise<Buffer> {
  const document = await PDFDocument.create()
  // What a redacted paper says of itself, and what hangs on it, stays with it.
  if (words.startsWith('ORIGINAL')) {
    document.setTitle('META7QORIGINAL')
    document.setKeywords(['META7QORIGINAL'])
    await document.attach(Buffer.from('PIECEJOINTE7Q'), 'PIECEJOINTE7Q.txt')
  }
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([595.28, 841.89]).drawText(words, { x: 60, y: 400, size: 12, font })
  return Buffer.from(await document.save())
}

/** Erases the last entry of a case, as a legal request does. */
async function erase({ vault, acting }: FirmMachine, id: CaseId): Promise<void> {
  const last = (await loadStream(vault.read, streamId.parse(id))).at(-1)
  if (!last) throw new Error('nothing to erase')
  const hash = Buffer.from(last.hash).toString('hex')
  const done = await vault.write(async (trx) => {
    const [erasure] = await appendEvents(trx, {
      vault: vault.id,
      machine: vault.machine,
      stream: { kind: 'case', id: last.stream.id },
      actor: acting.actor,
      recordedAt: acting.clock.now(),
      events: [{ id: eventId.parse(newId()), type: 'payload-erased', payload: { erased: [{ event: last.id, hash }] } }]
    })
    if (erasure) await erasePayloads(trx, erasure)
    return ok(undefined)
  })
  if (!done.ok) throw new Error('not erased')
}

/** Everything a package says, by name, in every form in which it may say it. */
async function said(folder: string): Promise<readonly (readonly [name: string, bytes: Buffer])[]> {
  const found: [string, Buffer][] = []
  const look = async (name: string, bytes: Buffer): Promise<void> => {
    found.push([name, Buffer.from(name)], [name, bytes])
    if (name.endsWith('.zip')) for (const [inner, part] of await zipMembers(bytes)) await look(`${name}/${inner}`, part)
    if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return
    for (const stream of pdfStreams(bytes)) found.push([name, stream])
    found.push([name, Buffer.from(await pdfText(bytes))])
  }
  for (const [name, bytes] of await filesBelow(folder)) await look(name, bytes)
  return found
}

it('hands over what may be received, and no trace of anything else', { timeout: 240_000 }, async () => {
  const { machine, id } = await planted()
  for (const variant of variants) {
    const into = await temporaryFolder()
    for (const zip of [false, true]) {
      const made = await makeDossier(
        machine.vault,
        { id, variant, title: '', leftOut: { entries: new Set(), pieces: new Set() } },
        {
          ...{ into, zip, now: machine.acting.clock.now(), today: machine.acting.clock.today() },
          ...{ fontsDir: resourceFolder('fonts'), signal: new AbortController().signal }
        }
      )
      expect(made.ok).toBe(true)
      // Three exhibits, whatever there is besides.
      if (made.ok) expect(made.value.exhibits.map(({ number }) => number)).toEqual([1, 2, 3])
    }
    const contents = await said(into)
    const found = Object.keys(markers).filter((marker) =>
      contents.some(([, bytes]) => writings(marker).some((writing) => bytes.includes(writing)))
    )
    const allowed = Object.keys(markers).filter((marker) => markers[marker]?.includes(variant))
    expect([variant, found]).toEqual([variant, allowed])
    const ids = contents.filter(([, bytes]) => /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/u.test(bytes.toString('latin1')))
    expect(ids.map(([name]) => name)).toEqual([])
    const text = contents.map(([, bytes]) => bytes.toString('utf8')).join('\n')
    expect(text).not.toContain('840,00')
  }
})

it('tells neither of an original whose redacted copy was left out, nor of how many files there were', async () => {
  const { machine, id, copy } = await planted()
  const into = await temporaryFolder()
  const made = await makeDossier(
    machine.vault,
    { id, variant: 'expert', title: '', leftOut: { entries: new Set(), pieces: new Set([copy]) } },
    {
      ...{ into, zip: false, now: machine.acting.clock.now(), today: machine.acting.clock.today() },
      ...{ fontsDir: resourceFolder('fonts'), signal: new AbortController().signal }
    }
  )
  expect(made.ok && made.value.exhibits).toHaveLength(2)
  const contents = await said(into)
  for (const marker of ['ORIGINAL7QCAVIARDE', 'COPIE7QCONTROLE', 'aucune photographie', 'aucun fichier'])
    expect([marker, contents.some(([, bytes]) => bytes.toString('utf8').includes(marker))]).toEqual([marker, false])
  // What proves that pages are read at all.
  expect(contents.some(([, bytes]) => bytes.toString('utf8').includes('TEMOIN7QCONTROLE'))).toBe(true)
})

import { expect, test } from 'vitest'
import type { InquiryVersion } from '../../../src-shared/domain/inquiry/inquiry'
import type { Channel } from '../../../src-shared/ipc/channels'
import type { Input, Output } from '../../../src-shared/ipc/contract'
import { type Desk, openDesk } from '../../support/desk'
import { firstPage, SIGNATORY } from '../../support/first-page'
import { pdfStreams, pdfText } from '../../support/inside'
import { aLeak, person } from '../../support/store/samples'

async function value<C extends Channel>(desk: Desk, channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await desk.call(channel, input)
  if (!('value' in reply)) throw new Error(`${channel}: ${JSON.stringify(reply)}`)
  return reply.value as Output<C>
}

const words = {
  told: 'La cliente signale une auréole au plafond.',
  note: 'Le plombier avait prévenu le chef de chantier.',
  secret: 'Proposition confidentielle du médiateur : 400 euros.',
  measure: 'Contrôler chaque siphon avant livraison',
  internal: 'Prévoir un entretien avec le sous-traitant.'
}

/** A case with an entry for everybody, one for us, and one that is secret to the mediation; all three chosen. */
async function anInquiry() {
  const desk = await openDesk()
  await value(desk, 'app.create-workspace', firstPage())
  await value(desk, 'app.choose-person', { person: SIGNATORY })
  const who = { kind: 'new', contact: person('Élodie', 'Œuvrard') } as const
  const { id } = await value(desk, 'case.capture', { who, role: 'client', status: 'consumer', ...aLeak })
  const note = async (text: string, visibility: 'internal' | 'communicable' | 'mediation') => {
    const { events } = await value(desk, 'case.do', { id, command: { type: 'add-note', text, visibility } })
    return events
  }
  const chosen = [
    ...(await note(words.told, 'communicable')),
    ...(await note(words.note, 'internal')),
    ...(await note(words.secret, 'mediation'))
  ]
  const inquiry = {
    chosen,
    findings: 'Le siphon était sec.',
    causes: 'La liste de contrôle ne le prévoyait pas.',
    uncertain: 'La date du premier écoulement.',
    measures: [{ id: 'm1', text: words.measure, owner: SIGNATORY, due: '2026-04-30' }],
    internal: words.internal
  }
  const paper = async (version: InquiryVersion) => {
    const { pdf } = await value(desk, 'inquiry.preview', { case: id, inquiry, version })
    const bytes = Buffer.from(pdf)
    const text = (await pdfText(bytes)).replace(/\s+/gu, ' ')
    return { text, tagged: pdfStreams(bytes).some((one) => one.includes('/P <</MCID')) || bytes.includes('/MarkInfo') }
  }
  return { desk, id, inquiry, paper }
}

test('the version for us quotes what is ours, and neither quotes what is secret', async () => {
  const { paper } = await anInquiry()
  const { text, tagged } = await paper('internal')
  expect(tagged).toBe(true)
  for (const one of [words.told, words.note, words.measure, words.internal]) expect(text).toContain(one.slice(0, 30))
  expect(text).toContain('Document interne')
  expect(text).not.toContain('confidentielle')
})

test('the version for others holds nothing internal: no note, no name of who is responsible', async () => {
  const { paper } = await anInquiry()
  const { text } = await paper('communicable')
  for (const one of [words.told.slice(0, -1), words.measure, '30 avril 2026', 'Le siphon était sec.'])
    expect(text).toContain(one)
  const [jeanne] = firstPage().people
  for (const one of [
    'prévenu',
    'confidentielle',
    'entretien',
    'Document interne',
    'Responsable',
    // Her last name is the firm's as well.
    jeanne?.firstName ?? ''
  ])
    expect(text).not.toContain(one)
})

test('kept, it is a piece of the case and its measures are tasks; kept again, they are not asked for twice', async () => {
  const { desk, id, inquiry } = await anInquiry()
  expect(await value(desk, 'inquiry.keep', { case: id, inquiry, version: 'internal' })).toMatchObject({ tasks: 1 })
  expect(await value(desk, 'inquiry.keep', { case: id, inquiry, version: 'communicable' })).toMatchObject({ tasks: 0 })
  const { tasks, pieces } = await value(desk, 'case.get', { id })
  expect(tasks.filter(({ text }) => text === words.measure)).toMatchObject([{ due: '2026-04-30', owner: SIGNATORY }])
  expect(pieces.map(({ visibility }) => visibility)).toEqual(['internal', 'communicable'])
})

test('what is not complete is not kept', async () => {
  const { desk, id, inquiry } = await anInquiry()
  const asked = { case: id, inquiry: { ...inquiry, causes: '' }, version: 'internal' } as const
  expect(await desk.call('inquiry.keep', asked)).toMatchObject({ ok: false, reason: 'inquiry-incomplete' })
  expect((await value(desk, 'case.get', { id })).pieces).toEqual([])
})

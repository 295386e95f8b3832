import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk'
import { firstPage, SIGNATORY } from '../../support/first-page'
import { pdfText } from '../../support/inside'
import { aLeak, person } from '../../support/store/samples'

test('what is to be said on the phone is printed part by part, and says why it is not', async () => {
  const desk = await openDesk()
  await desk.call('app.create-workspace', firstPage())
  await desk.call('app.choose-person', { person: SIGNATORY })
  const who = { kind: 'new', contact: person('Élodie', 'Œuvrard') } as const
  const captured = await desk.call('case.capture', { who, role: 'client', status: 'consumer', ...aLeak })
  if (!('value' in captured)) throw new Error(JSON.stringify(captured))
  const asked = {
    case: captured.value.id,
    parts: [
      { part: 'opening', words: 'Bonjour Madame Œuvrard.\n\nJe vous appelle au sujet de l’infiltration.' },
      { part: 'offer', words: 'Nous proposons de reprendre le joint, sans frais.' }
    ]
  } as const
  expect(await desk.call('phone-script.print', { ...asked, parts: [...asked.parts] })).toEqual({ ok: true, value: {} })
  const [paper] = desk.hands.printed
  const text = (await pdfText(Buffer.from(paper ?? []))).replace(/\s+/gu, ' ')
  const told = ['Pour commencer', 'Bonjour Madame Œuvrard.', 'Ce que nous proposons', 'sans frais.']
  const places = told.map((one) => text.indexOf(one))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))

  desk.hands.printing = 'no-printer'
  expect(await desk.call('phone-script.print', { ...asked, parts: [...asked.parts] })).toEqual({
    ok: false,
    reason: 'no-printer'
  })
})

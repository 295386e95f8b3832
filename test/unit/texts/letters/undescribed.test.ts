import { expect, test } from 'vitest'
import { undescribed } from '../../../../src-shared/texts/letters/undescribed'
import { file } from '../../../support/case-commands'

const picture = (name: string, takenAt?: string) =>
  file(1, { name, ...(takenAt !== undefined && { picture: { takenAt } }) })

test.each([
  'IMG_4821.jpg',
  'DSC00312.JPG',
  'PXL_20260303_141207.jpg',
  '20260303_141207.jpg',
  'IMG-20260303-WA0007.jpg',
  'WhatsApp Image 2026-03-03 at 14.12.07.jpeg',
  'Scan 0042.png'
])('a picture that a machine named %s is a photograph', (name) => {
  expect(undescribed('fr', picture(name))).toBe(`Photographie (${name})`)
  expect(undescribed('en', picture(name, '2026-03-03T14:12:07'))).toBe(
    `Photograph, dated 3\u00A0March 2026 by the camera (${name})`
  )
})

test('the day is what the camera says, in the language of the letter, and no day where it says none', () => {
  expect(undescribed('fr', picture('IMG_4821.jpg', '2026-03-01T23:59:59+01:00'))).toBe(
    'Photographie, datée du 1er\u00A0mars 2026 par l’appareil (IMG_4821.jpg)'
  )
  expect(undescribed('fr', picture('IMG_4821.jpg', '0000:00:00'))).toBe('Photographie (IMG_4821.jpg)')
})

test.each(['Carreaux palier B.jpg', 'Façade 2.jpg', 'Lot 3 – plafond.png'])(
  'the name somebody gave, %s, stays',
  (name) => {
    expect(undescribed('fr', picture(name, '2026-03-03T14:12:07'))).toBe(name)
  }
)

test('what is no picture keeps its name', () => {
  expect(undescribed('fr', file(1, { name: '0042.pdf', mediaType: 'application/pdf' }))).toBe('0042.pdf')
})

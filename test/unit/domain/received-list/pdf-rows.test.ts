import { expect, test } from 'vitest'
import { type PlacedText, pdfRows } from '../../../../src-shared/domain/received-list/pdf-rows'

const at = (page: number, y: number, ...cells: readonly (readonly [number, string])[]): readonly PlacedText[] =>
  cells.map(([x, text]) => ({ page, x, y, width: text.length * 4, height: 8, text }))
const heading = (page: number) => at(page, 100, [40, 'N°'], [80, 'Localisation'], [200, 'Désignation'], [400, 'Lot'])

test('the texts of a table stand in their columns, over lines and pages; head and foot of the pages are left out', () => {
  const rows = pdfRows([
    ...at(1, 40, [40, 'Résidence Les Tilleuls']),
    ...heading(1),
    ...at(1, 120, [40, '1'], [80, 'A101, Cuisine'], [200, 'Évier : fixation du'], [402, 'Plomberie']),
    ...at(1, 130, [200, 'mitigeur à reprendre']),
    ...at(1, 150, [40, '2'], [80, 'A102, WC'], [200, 'Chasse d’eau'], [262, 'qui fuit'], [400, 'Plomberie']),
    ...at(1, 800, [40, 'Page 1 / 2']),
    ...at(2, 40, [40, 'Résidence Les Tilleuls']),
    ...heading(2),
    ...at(2, 120, [40, '3'], [200, 'Porte qui frotte'], [400, 'Menuiserie']),
    ...at(2, 800, [40, 'Page 2 / 2'])
  ])
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['N°', 'Localisation', 'Désignation', 'Lot'],
    ['1', 'A101, Cuisine', 'Évier : fixation du mitigeur à reprendre', 'Plomberie'],
    ['2', 'A102, WC', 'Chasse d’eau qui fuit', 'Plomberie'],
    ['3', '', 'Porte qui frotte', 'Menuiserie']
  ])
})

test('a page without headings is no table', () => {
  expect(pdfRows(at(1, 40, [40, 'Madame, Monsieur,'], [40, 'nous vous prions']))).toEqual([])
})

import { expect, test } from 'vitest'
import { answerOf, type PointToAnswer, pointAnswer } from '../../../../src-shared/domain/letter/to-answer'
import { grievanceId } from '../../../../src-shared/lib/ids'

const point: PointToAnswer = {
  id: grievanceId.parse('01890000-0000-7000-8000-0000000000f1'),
  number: 1,
  text: 'La peinture du plafond s’écaille',
  standing: 'open'
}
const body = (...answer: string[]) =>
  ['[[restatement]]', 'Vous nous signalez que la peinture s’écaille.', ...answer].join('\n')

test.each([
  ['nothing answers it', body('[[solution]]', 'Nous passons jeudi.'), { kind: 'open' }],
  ['its own words', body('[[solution]]', 'La Peinture sera refaite.'), { kind: 'mentioned', words: ['peinture'] }],
  [
    'words of the same trouble',
    body('[[findings]]', 'Des cloques partout.'),
    { kind: 'mentioned', words: ['cloques'] }
  ],
  ['only repeated, block or none', 'Voici : > non\n> la peinture s’écaille', { kind: 'open' }],
  ['a text without blocks', 'Le plafond sera repris.', { kind: 'mentioned', words: ['plafond'] }]
] as const)('a point: %s', (_name, text, found) => {
  expect(pointAnswer(point, answerOf(text), [])).toEqual(found)
})

test('whoever writes has the last word', () => {
  expect(pointAnswer(point, answerOf('Nous passons jeudi.'), [point.id])).toEqual({ kind: 'answered' })
})

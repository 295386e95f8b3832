import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Unbroken } from '../../../src-renderer/components/marks/unbroken'

const wholes = (text: string) =>
  [...renderToStaticMarkup(<Unbroken text={text} />).matchAll(/<span class="unbroken">([^<]*)<\/span>/gu)].map(
    ([, words]) => words
  )

test.each([
  ['Mise en demeure 2026-A-0003-2 déposée', ['2026-A-0003-2']],
  ['Acompte de 30 % prélevé', ['30 %']],
  ['Réglé : 1\u202f234,56\u00a0€', ['1\u202f234,56\u00a0€']],
  ['Un rendez-vous avant-hier, vis-à-vis', []],
  ['LITIGE-2026-0042, puis rien', ['LITIGE-2026-0042']],
  [`Un mot sans fin : ${'abc-'.repeat(20)}1`, []]
])('%s', (text, expected) => {
  expect(wholes(text)).toEqual(expected)
})

test('the text stays as it is', () => {
  const text = 'Mise en demeure 2026-A-0003-2, 30 % de 12 €'
  expect(renderToStaticMarkup(<Unbroken text={text} />).replace(/<[^>]+>/gu, '')).toBe(text)
})

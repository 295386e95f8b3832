import { describe, expect, it } from 'vitest'
import { bindSpaces, printable, softBreaks } from '../../../src-main/documents/layout/no-break'

const bound = (text: string): string => bindSpaces(text).replaceAll('\u00a0', '~')

describe('bindSpaces', () => {
  it.each([
    [
      'Que faire ? Rien ; attendre ! Voici : tout est dit ici.',
      'Que faire~? Rien~; attendre~! Voici~: tout est dit~ici.'
    ],
    ['il a dit « non merci » hier soir seulement', 'il a dit «~non merci~» hier soir seulement'],
    ['la somme de 4 836,20 € demandée aujourd’hui', 'la somme de 4~836,20~€ demandée aujourd’hui'],
    ['au 04 78 00 12 34, lundi prochainement', 'au 04~78~00~12~34, lundi prochainement'],
    ['le 3 mars et sous 15 jours calendaires', 'le 3~mars et sous 15~jours calendaires'],
    ['le 1er mars au courrier n° 12 (copie)', 'le 1er~mars au courrier n°~12~(copie)'],
    ['un taux de 20 % supplémentaires', 'un taux de 20~% supplémentaires'],
    ['pour le remettre en état.', 'pour le remettre en~état.']
  ])('%s', (text, expected) => {
    expect(bound(text)).toBe(expected)
    expect(bindSpaces(text)).toHaveLength(text.length)
  })

  it('leaves ordinary spaces free', () => {
    expect(bound('une fuite dans le séjour depuis longtemps')).not.toContain('~')
    expect(bound('en 2026 nous avons constaté')).toBe('en 2026 nous avons constaté')
  })
})

describe('softBreaks', () => {
  it.each([
    ['toitures-terrasses', [9]],
    ['Rhône-Alpes', []],
    ['R123-237', []],
    ['dites-le-nous', [9]],
    ['a-t-il', []],
    ['travaux/réserves', [8]]
  ])('%s', (text, expected) => {
    expect([...softBreaks(text)]).toEqual(expected)
  })
})

describe('printable', () => {
  it('composes letters and drops what has no shape', () => {
    expect(printable('e\u0301te\u0301\u0000 \u200bici\u00ad\ufeff\u200e\ufe0f')).toBe('été ici')
  })
  it('keeps line ends and turns tabs into spaces', () => {
    expect(printable('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e')
  })
})

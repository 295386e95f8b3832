import { describe, expect, it } from 'vitest'
import { bodyBlocks } from '../../../../src-shared/texts/letters/body'

describe('the body of a letter as typed', () => {
  it('makes paragraphs, lists and the words of others', () => {
    expect(
      bodyBlocks('Bonjour.\nDeux lignes.\n\n> Ça fuit\n> depuis mardi\n\nVoici :\n- la douche\n- le bac\nFin.')
    ).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Bonjour.\nDeux lignes.' }] },
      { kind: 'paragraph', runs: [{ text: 'Ça fuit\ndepuis mardi', italic: true }] },
      { kind: 'paragraph', runs: [{ text: 'Voici :' }] },
      { kind: 'list', style: 'bullet', items: [[{ text: 'la douche' }], [{ text: 'le bac' }]] },
      { kind: 'paragraph', runs: [{ text: 'Fin.' }] }
    ])
  })

  it('is empty for blank text, and reads what other systems type', () => {
    expect(bodyBlocks(' \n\r\n ')).toEqual([])
    expect(bodyBlocks('Un\r\n\r\nDeux')).toHaveLength(2)
  })
})

import type { Letter } from '../../domain/case/state'
import type { FormContent } from '../../domain/form/content'
import type { LetterSources } from '../letters/sources'
import { personName } from '../names'
import { translator } from '../translator'
import { addressOf, enclosureRows, letterWords, NUMBER_WIDTH, pairTable, paper, said } from './letter-parts'

/**
 * The receipt for a letter handed over: it names the letter and each of its pieces, so that what was handed over can be
 * shown; the place, the date and the signature are left to the hand.
 */
export function receiptPaper(sources: LetterSources, letter: Letter): FormContent {
  const { state, organisation } = sources
  const t = translator(state.language)
  const firm = organisation.company?.name ?? ''
  const signatory = organisation.people.find(({ id }) => id === letter.signatory)
  const [name = '', ...rest] = addressOf(sources, letter)
  const enclosures = enclosureRows(sources, letter)
  return paper(sources, t('dispatch-paper.receipt.title'), letter.number, [
    { kind: 'title', text: t('dispatch-paper.receipt.title') },
    said(t('dispatch-paper.receipt.text', { firm })),
    { kind: 'part', text: t('dispatch-paper.what') },
    said(letterWords(sources, letter)),
    ...(letter.subject === '' ? [] : [said(letter.subject)]),
    ...(enclosures.length === 0
      ? [said(t('dispatch-paper.no-enclosures'))]
      : pairTable([t('dispatch-paper.enclosure'), t('dispatch-paper.enclosure.title')], enclosures, NUMBER_WIDTH)),
    { kind: 'part', text: t('dispatch-paper.receiver') },
    { kind: 'fields', fields: [{ label: t('dispatch-paper.addressee'), value: name }] },
    { kind: 'note', text: rest.join(', ') },
    { kind: 'fields', fields: [{ label: t('dispatch-paper.received-by'), value: '' }] },
    { kind: 'fields', fields: [{ label: t('dispatch-paper.capacity'), value: '' }] },
    {
      kind: 'fields',
      fields: [
        { label: t('dispatch-paper.place'), value: '' },
        { label: t('dispatch-paper.date'), value: '' }
      ]
    },
    // What a signature stands for is read before it is given.
    { kind: 'note', text: t('dispatch-paper.receipt.note') },
    {
      kind: 'signatures',
      signatures: [
        {
          ...{ name: t('dispatch-paper.signature.receiver'), capacity: t('dispatch-paper.signature.written') },
          ...{ below: '', alt: '', strokes: [] }
        },
        {
          ...{ name: t('dispatch-paper.signature.giver', { firm }), capacity: signatory ? personName(signatory) : '' },
          ...{ below: '', alt: '', strokes: [] }
        }
      ]
    }
  ])
}

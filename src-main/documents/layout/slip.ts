import type { FormBlock } from '../../../src-shared/domain/form/content'
import type { ReturnSlip } from '../../../src-shared/domain/letter/content'
import { formRows } from './form'
import type { Row } from './rows'
import type { Typesetter } from './typesetter'

/** Room to say by hand what is missing. */
const LINES = 3

/** The slip to send back, on a page that goes without the letter. */
export function slipRows({ title, intro, options, none, fields }: ReturnSlip, setter: Typesetter): readonly Row[] {
  const blocks: readonly FormBlock[] = [
    { kind: 'part', text: title },
    ...intro.map((text): FormBlock => ({ kind: 'paragraph', runs: [{ text }] })),
    ...options.map((text): FormBlock => ({ kind: 'tick', text, blank: false })),
    { kind: 'tick', text: none, blank: true },
    { kind: 'lines', count: LINES },
    ...fields.map(
      ([left, right]): FormBlock => ({
        kind: 'fields',
        fields: [
          { label: left, value: '' },
          { label: right, value: '' }
        ],
        kept: true
      })
    )
  ]
  return blocks.flatMap((block) => formRows(block, setter))
}

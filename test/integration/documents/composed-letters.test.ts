import { expect, it } from 'vitest'
import type { LetterContent } from '../../../src-shared/domain/letter/content'
import { acknowledgementFr } from '../../fixtures/letters/acknowledgement'
import { withPdf } from './pdf-tools'

const saying = (text: string): LetterContent => ({
  ...acknowledgementFr,
  body: [{ kind: 'paragraph', runs: [{ text }] }]
})

it('letters drawn first as a part of others are still read in the files that follow', async () => {
  await withPdf(saying('" )'), (file) => file.text())
  const read = await withPdf(saying("HYPERLINK('x')"), (file) => file.text())
  expect(read).toContain("HYPERLINK('x')")
})

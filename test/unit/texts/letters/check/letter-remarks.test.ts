import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageDraft } from '../../../../../src-shared/domain/letter/draft'
import { caseFile } from '../../../../../src-shared/domain/remark/facts'
import { letterId } from '../../../../../src-shared/lib/ids'
import { frameOf } from '../../../../../src-shared/texts/letters/check/letter-frame'
import { asDismissed, blocksIssue, checkLetter } from '../../../../../src-shared/texts/letters/check/letter-remarks'
import { replyFacts } from '../../../../../src-shared/texts/letters/check/reply-facts'
import { replyText } from '../../../../../src-shared/texts/letters/check/reply-text'
import { proposeLetter } from '../../../../../src-shared/texts/letters/propose'
import { leakingFlat, sourcesOf } from '../../../../support/letter-sources'

const sources = sourcesOf(leakingFlat())
const id = letterId.parse('01890000-0000-7000-8000-0000000000e1')

function acknowledgement(): MessageDraft {
  const draft = proposeLetter('acknowledgement', id, sources)
  if (draft.kind === 'formal-notice') throw new Error('A message was asked for')
  return draft
}

const draft = acknowledgement()
const frame = frameOf(draft, sources)
const facts = caseFile.parse(replyFacts(draft, 0, sources))
const check = (of: MessageDraft) => checkLetter(of, frame, facts)
const SORRY = 'Nous sommes désolés si cela vous a gênée.'

describe('a letter as its check reads it', () => {
  it('is the draft between what is printed around it, field by field', () => {
    const { text, parts } = replyText(draft, frame)
    expect(parts.map(({ field }) => field)).toEqual(['subject', 'body', 'promise.text'])
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      draft.subject,
      draft.body,
      draft.promise.text
    ])
    expect(text).toContain('Bonjour Madame Lefèvre,')
    expect(text.trim().endsWith('Gérante')).toBe(true)
    expect(text).toContain('[[contact]]')
  })

  it('is marked throughout once its body is', () => {
    const { text } = replyText({ ...draft, body: '[[thanks]]\nMerci de votre appel.' }, frame)
    const unmarked = replyText({ ...draft, body: 'Merci de votre appel.' }, frame)
    expect(unmarked.text).not.toContain('[[')
    expect(text.match(/^\[\[\w+\]\]$/gmu)).toEqual(['[[thanks]]', '[[next_step]]', '[[contact]]', '[[closing]]'])
  })
})

describe('the remarks on a letter', () => {
  it('are none on the acknowledgement that is proposed', () => {
    expect(check(draft).remarks).toEqual([])
  })

  it('stand at their words in the field, and are known again elsewhere in it', () => {
    const found = check({ ...draft, body: `${draft.body}\n\n${SORRY}` })
    const one = found.remarks.find(({ remark }) => remark.rule === 'conditional-apology')
    expect(one?.place?.field).toBe('body')
    const body = `${draft.body}\n\n${SORRY}`
    expect(body.slice(one?.place?.start, one?.place?.end)).toBe(one?.remark.text)
    expect(found.remarks.filter(blocksIssue)).toHaveLength(1)
    const dismissed = one ? [asDismissed(one.remark)] : []
    const moved = check({ ...draft, body: `${SORRY}\n\n${draft.body}`, dismissed })
    expect(moved.remarks.some(({ dismissed: by }) => by?.rule === 'conditional-apology')).toBe(true)
    expect(moved.remarks.filter(blocksIssue)).toEqual([])
  })

  it('about what is missing lead to the text, a missing reference to the subject', () => {
    const gap = check({ ...draft, body: 'Nous lisons votre dossier.', promise: { text: '' } })
    const places = gap.remarks.filter(({ remark }) => remark.start === remark.end).map(({ place }) => place?.field)
    expect(places.length).toBeGreaterThan(0)
    expect(new Set(places)).toEqual(new Set(['body']))
  })

  it('lie within their fields, whatever is typed, and each has a key of its own', () => {
    const words = fc.constantFrom(
      SORRY,
      'Vous auriez dû',
      'désolés !',
      '[[findings]]',
      '\n\n',
      '- un',
      '> dit',
      '« 12 € »'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 12 }), (parts) => {
        const body = parts.join(' ')
        const { remarks } = check({ ...draft, body })
        for (const { place, rewrite } of remarks) {
          for (const span of [place, rewrite]) {
            if (span?.field !== 'body') continue
            expect(span.start).toBeLessThanOrEqual(span.end)
            expect(span.end).toBeLessThanOrEqual(body.length)
          }
        }
        expect(new Set(remarks.map(({ key }) => key)).size).toBe(remarks.length)
      }),
      { numRuns: 60 }
    )
  })
})

import { performance } from 'node:perf_hooks'
import { expect, test } from '@playwright/test'
import { checkReply } from '../../src-shared/domain/remark/check-reply'
import { caseFile } from '../../src-shared/domain/remark/facts'
import { draftOf, letterOf } from '../support/remarks/fixtures'
import { interleave } from './support/pairs'
import { report } from './support/report'

const PAIRS = 200
const WARM_UP = 100
/** The check looks at a letter some forty times; the pass over its words looks once. */
const GOAL = 40

for (const language of ['fr', 'en'] as const) {
  test(`the remarks on a letter of 400 words, beside a pass over its words: ${language}`, async () => {
    const { case: given, blocks } = letterOf(language, 'findings-refusal')
    const facts = caseFile.parse(given)
    const { findings = '' } = blocks
    const letter = draftOf(
      { ...blocks, findings: `${findings} ${findings} ${findings} ${findings}\n\n${findings} ${findings}` },
      true
    )
    const words = new Intl.Segmenter(language, { granularity: 'word' })
    // Another letter each turn, so that nothing is remembered.
    const draft = (turn: number) => `${letter}\n${turn}`
    const pairs = await interleave(
      PAIRS,
      WARM_UP,
      async (turn) => {
        const text = draft(turn)
        const begin = performance.now()
        const { remarks } = checkReply({ text, kind: 'findings-refusal', language, facts })
        const took = performance.now() - begin
        expect(remarks.length).toBeGreaterThan(0)
        return took
      },
      async (turn) => {
        const text = draft(turn)
        const begin = performance.now()
        let count = 0
        for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1
        const took = performance.now() - begin
        expect(count).toBeGreaterThan(300)
        return took
      }
    )
    report(`remarks on a letter, ${language}`, pairs, GOAL)
  })
}

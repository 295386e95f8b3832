import { afterAll, describe, expect, test } from 'vitest'
import { ruleIds } from '../../../../src-shared/domain/remark/rule'
import { checkSample, labelsOf, type Sample } from '../../../support/remarks/fixtures'

const PRECISION = 0.9
const RECALL = 0.85
const languages = ['fr', 'en'] as const
const rules = ruleIds.filter((rule) => rule !== 'typography')
const lines: string[] = []

for (const language of languages) {
  describe(language, () => {
    test.each(rules)('%s', (rule) => {
      const { raise, pass, kind } = labelsOf(language, rule)
      expect(raise.length).toBeGreaterThanOrEqual(6)
      expect(pass.length).toBeGreaterThanOrEqual(6)
      const hits = (samples: readonly Sample[]) =>
        samples.flatMap((sample) =>
          checkSample(language, sample, kind).map(({ text, checked }) => ({
            text,
            hit: checked.remarks.some((one) => one.rule === rule)
          }))
        )
      const [wanted, unwanted] = [hits(raise), hits(pass)]
      const missed = wanted.filter((one) => !one.hit)
      const wrong = unwanted.filter((one) => one.hit)
      const right = wanted.length - missed.length
      const precision = right / Math.max(1, right + wrong.length)
      const recall = right / wanted.length
      lines.push(`${language} ${rule.padEnd(26)} precision ${precision.toFixed(2)} recall ${recall.toFixed(2)}`)
      const told = [...missed.map((one) => `missed: ${one.text}`), ...wrong.map((one) => `wrong: ${one.text}`)].join(
        '\n---\n'
      )
      if (process.env.REMARK_SLIPS && told) process.stdout.write(`== ${language} ${rule}\n${told}\n`)
      expect(precision, told).toBeGreaterThanOrEqual(PRECISION)
      expect(recall, told).toBeGreaterThanOrEqual(RECALL)
    })
  })
}

afterAll(() => process.stdout.write(`${lines.join('\n')}\n`))

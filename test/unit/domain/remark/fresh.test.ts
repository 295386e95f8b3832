import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { checkSample, folder } from '../../../support/remarks/fixtures'

const labels = z.record(
  z.string(),
  z.strictObject({ kind: z.string().optional(), raise: z.array(z.string()), pass: z.array(z.string()) })
)

// Passages written after the rules, to see how these do on what they have not seen.
test.each(['fr', 'en'] as const)('passages the rules were not written by: %s', (language) => {
  const all = labels.parse(JSON.parse(readFileSync(join(folder, 'fresh', `${language}.json`), 'utf8')))
  const slips: string[] = []
  let [right, raised, wanted] = [0, 0, 0]
  for (const [rule, { kind, raise, pass }] of Object.entries(all)) {
    const hit = (text: string) =>
      checkSample(language, text, kind).some(({ checked }) => checked.remarks.some((one) => one.rule === rule))
    const [found, wrong] = [raise.filter(hit), pass.filter(hit)]
    slips.push(...raise.filter((text) => !found.includes(text)).map((text) => `missed ${rule}: ${text}`))
    slips.push(...wrong.map((text) => `wrong ${rule}: ${text}`))
    right += found.length
    wanted += raise.length
    raised += found.length + wrong.length
  }
  process.stdout.write(
    `${language} fresh: precision ${(right / raised).toFixed(2)} recall ${(right / wanted).toFixed(2)}\n${slips.join('\n')}\n`
  )
  expect(right / raised).toBeGreaterThanOrEqual(0.9)
  expect(right / wanted).toBeGreaterThanOrEqual(0.85)
})

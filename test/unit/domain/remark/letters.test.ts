import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkReply } from '../../../../src-shared/domain/remark/check-reply'
import { caseFile } from '../../../../src-shared/domain/remark/facts'
import { replyKind } from '../../../../src-shared/domain/remark/kinds'
import { draftOf, letterOf } from '../../../support/remarks/fixtures'

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'remarks')

describe.each(['fr', 'en'] as const)('good letters in %s', (language) => {
  const kinds = readdirSync(join(folder, language, 'letters')).map((name) => name.replace('.json', ''))
  test('there are at least six', () => expect(kinds.length).toBeGreaterThanOrEqual(6))

  test.each(kinds.flatMap((kind) => [[kind, true] as const, [kind, false] as const]))(
    '%s, marked: %s',
    (kind, marked) => {
      const { case: given, blocks } = letterOf(language, kind)
      const { remarks } = checkReply({
        text: draftOf(blocks, marked),
        kind: replyKind.parse(kind),
        language,
        facts: caseFile.parse(given)
      })
      const told = remarks.filter((one) => one.rule !== 'typography')
      if (process.env.REMARK_SLIPS)
        process.stdout.write(
          `${language} ${kind} ${marked}: ${told.map((one) => `${one.severity} ${one.rule} ${one.detail ?? ''} "${one.text.slice(0, 60)}"`).join('; ')}\n`
        )
      expect(remarks.filter((one) => one.severity === 'error')).toEqual([])
    }
  )
})

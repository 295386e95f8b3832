import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkReply } from '../../../../src-shared/domain/remark/check-reply'
import { caseFile } from '../../../../src-shared/domain/remark/facts'
import { folder, letterOf } from '../../../support/remarks/fixtures'

const read = (name: string): string => readFileSync(join(folder, 'bad', name), 'utf8')

test.each(['fr', 'en'] as const)('every remark on a letter that should not leave: %s', (language) => {
  const facts = caseFile.parse(letterOf(language, 'findings-refusal').case)
  const { remarks } = checkReply({ text: read(`${language}.txt`), kind: 'findings-refusal', language, facts })
  const told = remarks
    .filter((one) => one.rule !== 'typography')
    .map((one) => `${one.severity} ${one.rule}${one.detail ? ` ${one.detail}` : ''}: ${one.text}`)
  expect(told.toSorted()).toEqual(
    read(`${language}.expected.txt`)
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/:$/u, ': '))
  )
})

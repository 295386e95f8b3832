import { expect, test } from 'vitest'
import { throttledProgress } from '../../../src-main/ipc/progress'

test('the first and the last word pass, and one in a tenth of a second in between', () => {
  const said: (number | undefined)[][] = []
  let at = 0
  const tell = throttledProgress(
    (done, total) => void said.push([done, total]),
    () => at
  )
  tell(1, 100)
  tell(2, 100)
  at = 99
  tell(3, 100)
  at = 100
  tell(4, 100)
  tell(100, 100)
  expect(said).toEqual([
    [1, 100],
    [4, 100],
    [100, 100]
  ])
})

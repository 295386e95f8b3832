import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answerPackageDrop } from '../../../src-main/ipc/answer-drop'

it('remembers the path of a package that was dropped last, and nothing that has none', () => {
  const session: Parameters<typeof answerPackageDrop>[1] = { droppedPackage: undefined }
  const file = join(import.meta.dirname, 'Colis de la tablette.age')
  expect(answerPackageDrop({ path: file }, session)).toEqual({ ok: true, value: {} })
  for (const strange of [{ path: '' }, { path: 'Colis.age' }, { path: file, name: 'x' }, undefined, file]) {
    expect(answerPackageDrop(strange, session)).toMatchObject({ ok: false, reason: 'invalid-input' })
  }
  expect(session.droppedPackage).toBe(file)
})

import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pour } from '../../../src-main/dossier/pour'
import { temporaryFolder } from '../../support/store/temp-vault'

const never = new AbortController().signal
const parts = Array.from({ length: 40 }, (_, index) => Buffer.alloc(70_001, index))

it('writes all of it where the disk takes less at a time than it is given', async () => {
  const path = join(await temporaryFolder(), 'film')
  const handle = await open(path, 'wx')
  const writev = handle.writev.bind(handle)
  handle.writev = async <Parts extends readonly NodeJS.ArrayBufferView[]>(given: Parts, at?: number) => {
    const [first] = given
    const some = first ? new Uint8Array(first.buffer, first.byteOffset, Math.min(first.byteLength, 33_333)) : undefined
    const { bytesWritten } = await writev(some ? [some] : [], at)
    return { bytesWritten, buffers: given }
  }
  expect(await pour(parts, { handle, from: 5 }, () => undefined, never)).toBe(40 * 70_001)
  await handle.close()
  expect((await readFile(path)).subarray(5).equals(Buffer.concat(parts))).toBe(true)
})

it('tells that the disk refused, even what it refused last', async () => {
  const handle = await open(join(await temporaryFolder(), 'film'), 'wx')
  handle.writev = async () => {
    throw Object.assign(new Error('No space left'), { code: 'ENOSPC' })
  }
  await expect(pour(parts.slice(0, 1), { handle, from: 0 }, () => undefined, never)).rejects.toMatchObject({
    code: 'ENOSPC'
  })
  await expect(pour(parts, { handle, from: 0 }, () => undefined, never)).rejects.toMatchObject({ code: 'ENOSPC' })
  await handle.close()
})

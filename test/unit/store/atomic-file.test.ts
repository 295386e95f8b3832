import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFile, replaceFile, sweepTemporaries } from '../../../src-main/store/atomic-file'
import { temporaryFolder } from '../../support/store/temp-vault'

describe('a small file', () => {
  it('is replaced as a whole, and nothing is left beside it', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'keys.json')
    await replaceFile(file, 'un')
    await replaceFile(file, Buffer.from('deux'))
    expect(await readFile(file, 'utf8')).toBe('deux')
    expect(await readdir(folder)).toEqual(['keys.json'])
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('that cannot be replaced stays, and nothing is left beside it', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'keys.json')
    await mkdir(join(file, 'full'), { recursive: true })
    await expect(replaceFile(file, 'x')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['keys.json'])
  })

  it('is created once, whoever comes second', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'current')
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((text) => createFile(file, text)))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(['a', 'b', 'c', 'd'][answers.indexOf(true)]).toBe(await readFile(file, 'utf8'))
    expect(await readdir(folder)).toEqual(['current'])
  })

  it('leaves nothing of a crash for ever', async () => {
    const folder = await temporaryFolder()
    for (const name of ['tip', 'tip.0123456789ab.tmp', 'photo.tmp']) await writeFile(join(folder, name), '')
    await sweepTemporaries(folder)
    expect(await readdir(folder)).toEqual(['photo.tmp', 'tip'])
  })
})

import { describe, expect, it } from 'vitest'
import { storageFailure } from '../../../src-main/store/storage-failure'
import { temporaryFolder } from '../../support/store/temp-vault'

const coded = (code: string) => Object.assign(new Error(code), { code })

describe('an error of the disk', () => {
  it('is told from an error of the query', async () => {
    const folder = await temporaryFolder()
    const kindOf = async (code: string) => (await storageFailure(coded(code), folder))?.kind
    for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT']) {
      expect([code, await kindOf(code)]).toEqual([code, 'disk-full'])
    }
    for (const code of ['SQLITE_READONLY', 'SQLITE_READONLY_DBMOVED', 'EROFS']) {
      expect([code, await kindOf(code)]).toEqual([code, 'read-only'])
    }
    for (const code of [
      'SQLITE_IOERR_FSYNC',
      'SQLITE_CORRUPT',
      'SQLITE_CORRUPT_VTAB',
      'SQLITE_NOTADB',
      'SQLITE_CANTOPEN'
    ]) {
      expect([code, await kindOf(code)]).toEqual([code, 'broken'])
    }
    for (const code of ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_BUSY', 'SQLITE_ERROR', 'ENOENT']) {
      expect([code, await kindOf(code)]).toEqual([code, undefined])
    }
    expect(await storageFailure(new Error('no code'), folder)).toBeUndefined()
    expect(await storageFailure('a string', folder)).toBeUndefined()
  })
})

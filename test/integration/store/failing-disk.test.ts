import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startChild } from '../../support/store/child'
import { readNotes, writeNote } from '../../support/store/notes'
import { newVault, PASSPHRASE, reopen, temporaryFolder } from '../../support/store/temp-vault'

const source = join(import.meta.dirname, '..', '..', 'support', 'store', 'failing-disk.c')

function noCompiler(): string | undefined {
  if (process.platform !== 'linux') return 'preloading is Linux’s'
  try {
    execFileSync('cc', ['--version'], { stdio: 'pipe' })
    return undefined
  } catch {
    return 'no C compiler'
  }
}

const reason = noCompiler()
describe.skipIf(reason !== undefined)(`a failing disk${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  for (const call of ['fdatasync', 'pwrite']) {
    it(`whose ${call} fails stops the store: no acknowledgement, and all before it is there`, async () => {
      const vault = await newVault()
      await vault.close()
      const scratch = await temporaryFolder()
      const when = join(scratch, 'now')
      const library = join(scratch, 'failing-disk.so')
      execFileSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl'], { stdio: 'pipe' })
      const child = startChild('write-forever', [vault.workspace, PASSPHRASE], {
        LD_PRELOAD: library,
        FAIL_WHEN: when,
        FAIL_CALL: call
      })
      await child.waitFor('ack 3')
      await writeFile(when, '')
      expect(await child.waitFor('refused')).toBe('refused store-stopped')
      await child.kill()
      const acknowledged = child.lines.filter((line) => line.startsWith('ack ')).map((line) => `note ${line.slice(4)}`)
      const refusedAt = child.lines.findIndex((line) => line.startsWith('refused'))
      expect(child.lines.slice(refusedAt).every((line) => line === 'refused store-stopped')).toBe(true)
      const again = await reopen(vault.workspace)
      const notes = await readNotes(again)
      expect(notes.slice(0, acknowledged.length)).toEqual(acknowledged)
      // The one that failed may have reached the disk all the same; it was never acknowledged.
      expect(notes.length - acknowledged.length).toBeLessThanOrEqual(1)
      expect(await again.check('full')).toEqual({ ok: true })
      expect((await writeNote(again, 'et ça repart')).ok).toBe(true)
    })
  }
})

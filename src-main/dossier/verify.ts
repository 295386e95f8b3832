import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareDigests, type PackageProblem, readDigests } from '../../src-shared/domain/dossier/package-check'
import { errorCode } from '../store/error-code'
import { BAGIT, MANIFEST, sha256Of, TAG_MANIFEST } from './package'

/** Beyond it a list of files is not ours. */
const MOST_OF_A_LIST = 8 * 1024 * 1024
const MOST_FILES = 20_000

/** The files of a package, wherever they are. */
interface Files {
  readonly digests: ReadonlyMap<string, string>
  /** A small file as text; undefined when it is not there or too large. */
  readonly text: (name: string) => Promise<string | undefined>
}

export interface Verified {
  readonly ok: boolean
  /** Files that were read. */
  readonly checked: number
  readonly problems: readonly PackageProblem[]
  readonly fingerprint: string | undefined
}

const refused = (path: string, kind: PackageProblem['kind']): Verified => ({
  ...{ ok: false, checked: 0, fingerprint: undefined },
  problems: [{ path, kind }]
})

/**
 * Checks a package by its own lists, and by the fingerprint of its hand-over slip where that is given: without it, a
 * package that somebody wrote anew cannot be told from ours.
 * @param path a folder or a ZIP file
 */
export async function verifyPackage(path: string, fingerprint?: string): Promise<Verified> {
  const files = await filesOf(path)
  if (!files?.digests.has(BAGIT) || !files.digests.has(MANIFEST)) return refused('.', 'not-a-package')
  const tags = readDigests((await files.text(TAG_MANIFEST)) ?? '!')
  const data = readDigests((await files.text(MANIFEST)) ?? '!')
  if (!tags) return refused(TAG_MANIFEST, 'list-damaged')
  if (!data) return refused(MANIFEST, 'list-damaged')
  const own = files.digests.get(TAG_MANIFEST)
  const found = new Map([...files.digests].filter(([name]) => name !== TAG_MANIFEST))
  const differs = fingerprint !== undefined && fingerprint.replace(/\s/gu, '').toLowerCase() !== own
  const problems: readonly PackageProblem[] = [
    ...(differs ? [{ path: TAG_MANIFEST, kind: 'fingerprint-differs' as const }] : []),
    ...compareDigests(new Map([...tags, ...data]), found)
  ]
  return { ok: problems.length === 0, checked: files.digests.size, problems, fingerprint: own }
}

async function filesOf(path: string): Promise<Files | undefined> {
  try {
    return (await stat(path)).isDirectory() ? await folderFiles(path) : await zipFiles(path)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return undefined
  }
}

async function folderFiles(folder: string): Promise<Files> {
  const digests = new Map<string, string>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.slice(0, MOST_FILES)) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length).split(/[\\/]/u).filter(Boolean).join('/')
    // A link leads to bytes that are not in the package.
    digests.set(name, entry.isFile() ? await sha256Of(path) : '')
  }
  return {
    digests,
    text: async (name) => {
      if (!digests.has(name)) return undefined
      const path = join(folder, name)
      return (await stat(path)).size > MOST_OF_A_LIST ? undefined : await readFile(path, 'utf8')
    }
  }
}

/** All of them lie in one folder of the ZIP file, whose name is no part of the package. */
async function zipFiles(path: string): Promise<Files | undefined> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch((error: unknown) => {
    if (errorCode(error) !== undefined) throw error
    return undefined
  })
  if (!zip) return undefined
  const digests = new Map<string, string>()
  const texts = new Map<string, string>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      const name = entry.fileName.split('/').slice(1).join('/')
      if (name === '' || digests.has(name) || digests.size >= MOST_FILES) return undefined
      const hash = createHash('sha256')
      const kept: Buffer[] = []
      const isList = name === MANIFEST || name === TAG_MANIFEST
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const part: Buffer = chunk
        hash.update(part)
        if (isList && entry.uncompressedSize <= MOST_OF_A_LIST) kept.push(part)
      }
      if (isList) texts.set(name, Buffer.concat(kept).toString('utf8'))
      digests.set(name, hash.digest('hex'))
    }
  } catch {
    // Its own sums do not add up: damaged, or no ZIP file at all.
    return undefined
  } finally {
    zip.close()
  }
  return { digests, text: async (name) => texts.get(name) }
}

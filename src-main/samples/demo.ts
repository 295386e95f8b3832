import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LetterKind } from '../../src-shared/domain/letter/kinds'
import type { AttachmentId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { SampleOptions } from '../app/sample-builder'
import { openAttachment } from '../store/attachments/open-attachment'
import { attachmentRoom } from '../store/attachments/room'
import { listCases } from '../store/queries/case-list'
import { streamsOf } from '../store/streams/streams'
import { openVault } from '../store/vault/open'
import type { Vault } from '../store/vault/vault'
import { buildSamples } from './build-samples'
import { done } from './done'

export interface Demo {
  readonly workspace: string
  readonly passphraseFile: string
  readonly documents: readonly string[]
  readonly cases: readonly { readonly reference: string; readonly title: string }[]
}

/** The sample workspace as a folder to look into: the workspace, its passphrase beside it, and its letters as files. */
export async function makeDemo(out: string, options: SampleOptions): Promise<Result<Demo, 'disk-full' | 'not-empty'>> {
  const workspace = join(out, 'workspace')
  const documents = join(out, 'documents')
  const made = await makeFolders(out, workspace, documents)
  if (!made) return refuse('not-empty')
  const built = await buildSamples(workspace, options, () => undefined, new AbortController().signal)
  if (!built.ok) return refuse('disk-full')
  const passphraseFile = join(out, 'passphrase.txt')
  await writeFile(passphraseFile, `${options.passphrase}\n`, { mode: 0o600 })
  const opened = await openVault(workspace, { ...options.store, passphrase: options.passphrase })
  if (!opened.ok) throw new Error(`The demonstration does not open: ${opened.reason.kind}`)
  try {
    const cases = await listAll(opened.value, options)
    const files = await saveLetters(opened.value, cases, documents)
    return ok({
      workspace,
      passphraseFile,
      documents: files,
      cases: cases.map(({ reference, title }) => ({ reference, title }))
    })
  } finally {
    await opened.value.close()
  }
}

/** False when there is a demonstration already: nothing is ever written over. */
async function makeFolders(out: string, workspace: string, documents: string): Promise<boolean> {
  await mkdir(out, { recursive: true })
  try {
    await mkdir(workspace)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  await mkdir(documents, { recursive: true })
  return true
}

async function listAll(vault: Vault, { today }: SampleOptions) {
  const all = { view: 'all', query: '', sort: 'reference', descending: false, offset: 0, limit: 500 } as const
  return (await listCases(vault.read, all, { today })).rows
}

/** `acknowledgement.pdf`, then `acknowledgement-2.pdf` ..., in the order of the cases. */
function fileNames(): (kind: LetterKind) => string {
  const given = new Map<LetterKind, number>()
  return (kind) => {
    const number = (given.get(kind) ?? 0) + 1
    given.set(kind, number)
    return number === 1 ? `${kind}.pdf` : `${kind}-${number}.pdf`
  }
}

async function saveLetters(
  vault: Vault,
  cases: Awaited<ReturnType<typeof listAll>>,
  folder: string
): Promise<string[]> {
  const nameOf = fileNames()
  const files: string[] = []
  for (const { id } of cases) {
    const { state } = await streamsOf(vault).cases.load(vault.read, id)
    for (const letter of state?.letters ?? []) {
      const file = join(folder, nameOf(letter.kind))
      await save(vault, letter.document, file)
      files.push(file)
    }
  }
  return files
}

async function save(vault: Vault, id: AttachmentId, file: string): Promise<void> {
  const document = done('a letter', await openAttachment(attachmentRoom(vault), id))
  await writeFile(file, document.read())
}

import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Answer } from '../../../src-shared/ipc/reply'
import { ok } from '../../../src-shared/lib/result'
import { renameDurably } from '../../store/atomic-file'
import { errorCode } from '../../store/error-code'
import type { Session } from './session'

/** Lies in the sample workspace: what it opens was invented, so it may be in clear. */
const PASSPHRASE_FILE = 'passphrase.txt'

type Opened = Answer<'app.open-samples'>

/**
 * Opens the invented cases of a language, made on first use and kept: what somebody tried in them is still there the
 * next time. Inside a turn.
 */
export async function openSamples(
  session: Session,
  language: Language,
  progress: (done: number, total: number) => void,
  signal: AbortSignal
): Promise<Opened> {
  if (session.state.kind === 'open') return { ok: false, reason: 'workspace-open' }
  const folder = session.parts.folders.samples(language)
  if ((await readPassphrase(folder)) === undefined) {
    const built = await build(session, folder, language, progress, signal)
    if (!built.ok) return built
  }
  await session.close({ kind: 'first-run' })
  await session.parts.settings.change({ samples: language })
  await openSampleFolder(session)
  return ok({})
}

/** Opens the sample workspace that was last looked at; back to the firm's own where it does not open. */
export async function openSampleFolder(session: Session): Promise<void> {
  const passphrase = await readPassphrase(session.folder)
  const refusal = await session.open({ ...(passphrase !== undefined && { passphrase }) })
  if (refusal === undefined) return
  await session.parts.settings.change({ samples: undefined })
  await session.start()
}

async function build(
  session: Session,
  folder: string,
  language: Language,
  progress: (done: number, total: number) => void,
  signal: AbortSignal
): Promise<Opened> {
  const { buildSamples, systemZone } = session.parts
  const unfinished = `${folder}.unfinished`
  // Ours alone, and invented: a build that was interrupted holds nothing anybody wrote.
  await rm(unfinished, { recursive: true, force: true })
  try {
    await mkdir(unfinished, { recursive: true, mode: 0o700 })
    const passphrase = randomBytes(18).toString('base64url')
    const options = {
      language,
      today: session.clock.today(),
      zone: systemZone,
      passphrase,
      store: session.storeOptions()
    }
    const built = await buildSamples(unfinished, options, progress, signal)
    if (!built.ok) return built
    await writeFile(join(unfinished, PASSPHRASE_FILE), `${passphrase}\n`, { mode: 0o600 })
    await renameDurably(unfinished, folder)
    return ok({})
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function readPassphrase(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, PASSPHRASE_FILE), 'utf8')).trim()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

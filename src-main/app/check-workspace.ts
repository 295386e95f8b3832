import type { AttachmentProblem } from '../store/attachments/check-attachments'
import { checkAttachments } from '../store/attachments/check-attachments'
import { type NamedFile, namesOf } from '../store/attachments/names-of'
import { attachmentRoom } from '../store/attachments/room'
import type { ChainProblem } from '../store/events/chain-report'
import { streamsOf } from '../store/streams/streams'
import type { Vault } from '../store/vault/vault'
import type { Survey } from '../store/workers/jobs'
import { runJob } from '../store/workers/run-job'
import { deadlineLore } from './deadline-data'

/** Something that is not as it was written, and where: names of tables, streams and files, not what they hold. */
export interface WorkspaceProblem {
  readonly kind: string
  readonly where: string
  /** The files it is about, as people know them. */
  readonly files?: readonly NamedFile[]
}

export interface WorkspaceCheck {
  readonly ok: boolean
  readonly problems: readonly WorkspaceProblem[]
  /** Entries of all lanes that were verified. */
  readonly entries: number
  /** Files that were read from end to end. */
  readonly attachments: number
}

/**
 * Checks all of a workspace: database, chain and tip in a worker, then every attachment, then in a worker again the views
 * against what the events give.
 * @param progress bytes of attachments, which take the time
 */
export async function checkWorkspace(
  vault: Vault,
  progress: (done: number, total?: number) => void,
  signal: AbortSignal
): Promise<WorkspaceCheck | 'cancelled'> {
  const survey = await unlessAborted(signal, () =>
    runJob('survey', { access: vault.workerAccess(), depth: 'full' }, signal)
  )
  if (survey === 'cancelled') return survey
  const files = await checkAttachments(attachmentRoom(vault), { signal, onProgress: progress })
  if (!files.ok) return files.reason
  const { state } = await streamsOf(vault).organisation(vault.read)
  const lore = deadlineLore(state.deadlines)
  const views = await unlessAborted(signal, () => runJob('views', { access: vault.workerAccess(), lore }, signal))
  if (views === 'cancelled') return views
  const inFiles = await Promise.all(files.value.problems.map((problem) => fileProblem(vault, problem)))
  const problems = [...databaseProblems(survey), ...inFiles, ...views]
  const entries = survey.chain?.entries ?? 0
  return { ok: problems.length === 0, problems, entries, attachments: files.value.files }
}

function databaseProblems({ check, chain }: Survey): readonly WorkspaceProblem[] {
  const database = check.ok ? [] : check.problems.map((where) => ({ kind: 'database', where }))
  if (chain === undefined) return [...database, { kind: 'chain-unreadable', where: 'events' }]
  const tip = chain.tipAgrees ? [] : [{ kind: 'tip', where: 'tip' }]
  return [...database, ...chain.problems.map(chainProblem), ...tip]
}

function chainProblem({ kind, stream, machine, epoch, seq }: ChainProblem): WorkspaceProblem {
  return { kind: `chain-${kind}`, where: `${stream}/${machine}/${epoch}/${seq}` }
}

async function fileProblem({ read }: Vault, problem: AttachmentProblem): Promise<WorkspaceProblem> {
  const where = problem.attachments.join(' ') || ('blob' in problem ? problem.blob : String(problem.position))
  const files = await namesOf(read, problem.attachments)
  return { kind: `attachment-${problem.kind}`, where, ...(files.length > 0 && { files }) }
}

async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | 'cancelled'> {
  try {
    return await work()
  } catch (error) {
    if (signal.aborted) return 'cancelled'
    throw error
  }
}

import { randomBytes } from 'node:crypto'
import { type CaseId, type PersonId, uuidV7 } from '../../src-shared/lib/ids'
import { addDays, epochMilliseconds, type Instant, type PlainDate } from '../../src-shared/lib/plain-date'
import { ok, refuse } from '../../src-shared/lib/result'
import { deadlineLore, ratesWith } from '../app/deadline-data'
import type { BuildSamples, SampleOptions } from '../app/sample-builder'
import type { LetterDesk } from '../letters/desk'
import { resourceFolder } from '../letters/resources'
import { attachmentRoom } from '../store/attachments/room'
import { ARGON2_FLOOR } from '../store/keys/kdf'
import { createVault } from '../store/vault/create'
import type { Vault } from '../store/vault/vault'
import { ensureViews } from '../store/views/rebuild'
import { angryReview } from './cases/angry-review'
import { chargedTwice } from './cases/charged-twice'
import { lateDelivery } from './cases/late-delivery'
import { leakingFlat } from './cases/leaking-flat'
import { silentSite } from './cases/silent-site'
import { unpaidSubcontractor } from './cases/unpaid-subcontractor'
import { done, SampleDiskFull } from './done'
import { momentOf } from './moment'
import { type Production, playScene } from './play-scene'
import { nameFirm, recordFirm } from './sample-firm'
import type { SampleCase, Scene } from './script'

const sampleCases: readonly SampleCase[] = [
  leakingFlat,
  chargedTwice,
  unpaidSubcontractor,
  lateDelivery,
  angryReview,
  silentSite
]

/** The firm began to use Entente some weeks before its first sample case. */
const FOUNDED = -60

interface Cue {
  readonly case: SampleCase
  readonly scene: Scene
}

/** All scenes of all cases as they happened, so that numbers and clocks run as they would have. */
function inOrder(): readonly Cue[] {
  const cues = sampleCases.flatMap((one) => one.scenes.map((scene) => ({ case: one, scene })))
  return cues.toSorted((a, b) => a.scene.day - b.scene.day || a.scene.at.localeCompare(b.scene.at))
}

function deskAt(vault: Vault, zone: SampleOptions['zone'], at: Instant, today: PlainDate, actor: PersonId): LetterDesk {
  const newId = () => uuidV7(epochMilliseconds(at), randomBytes(10))
  const clock = { now: () => at, today: () => today, zone }
  return {
    vault,
    clock,
    newId,
    actor,
    deadlines: deadlineLore,
    rates: ratesWith,
    attachments: attachmentRoom(vault),
    fontsDir: resourceFolder('fonts')
  }
}

async function play(
  vault: Vault,
  { language, today, zone }: SampleOptions,
  progress: (done: number, total: number) => void,
  signal: AbortSignal
): Promise<'cancelled' | 'played'> {
  const founded = addDays(today, FOUNDED)
  const firm = nameFirm(() => uuidV7(epochMilliseconds(momentOf(founded, '09:00', zone)), randomBytes(10)))
  const production: Production = { language, today, zone, firm, pictures: resourceFolder('samples') }
  const start = deskAt(vault, zone, momentOf(founded, '09:00', zone), founded, firm.people.director)
  await recordFirm(start, firm, language, zone)
  const ids = new Map<SampleCase, CaseId>()
  const cues = inOrder()
  for (const [index, { case: sample, scene }] of cues.entries()) {
    if (signal.aborted) return 'cancelled'
    const day = addDays(today, scene.day)
    const desk = deskAt(vault, zone, momentOf(day, scene.at, zone), day, firm.people[scene.by])
    ids.set(sample, await playScene(production, desk, ids.get(sample), scene))
    progress(index + 1, cues.length)
  }
  return 'played'
}

/** Six invented cases, each at another stage, made by the code that users' commands go through. */
export const buildSamples: BuildSamples = async (folder, options, progress, signal) => {
  try {
    const { passphrase, store } = options
    const vault = done(
      'the vault',
      await createVault(folder, { ...store, passphrase, kdf: ARGON2_FLOOR }).then(asOutcome)
    )
    try {
      done('the views', await ensureViews(vault.write, deadlineLore))
      return (await play(vault, options, progress, signal)) === 'played' ? ok(undefined) : refuse('cancelled')
    } finally {
      await vault.close()
    }
  } catch (error) {
    if (error instanceof SampleDiskFull) return refuse('disk-full')
    throw error
  }
}

function asOutcome(made: Awaited<ReturnType<typeof createVault>>) {
  return made.ok ? made : refuse(made.reason.kind)
}

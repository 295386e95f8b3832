import type { Refusal } from '../../../src-shared/domain/common/refusal'
import { type OrganisationState, personOf } from '../../../src-shared/domain/organisation/state'
import { type DeadlineLogId, deadlineLogId, type PersonId } from '../../../src-shared/lib/ids'
import type { Instant, PlainDate } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { countsOf, deadlineLogPaper, type LoggedDay } from '../../../src-shared/texts/deadline-log-paper'
import { personName } from '../../../src-shared/texts/names'
import { translator } from '../../../src-shared/texts/translator'
import { renderForm } from '../../documents/render-form'
import { resourceFolder } from '../../letters/resources'
import type { Acting } from '../../store/commands/acting'
import { executeDeadlineLog } from '../../store/commands/execute-deadline-log'
import { readDayForLog } from '../../store/queries/deadline-log'
import { streamsOf } from '../../store/streams/streams'
import type { WriteRefusal } from '../../store/unit-of-work'
import type { Vault } from '../../store/vault/vault'
import { filePaper } from './our-paper'

type PrepareCode = WriteRefusal | 'not-printable' | 'cancelled'
type Prepared<T> = Result<T, Refusal<PrepareCode>>

/**
 * Puts what is due on paper, in the language of the firm's papers, files it, and only then records it: a file without its
 * event is swept later, an event never names a file that is not there.
 */
export async function prepareDeadlineLog(vault: Vault, acting: Acting): Promise<Prepared<DeadlineLogId>> {
  const { state } = await streamsOf(vault).organisation(vault.read)
  const [now, today] = [acting.clock.now(), acting.clock.today()]
  const last = state.logs?.at(-1)
  const { upTo, ...logged } = await readDayForLog(vault.read, { today, now, last })
  const content = deadlineLogPaper(sheetOf(state, logged, { acting, at: now, today, since: last?.at }))
  const printed = await renderForm(content, { instant: now, fontsDir: resourceFolder('fonts') })
  if (!printed.ok) return refuse({ code: 'not-printable' })
  const title = translator(content.language)('day-log.file', { date: today })
  const filed = await filePaper(vault, acting.newId, { bytes: printed.value.bytes, title })
  if (!filed.ok) return refuse({ code: filed.reason })
  const log = deadlineLogId.parse(acting.newId())
  const kept = { log, day: today, document: filed.value, counts: countsOf(logged), upTo }
  const done = await executeDeadlineLog(acting, { type: 'keep-deadline-log', ...kept })
  return done.ok ? ok(log) : refuse({ code: writeCode(done.reason.code) })
}

interface Moment {
  readonly acting: Acting
  readonly at: Instant
  readonly today: PlainDate
  readonly since: Instant | undefined
}

function sheetOf(state: OrganisationState, logged: LoggedDay, { acting, at, today, since }: Moment) {
  return {
    ...logged,
    language: state.preferences?.language ?? 'fr',
    firm: state.company?.name ?? '',
    ruleNames: state.ruleNames,
    nameOf: (id: PersonId) => {
      const known = personOf(state, id)
      return known && personName(known)
    },
    by: acting.actor,
    zone: acting.clock.zone,
    at,
    today,
    since
  }
}

/** Keeping is refused for no reason of the log itself. */
function writeCode(code: string): WriteRefusal {
  if (code === 'disk-full' || code === 'read-only' || code === 'store-stopped') return code
  throw new Error(`A log was not kept: ${code}`)
}

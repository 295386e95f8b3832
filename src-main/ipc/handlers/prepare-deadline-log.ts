import { Readable } from 'node:stream'
import type { Refusal } from '../../../src-shared/domain/common/refusal'
import { personOf } from '../../../src-shared/domain/organisation/state'
import { attachmentId, type DeadlineLogId, deadlineLogId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { countsOf, deadlineLogPaper } from '../../../src-shared/texts/deadline-log-paper'
import { personName } from '../../../src-shared/texts/names'
import { translator } from '../../../src-shared/texts/translator'
import { renderForm } from '../../documents/render-form'
import { resourceFolder } from '../../letters/resources'
import { takeIn } from '../../store/attachments/intake'
import { attachmentRoom } from '../../store/attachments/room'
import type { Acting } from '../../store/commands/acting'
import { executeDeadlineLog } from '../../store/commands/execute-deadline-log'
import { readDayForLog } from '../../store/queries/deadline-log'
import { streamsOf } from '../../store/streams/streams'
import type { WriteRefusal } from '../../store/unit-of-work'
import type { Vault } from '../../store/vault/vault'

type PrepareCode = WriteRefusal | 'not-printable' | 'cancelled'

/**
 * Puts what is due on paper, in the language of the firm's papers, files it, and only then records it: a file without its
 * event is swept later, an event never names a file that is not there.
 */
export async function prepareDeadlineLog(
  vault: Vault,
  acting: Acting
): Promise<Result<DeadlineLogId, Refusal<PrepareCode>>> {
  const { clock, newId, actor } = acting
  const { state } = await streamsOf(vault).organisation(vault.read)
  const [now, today] = [clock.now(), clock.today()]
  const last = state.logs?.at(-1)
  const { upTo, ...logged } = await readDayForLog(vault.read, { today, now, last })
  const language = state.preferences?.language ?? 'fr'
  const content = deadlineLogPaper({
    ...logged,
    language,
    firm: state.company?.name ?? '',
    nameOf: (id) => {
      const known = personOf(state, id)
      return known && personName(known)
    },
    by: actor,
    at: now,
    zone: clock.zone,
    today,
    since: last?.at
  })
  const printed = await renderForm(content, { instant: now, fontsDir: resourceFolder('fonts') })
  if (!printed.ok) return refuse({ code: 'not-printable' })
  const { bytes } = printed.value
  const name = `${translator(language)('day-log.file', { date: today })}.pdf`
  const source = { name, bytes: Readable.from([bytes]), total: bytes.length }
  const filed = await takeIn(attachmentRoom(vault), attachmentId.parse(newId()), source)
  if (!filed.ok) {
    const { reason } = filed
    if (reason === 'empty' || reason === 'too-large' || reason === 'unreadable')
      throw new Error(`Own log refused: ${reason}`)
    return refuse({ code: reason })
  }
  const log = deadlineLogId.parse(newId())
  const done = await executeDeadlineLog(acting, {
    type: 'keep-deadline-log',
    ...{ log, day: today, document: filed.value, counts: countsOf(logged), upTo }
  })
  // Keeping is refused for no reason of the log itself.
  if (!done.ok) return refuse({ code: writeCode(done.reason.code) })
  return ok(log)
}

function writeCode(code: string): WriteRefusal {
  if (code === 'disk-full' || code === 'read-only' || code === 'store-stopped') return code
  throw new Error(`A log was not kept: ${code}`)
}

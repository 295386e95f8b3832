import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Answer } from '../../../src-shared/ipc/reply'
import { attachmentId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { newId } from '../../app/new-id'
import { pendingLogo, sourceOfBytes } from '../../app/session/pending-logo'
import type { Session } from '../../app/session/session'
import { takeIn } from '../../store/attachments/intake'
import { attachmentRoom } from '../../store/attachments/room'
import { mediaTypeOf } from '../../store/attachments/sniff'
import type { Vault } from '../../store/vault/vault'
import type { Call, HandlersOf } from '../handlers'

type Chosen = Answer<'organisation.choose-logo'>

/** 5 MB: it is printed on every letter. */
const MOST_BYTES = 5e6
const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg'])

/** The logo may be chosen before there is a workspace: it then waits in memory for it. */
export function logoHandlers(session: Session): Pick<HandlersOf<'organisation'>, 'organisation.choose-logo'> {
  return { 'organisation.choose-logo': (_input, call) => chooseLogo(session, call) }
}

async function chooseLogo(session: Session, call: Call): Promise<Chosen> {
  const { state } = session
  if (state.kind !== 'open' && state.kind !== 'first-run') return { ok: false, reason: 'not-open' }
  const text = translator(call.app.language())
  const [path] = await call.app.desktop.chooseFiles({
    title: text('dialog.choose-logo'),
    many: false,
    filters: [{ name: text('dialog.pictures'), extensions: ['png', 'jpg', 'jpeg'] }]
  })
  if (path === undefined) return ok({})
  const bytes = await readSmall(path)
  if (typeof bytes === 'string') return { ok: false, reason: bytes }
  const mediaType = mediaTypeOf(bytes, true)
  if (!TYPES.has(mediaType)) return { ok: false, reason: 'not-a-picture' }
  if (state.kind === 'open') return take(state.workspace.vault, basename(path), bytes)
  session.logo = pendingLogo(attachmentId.parse(newId()), basename(path), mediaType, bytes)
  return ok({ logo: session.logo.attachment })
}

async function readSmall(path: string): Promise<Buffer | 'too-large' | 'not-a-picture'> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return 'too-large'
    return await readFile(path)
  } catch {
    return 'not-a-picture'
  }
}

async function take(vault: Vault, name: string, bytes: Buffer): Promise<Chosen> {
  const taken = await takeIn(attachmentRoom(vault), attachmentId.parse(newId()), sourceOfBytes(name, bytes))
  if (taken.ok) return ok({ logo: taken.value })
  switch (taken.reason) {
    case 'disk-full':
    case 'too-large':
    case 'read-only':
    case 'store-stopped':
      return { ok: false, reason: taken.reason }
    default:
      return { ok: false, reason: 'not-a-picture' }
  }
}

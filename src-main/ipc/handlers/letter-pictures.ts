import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Answer } from '../../../src-shared/ipc/reply'
import { attachmentId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import type { TextKey } from '../../../src-shared/texts/catalogue'
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
type Refused = Extract<Chosen, { readonly ok: false }>

/** 5 MB: it is printed on every letter. */
const MOST_BYTES = 5e6
const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg'])

type Pictures = 'organisation.choose-logo' | 'organisation.choose-signature'

/** The pictures of a letter. The logo may be chosen before there is a workspace: it then waits in memory for it. */
export function letterPictureHandlers(session: Session): Pick<HandlersOf<'organisation'>, Pictures> {
  return {
    'organisation.choose-logo': (_input, call) => chooseLogo(session, call),
    'organisation.choose-signature': (_input, call) => chooseSignature(session, call)
  }
}

async function chooseLogo(session: Session, call: Call): Promise<Chosen> {
  const { state } = session
  if (state.kind !== 'open' && state.kind !== 'first-run') return { ok: false, reason: 'not-open' }
  const chosen = await choosePicture(call, 'dialog.choose-logo')
  if (!chosen.ok) return chosen
  if (!chosen.value) return ok({})
  const { name, mediaType, bytes } = chosen.value
  if (state.kind !== 'open') {
    session.logo = pendingLogo(attachmentId.parse(newId()), name, mediaType, bytes)
    return ok({ logo: session.logo.attachment })
  }
  const taken = await take(state.workspace.vault, name, bytes)
  return taken.ok ? ok({ logo: taken.value }) : taken
}

async function chooseSignature({ state }: Session, call: Call): Promise<Answer<'organisation.choose-signature'>> {
  if (state.kind !== 'open') return { ok: false, reason: 'not-open' }
  const chosen = await choosePicture(call, 'dialog.choose-signature')
  if (!chosen.ok) return chosen
  if (!chosen.value) return ok({})
  const taken = await take(state.workspace.vault, chosen.value.name, chosen.value.bytes)
  return taken.ok ? ok({ signature: taken.value }) : taken
}

interface Picture {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
}

/** What was chosen; undefined where nothing was. */
async function choosePicture(
  call: Call,
  title: TextKey
): Promise<{ readonly ok: true; readonly value: Picture | undefined } | Refused> {
  const text = translator(call.app.language())
  const [path] = await call.app.desktop.chooseFiles({
    title: text(title),
    many: false,
    filters: [{ name: text('dialog.pictures'), extensions: ['png', 'jpg', 'jpeg'] }]
  })
  if (path === undefined) return ok(undefined)
  const bytes = await readSmall(path)
  if (typeof bytes === 'string') return { ok: false, reason: bytes }
  const mediaType = mediaTypeOf(bytes, true)
  return TYPES.has(mediaType) ? ok({ name: basename(path), mediaType, bytes }) : { ok: false, reason: 'not-a-picture' }
}

async function readSmall(path: string): Promise<Buffer | 'too-large' | 'not-a-picture'> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return 'too-large'
    return await readFile(path)
  } catch {
    return 'not-a-picture'
  }
}

async function take(
  vault: Vault,
  name: string,
  bytes: Buffer
): Promise<{ readonly ok: true; readonly value: Attachment } | Refused> {
  const taken = await takeIn(attachmentRoom(vault), attachmentId.parse(newId()), sourceOfBytes(name, bytes))
  if (taken.ok) return ok(taken.value)
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

import { join } from 'node:path'
import { cardCode, type MachineCard, type SignedCard } from '../../../src-shared/domain/exchange/machine-card'
import type { Answer } from '../../../src-shared/ipc/reply'
import type { MachineId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import type { Session } from '../../app/session/session'
import type { Workspace } from '../../app/workspace'
import { CARD_ENDING, cardName, cardsIn, cardText, readCardFile } from '../../exchange/transfer/card-file'
import { replaceFile } from '../../store/atomic-file'
import { errorCode } from '../../store/error-code'
import { nodeHasher } from '../../store/events/node-hasher'
import { isDiskFull } from '../../store/storage-failure'
import { countNews } from '../../store/transfer/collect-news'
import { isSound, nameMachine, ownCard, ownSignedCard } from '../../store/transfer/exchange-keys'
import { type KnownMachine, knownMachines, setTrust, trustMachine } from '../../store/transfer/known-machines'
import { askFor, ownReceiving, receivingOf } from '../../store/transfer/receiving'
import { confirmedBy } from '../../store/transfer/seen'
import type { Call, HandlersOf } from '../handlers'
import { type FormerSelf, formerSelves, noteLife } from './former-lives'
import { handOverOf, hearReceipts, renewSharedCard } from './hand-over'

/** The machines of the firm: this one as the others know it, and those that were recognised here. */
export function machineHandlers({ parts: { settings, announce } }: Pick<Session, 'parts'>): HandlersOf<'machine'> {
  // The card opened last, of the vault it was opened for; a page names neither its keys nor its path.
  let opened: { readonly card: MachineCard; readonly vault: Workspace['vault'] } | undefined
  return {
    'machine.list': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const folder = handOverOf(settings, workspace.vault).folder()
      const cards: ReadonlyMap<string, SignedCard> = folder === undefined ? new Map() : await cardsIn(folder)
      await hearReceipts(workspace, cards, announce)
      await noteLife(settings, workspace.vault)
      return listMachines(workspace, [...cards], await formerSelves(settings, workspace.vault))
    },
    'machine.name': async ({ name }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const own = await ownCard(workspace.vault, workspace.clock.now())
      const done = own.ok ? await nameMachine(workspace.vault, name) : own
      return done.ok ? ok({}) : done
    },
    ...receivingHandlers(settings),
    'machine.save-card': async ({ share }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const own = await ownSignedCard(workspace.vault, workspace.clock.now())
      if (!own.ok) return own
      const t = translator(app.language())
      const title = t('machine.card')
      const fileName = cardName(own.value)
      const folder = share ? handOverOf(settings, workspace.vault).folder() : undefined
      const filters = [{ name: title, extensions: [CARD_ENDING] }]
      const target =
        folder === undefined ? await app.desktop.chooseTarget({ title, fileName, filters }) : join(folder, fileName)
      if (target === undefined) return { ok: false, reason: 'cancelled' }
      try {
        await replaceFile(target, cardText(own.value))
        return ok({ file: target })
      } catch (error) {
        const code = errorCode(error)
        if (code === undefined) throw error
        return { ok: false, reason: isDiskFull(code) ? 'disk-full' : 'not-writable' }
      }
    },
    'machine.open-card': async ({ found }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const { vault } = workspace
      const file = await cardAsked(app, handOverOf(settings, vault).folder(), found)
      if (file === undefined) return { ok: false, reason: found === undefined ? 'cancelled' : 'no-file' }
      try {
        const card = await readCardFile(file)
        if (!card || !isSound(card)) return { ok: false, reason: 'not-a-card' }
        if (card.vault !== vault.id) return { ok: false, reason: 'card-of-other-firm' }
        if (card.machine === vault.machine.id) return { ok: false, reason: 'card-of-this-one' }
        opened = { card, vault }
        const was = (await formerSelves(settings, vault))(card.machine)
        return ok({ ...shownOf(card), id: card.machine, ...(was && { was }) })
      } catch (error) {
        const code = errorCode(error)
        if (code === undefined) throw error
        return { ok: false, reason: 'unreadable', params: { code } }
      }
    },
    'machine.forget-card': async () => {
      opened = undefined
      return ok({})
    },
    'machine.recognise': async ({ id }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      if (opened?.vault !== workspace.vault || opened.card.machine !== id) return { ok: false, reason: 'no-file' }
      const done = await trustMachine(workspace.vault, opened.card, workspace.clock.now())
      if (!done.ok) return done
      opened = undefined
      return ok({})
    },
    'machine.revoke': async ({ id }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const done = await setTrust(workspace.vault, id, workspace.clock.now())
      return done.ok ? ok({}) : done
    },
    'machine.trust-again': async ({ id }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const done = await setTrust(workspace.vault, id, null)
      return done.ok ? ok({}) : done
    }
  }
}

/** Which cases this machine asks the others for. */
function receivingHandlers(
  settings: Session['parts']['settings']
): Pick<HandlersOf<'machine'>, 'machine.receiving' | 'machine.ask-for'> {
  return {
    'machine.receiving': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      return ok({ departments: (await ownReceiving(workspace.vault))?.departments ?? [] })
    },
    'machine.ask-for': async ({ departments }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const { vault, clock } = workspace
      const own = await ownCard(vault, clock.now())
      const done = own.ok ? await askFor(vault, departments, clock.now()) : own
      if (!done.ok) return done
      await renewSharedCard(workspace, settings)
      return ok({})
    }
  }
}

/** This machine, those that are known, and those that lie presented in the shared folder. */
async function listMachines(
  { vault, clock }: Workspace,
  cards: readonly (readonly [file: string, card: SignedCard])[],
  wasOf: (machine: MachineId) => FormerSelf
): Promise<Answer<'machine.list'>> {
  const own = await ownCard(vault, clock.now())
  if (!own.ok) return own
  const known = await knownMachines(vault.read)
  const presented = cards
    .filter(([, card]) => card.vault === vault.id && card.machine !== own.value.machine)
    .filter(([, card]) => !known.some((one) => codeOf(vault.id, one) === codeOfCard(card)))
    .map(([file, card]) => {
      const was = wasOf(card.machine)
      return { file, ...shownOf(card), ...(was && { was }) }
    })
  const withNews = async (one: KnownMachine) => {
    const since = { after: await confirmedBy(vault, one.machine), machine: one.machine, receives: receivingOf(one) }
    return { ...listed(vault.id, one), news: await countNews(vault.read, since) }
  }
  const receives = (await ownReceiving(vault))?.departments ?? []
  return ok({ own: { ...shownOf(own.value), receives }, known: await Promise.all(known.map(withNews)), presented })
}

/** The file of a card: by its name in the shared folder, or by the system's dialogue. */
async function cardAsked(
  app: Call['app'],
  folder: string | undefined,
  found: string | undefined
): Promise<string | undefined> {
  if (found !== undefined) {
    return folder !== undefined && (await cardsIn(folder)).has(found) ? join(folder, found) : undefined
  }
  const t = translator(app.language())
  const filters = [{ name: t('machine.card'), extensions: [CARD_ENDING] }]
  const [file] = await app.desktop.chooseFiles({ title: t('machine.open-card'), many: false, filters })
  return file
}

const codeOfCard = (card: MachineCard): string => cardCode(nodeHasher, card)

const shownOf = (card: MachineCard) => ({ letter: card.letter, name: card.name, code: codeOfCard(card) })

function codeOf(vault: Workspace['vault']['id'], { public_key: publicKey, ...known }: KnownMachine): string {
  return cardCode(nodeHasher, { ...known, vault, publicKey })
}

function listed(vault: Workspace['vault']['id'], known: KnownMachine) {
  const { machine, letter, name, since, seen_at: seenAt, revoked_at: revokedAt } = known
  const moments = { since, ...(seenAt && { seenAt }), ...(revokedAt && { revokedAt }) }
  const receives = receivingOf(known)?.departments ?? []
  return { id: machine, letter, name, code: codeOf(vault, known), receives, ...moments }
}

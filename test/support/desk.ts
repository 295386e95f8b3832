import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { AppContext } from '../../src-main/app/context'
import { dataFolders } from '../../src-main/app/data-folders'
import { createLogger } from '../../src-main/app/log-file'
import { Session, type SessionParts } from '../../src-main/app/session/session'
import { openSettings } from '../../src-main/app/settings'
import { allHandlers } from '../../src-main/ipc/all-handlers'
import { type Answering, answer } from '../../src-main/ipc/answer'
import { createJobs } from '../../src-main/ipc/jobs'
import { ARGON2_FLOOR } from '../../src-main/store/keys/kdf'
import type { Keyring } from '../../src-main/store/keys/keyring'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Input } from '../../src-shared/ipc/contract'
import type { Reply } from '../../src-shared/ipc/reply'
import type { Notice } from '../../src-shared/ipc/topics'
import { plainDate, timeZone } from '../../src-shared/lib/plain-date'
import { firstPage } from './first-page'
import { noSpelling } from './spelling'
import { temporaryFolder } from './store/temp-vault'

export const TODAY = plainDate.parse('2026-03-03')

/** What the user does in the system's dialogues, and what other programs were given. */
export interface Hands {
  /** Files chosen in the next dialogue; none closes it. */
  choose: readonly string[]
  saveAs: string | undefined
  readonly opened: string[]
  readonly printed: Uint8Array[]
  printing: 'printed' | 'cancelled' | 'no-printer' | 'not-printed'
}

/** The application without its window: its session, its calls as a window makes them, its dialogues in our hands. */
export interface Desk {
  readonly folder: string
  readonly session: Session
  readonly hands: Hands
  readonly notices: Notice[]
  /** Every line of the log. */
  readonly log: string[]
  readonly answering: Answering
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Reply<C>>
  /** Ends it as a quit does, and starts another one on the same folder. */
  readonly restart: () => Promise<Desk>
}

export interface DeskOptions {
  readonly folder?: string
  readonly keyring?: Keyring | undefined
  readonly parts?: Partial<SessionParts>
}

export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const folder = options.folder ?? (await temporaryFolder())
  const folders = dataFolders(folder)
  const lines: string[] = []
  const log = createLogger((line) => lines.push(line))
  const notices: Notice[] = []
  const announce = (notice: Notice) => void notices.push(notice)
  const session = new Session({
    folders,
    appVersion: '0.1.0',
    settings: await openSettings(folders.settings, { language: 'fr', scheme: 'system' }, log),
    keyring: async () => options.keyring,
    buildSamples: async () => Promise.reject(new Error('no samples here')),
    announce,
    notifier: { show: () => undefined },
    showScreen: () => undefined,
    log,
    today: TODAY,
    systemZone: timeZone.parse('Europe/Paris'),
    store: { reserveBytes: 0, kdf: ARGON2_FLOOR },
    ...options.parts
  })
  const hands: Hands = { choose: [], saveAs: undefined, opened: [], printed: [], printing: 'printed' }
  const app = contextOf(session, hands, folders.copies, log)
  const jobs = createJobs()
  const answering = { handlers: allHandlers(session, jobs), app, jobs, announce, checkAnswers: true }
  await session.begin()
  onTestFinished(() => session.close())
  return {
    folder,
    session,
    hands,
    notices,
    log: lines,
    answering,
    // The reply is parsed by the very procedure of the channel.
    call: (channel, input) => answer(channel, input, answering) as Promise<Reply<typeof channel>>,
    restart: async () => {
      await session.turn(() => session.close())
      return openDesk({ ...options, folder })
    }
  }
}

function contextOf(session: Session, hands: Hands, copies: string, log: AppContext['log']): AppContext {
  return {
    workspace: () => session.workspace,
    language: () => session.screen.language,
    setZone: (zone) => session.setZone(zone),
    note: (notice) => session.note(notice),
    log,
    speller: noSpelling(),
    desktop: {
      chooseFiles: async () => hands.choose,
      chooseTarget: async () => hands.saveAs,
      openFile: async (path) => hands.opened.push(path) > 0,
      copiesFolder: async () => {
        await mkdir(copies, { recursive: true })
        return copies
      },
      printPdf: async (bytes) => {
        hands.printed.push(bytes)
        return hands.printing
      }
    }
  }
}

/** A key store that really encrypts, for as long as the test lasts. */
export function testKeyring(): Keyring & { works: boolean } {
  const mask = randomBytes(32)
  const masked = (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => byte ^ (mask[at % 32] ?? 0)))
  return {
    works: true,
    backend: 'gnome_libsecret',
    encrypt: async (plain) => masked(plain),
    async decrypt(sealed) {
      if (!this.works) throw new Error('the key store is locked')
      return masked(sealed)
    }
  }
}

/** A desk with the firm set up. */
export async function openFirm(options: DeskOptions = {}): Promise<Desk> {
  const desk = await openDesk(options)
  const made = await desk.call('app.create-workspace', firstPage())
  if (!made.ok) throw new Error(JSON.stringify(made))
  return desk
}

/** The workspace folder of a desk. */
export function workspaceOfDesk(desk: Pick<Desk, 'folder'>): string {
  return join(desk.folder, 'workspaces', 'main')
}

import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import type { AppStatus, Screen } from '../../../src-shared/ipc/contract/app'
import type { Notice } from '../../../src-shared/ipc/topics'
import type { PersonId, VaultId } from '../../../src-shared/lib/ids'
import type { PlainDate, TimeZone } from '../../../src-shared/lib/plain-date'
import { attachmentRoom } from '../../store/attachments/room'
import { sweepStaging } from '../../store/attachments/sweep'
import type { KdfChoice } from '../../store/keys/kdf'
import type { Keyring } from '../../store/keys/keyring'
import { delayAfter } from '../../store/keys/tries'
import { Mutex } from '../../store/mutex'
import { openVault } from '../../store/vault/open'
import type { StoreOptions } from '../../store/vault/options'
import type { OpenRefusal } from '../../store/vault/refusals'
import type { Vault } from '../../store/vault/vault'
import { ensureViews } from '../../store/views/rebuild'
import { type Clock, clockOnDay, systemClock } from '../clock'
import type { DataFolders } from '../data-folders'
import { deadlineLore } from '../deadline-data'
import type { Logger } from '../log'
import type { Notifier } from '../notifier'
import type { BuildSamples } from '../sample-builder'
import type { SettingsFile } from '../settings'
import { openWorkspace, type Workspace } from '../workspace'
import { loadFirm } from './firm'
import { noticesOf } from './notices'
import type { PendingLogo } from './pending-logo'
import { openSampleFolder } from './samples'
import { lettersPresented, settleCopy } from './settle-copy'
import type { OpenNoticeCode, SessionState } from './state'
import { statusOf } from './status'
import { watchAlarms } from './watch-alarms'
import { watchArrivals } from './watch-arrivals'
import { watchVault } from './watch-vault'

export interface SessionParts {
  readonly folders: DataFolders
  readonly appVersion: string
  readonly settings: SettingsFile
  /** Asked when it is needed: a key store can come and go. */
  readonly keyring: () => Promise<Keyring | undefined>
  readonly buildSamples: BuildSamples
  readonly announce: (notice: Notice) => void
  readonly notifier: Notifier
  /** Shows the language and the colours that were chosen where no page draws. */
  readonly showScreen: (screen: Screen) => void
  readonly log: Logger
  /** The day the application is told it is. */
  readonly today: PlainDate | undefined
  /** Where this machine is, until the firm has said where it is. */
  readonly systemZone: TimeZone
  /** Settings of the store that tests change. */
  readonly store?: Partial<StoreOptions> & { readonly kdf?: KdfChoice }
}

export interface Credentials {
  readonly passphrase?: string
  readonly keyring?: Keyring
  readonly acceptLoss?: boolean
}

/**
 * What is open, or why nothing is. One for the life of the application; its changes of state run one after another.
 */
export class Session {
  readonly parts: SessionParts
  /** Shows the injected day, where there is one, in the firm's home zone. */
  readonly clock: Clock
  /** Chosen on the first page, before there is a vault. */
  logo: PendingLogo | undefined
  /** The path of the package that was dropped on the window last. */
  droppedPackage: string | undefined
  readonly #turns = new Mutex()
  #state: SessionState = { kind: 'first-run' }
  #zone: TimeZone
  #stopWatching: () => void = () => undefined
  #stopArrivals: () => Promise<void> = async () => undefined
  #stopAlarms: () => void = () => undefined
  #begun: Promise<void> = Promise.resolve()

  constructor(parts: SessionParts) {
    this.parts = parts
    this.#zone = parts.systemZone
    const zone = () => this.#zone
    this.clock = parts.today === undefined ? systemClock(zone) : clockOnDay(parts.today, zone)
  }

  get state(): SessionState {
    return this.#state
  }

  /** The workspace a command works in; undefined while nothing is open. */
  get workspace(): Workspace | undefined {
    return this.#state.kind === 'open' ? this.#state.workspace : undefined
  }

  /** The open vault, described or not. */
  get vault(): Vault | undefined {
    return vaultOf(this.#state)
  }

  get screen(): Screen {
    return this.parts.settings.get().screen
  }

  /** The folder that `start`, `unlock` and the rest work on: the sample workspace while one is looked at. */
  get folder(): string {
    const { folders, settings } = this.parts
    const { samples } = settings.get()
    return samples === undefined ? folders.workspace : folders.samples(samples)
  }

  setZone(zone: TimeZone): void {
    this.#zone = zone
  }

  async setScreen(screen: Screen): Promise<void> {
    await this.parts.settings.change({ screen })
    this.parts.showScreen(screen)
  }

  /** Waits for the first opening: until then nobody knows whether there is a workspace. */
  async status(): Promise<AppStatus> {
    await this.#begun
    return statusOf(this, (await this.parts.keyring()) !== undefined)
  }

  /** Runs a change of state once those before it are done. */
  turn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.run(work)
  }

  /** Opens what was last looked at. Once, before any window can ask. */
  begin(): Promise<void> {
    const opened = this.turn(() => (this.parts.settings.get().samples ? openSampleFolder(this) : this.start()))
    this.#begun = opened.catch((error) => void this.parts.log.error('start failed', error))
    return this.#begun
  }

  /** Opens what can be opened without asking anything. Inside a turn. */
  async start(): Promise<void> {
    const keyring = await this.parts.keyring()
    await this.open({ ...(keyring && { keyring }) })
  }

  /** Opens the vault of the folder in use; on refusal the state says what stands in the way. Inside a turn. */
  async open(credentials: Credentials): Promise<OpenRefusal | undefined> {
    const lettersElsewhere = (vault: string) => lettersPresented(this.parts.settings, vault)
    const opened = await openVault(this.folder, { ...this.storeOptions(), ...credentials, lettersElsewhere })
    if (opened.ok) {
      await this.adopt(opened.value)
      return undefined
    }
    this.#state = this.#stateAfter(opened.reason)
    this.parts.log.info('workspace not opened', { refusal: opened.reason.kind })
    return opened.reason
  }

  #stateAfter(refusal: OpenRefusal): SessionState {
    const before = this.#state.kind === 'locked' ? this.#state : undefined
    const locked = (waitUntil: number, keyringFailed = before?.keyringFailed ?? false): SessionState => ({
      kind: 'locked',
      keyringFailed,
      waitUntil,
      ...(before?.because && { because: before.because })
    })
    switch (refusal.kind) {
      case 'missing':
        return { kind: 'first-run' }
      case 'needs-passphrase':
        return locked(0, refusal.keyringFailed)
      case 'wrong-passphrase':
        return locked(Date.now() + delayAfter(refusal.tries))
      case 'wait':
        return locked(Date.now() + refusal.milliseconds)
      default:
        return { kind: 'damaged', refusal }
    }
  }

  /** Makes an open vault the workspace. Inside a turn. */
  async adopt(vault: Vault): Promise<void> {
    try {
      const firm = await loadFirm(vault)
      this.#zone = firm.preferences?.zone ?? this.parts.systemZone
      await this.#prepare(vault)
      this.#state = this.#stateWith(vault, firm)
      this.#stopWatching()
      this.#stopWatching = watchVault(this, vault)
      const { workspace } = this
      if (!workspace) return
      this.#stopArrivals = watchArrivals(this, workspace)
      this.#stopAlarms = watchAlarms(this, workspace)
    } catch (error) {
      await vault.close()
      throw error
    }
  }

  /** What an opening owes the vault: leftovers of interrupted intakes go, and the views are of this version. */
  async #prepare(vault: Vault): Promise<void> {
    await sweepStaging(attachmentRoom(vault))
    await settleCopy(this.parts.settings, vault, this.clock.now())
    const views = await ensureViews(vault.write, deadlineLore)
    this.parts.log.info('views', { standing: views.ok ? views.value : views.reason })
  }

  #stateWith(vault: Vault, firm: OrganisationState): SessionState {
    if (firm.company === undefined) return { kind: 'first-run', unfinished: vault }
    const sample = this.folder !== this.parts.folders.workspace
    const active = firm.people.filter((person) => person.active)
    const last = this.parts.settings.get().people[vault.id]
    const person = active.find(({ id }) => id === last) ?? (active.length === 1 || sample ? active[0] : undefined)
    const workspace = openWorkspace(vault, { clock: this.clock, person: person?.id, sample })
    this.parts.log.info('workspace open', { vault: vault.id, epoch: vault.machine.epoch, sample })
    return { kind: 'open', workspace, notices: new Set(noticesOf(vault)) }
  }

  /** Something the user should hear about while the workspace is open, such as a clock that went back. */
  note(notice: OpenNoticeCode): void {
    if (this.#state.kind !== 'open' || this.#state.notices.has(notice)) return
    this.#state = { ...this.#state, notices: new Set([...this.#state.notices, notice]) }
    this.parts.announce({ kind: 'touched', topics: ['app'] })
  }

  async choosePerson(vault: VaultId, person: PersonId): Promise<void> {
    this.workspace?.choosePerson(person)
    const { people } = this.parts.settings.get()
    await this.parts.settings.change({ people: { ...people, [vault]: person } })
  }

  /** Closes what is open: waits for the work under way, writes the tip, wipes the keys. Inside a turn. */
  async close(next: SessionState = { kind: 'locked', keyringFailed: false, waitUntil: 0 }): Promise<void> {
    const before = this.#state
    this.#state = next
    this.#stopWatching()
    this.#stopAlarms()
    await this.#stopArrivals()
    const vault = vaultOf(before)
    if (vault !== undefined) await vault.close()
  }

  /** What the machine does before it sleeps. */
  async settle(): Promise<void> {
    await this.vault?.flushTip()
    await this.vault?.checkpoint()
  }

  storeOptions(): StoreOptions & { readonly kdf?: KdfChoice } {
    const { appVersion, store } = this.parts
    const log = this.parts.log.area('store')
    return {
      appVersion,
      log: (level, message, details) => log[level === 'error' ? 'warn' : level](message, factsOf(details)),
      ...store
    }
  }
}

function vaultOf(state: SessionState): Vault | undefined {
  if (state.kind === 'open') return state.workspace.vault
  return state.kind === 'first-run' ? state.unfinished : undefined
}

function factsOf(details: Record<string, unknown> | undefined): Record<string, string | number | boolean> {
  const plain = Object.entries(details ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[key, value] as const] : []
  )
  return Object.fromEntries(plain)
}

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type CaseId, caseId } from '../../../src-shared/lib/ids'
import { toInstant } from '../../../src-shared/lib/plain-date'
import { systemClock } from '../../app/clock'
import { deadlineLore } from '../../app/deadline-data'
import { newId } from '../../app/new-id'
import { makePackage, planPackage } from '../../exchange/transfer/make-package'
import { openPackage } from '../../exchange/transfer/open-package'
import { previewPackage, takePackage } from '../../exchange/transfer/take-package'
import { attachmentRoom } from '../../store/attachments/room'
import { errorCode } from '../../store/error-code'
import { homeZone } from '../../store/streams/home-zone'
import { streamsOf } from '../../store/streams/streams'
import { casesOfReferences } from '../../store/transfer/references'
import type { Vault } from '../../store/vault/vault'
import { type Answer, type Command, type Given, required, type Terminal, WrongCall } from '../command'
import { withVault } from '../open'
import { passphraseOf } from '../passphrase'

const refused = (reason: string, more: object = {}): Answer => ({ code: 1, json: { ok: false, reason, ...more } })

/**
 * Makes a package of cases for another machine of the firm, or takes one. The package has a passphrase of its own; where
 * none is given it is the workspace's, which the machines of a firm may share.
 */
export const transfer: Command = {
  usage:
    'transfer --workspace DIR (--case REF[,REF] --to FILE | --from FILE [--preview]) [--package-passphrase-file FILE] [--passphrase-file FILE]',
  options: ['workspace', 'case', 'to', 'from', 'passphrase-file', 'package-passphrase-file'],
  flags: ['preview'],
  required: ['workspace'],
  positionals: 0,
  run: async (given, terminal) => {
    const from = given.option('from')
    if (from !== undefined && (given.option('to') ?? given.option('case')) !== undefined) throw new WrongCall('--from')
    const to = from === undefined ? required(given, 'to') : ''
    const references = from === undefined ? required(given, 'case').split(',') : []
    // Asked for once: both may come from the same prompt.
    const passphrase = await passphraseOf(given, terminal)
    const secret = (await packagePassphrase(given)) ?? passphrase
    const known: Terminal = { ...terminal, askSecret: async () => passphrase }
    return withVault(given, known, refused, (vault) =>
      from === undefined
        ? make(vault, terminal, { references, to: resolve(to), passphrase: secret })
        : take(vault, { from: resolve(from), passphrase: secret, previewOnly: given.flag('preview') })
    )
  }
}

async function packagePassphrase(given: Given): Promise<string | undefined> {
  const file = given.option('package-passphrase-file')
  if (file === undefined) return undefined
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/u, '')
  } catch (error) {
    throw new WrongCall(`${file} (${errorCode(error) ?? '?'})`, 'unreadable')
  }
}

interface Making {
  readonly references: readonly string[]
  readonly to: string
  readonly passphrase: string
}

async function make(vault: Vault, terminal: Terminal, { references, to, passphrase }: Making): Promise<Answer> {
  const found = await casesOfReferences(vault.read, references)
  const unknown = references.find((reference) => !found.has(reference))
  if (unknown !== undefined) return refused('no-such-case', { case: unknown })
  const chosen: CaseId[] = [...found.values()].map((id) => caseId.parse(id))
  const plan = await planPackage(vault, attachmentRoom(vault), chosen)
  if (!plan.ok) return refused(plan.reason.kind)
  const { state } = await streamsOf(vault).organisation(vault.read)
  const now = systemClock(() => homeZone(state)).now()
  const made = await makePackage(vault, plan.value, {
    to,
    lock: { passphrase },
    now,
    id: newId(),
    appVersion: terminal.version
  })
  if (!made.ok) return refused(made.reason.kind)
  const { cases, collected, files, missing } = plan.value
  const counts = { entries: collected.entries.length, files: files.length, missing }
  const named = cases.map(({ reference, title }) => ({ reference, title }))
  return {
    code: 0,
    json: { ok: true, package: made.value.id, file: to, bytes: made.value.bytes, cases: named, ...counts }
  }
}

interface Taking {
  readonly from: string
  readonly passphrase: string
  readonly previewOnly: boolean
}

async function take(vault: Vault, { from, passphrase, previewOnly }: Taking): Promise<Answer> {
  const room = attachmentRoom(vault)
  const opened = await openPackage(room, from, { key: { passphrase } })
  if (!opened.ok) {
    const { kind, ...more } = opened.reason
    return refused(kind, more)
  }
  try {
    const done = previewOnly
      ? await previewPackage(vault, opened.value)
      : await takePackage(vault, room, opened.value, { loreOf: deadlineLore, now: toInstant(Date.now()) })
    if (!done.ok) {
      const { kind, ...more } = done.reason
      return refused(kind, more)
    }
    const { waiting } = done.value
    const conflicts = done.value.cases.flatMap(({ reference, conflicts: some }) =>
      some.map(({ field, changes }) => ({ reference, field, changes }))
    )
    const json = { ok: waiting.length === 0, taken: !previewOnly, ...done.value, conflicts }
    return { code: waiting.length === 0 ? 0 : 1, json }
  } finally {
    await opened.value.close()
  }
}

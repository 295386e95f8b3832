import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Logger } from '../../../src-main/app/log'
import { isCopy, lettersPresented, settleCopy } from '../../../src-main/app/session/settle-copy'
import { openSettings, type SettingsFile } from '../../../src-main/app/settings'
import { cardName, cardText } from '../../../src-main/exchange/transfer/card-file'
import { formerSelves, noteLife } from '../../../src-main/ipc/handlers/former-lives'
import { replaceFile } from '../../../src-main/store/atomic-file'
import { nameMachine, ownCard, ownSignedCard } from '../../../src-main/store/transfer/exchange-keys'
import { openVault } from '../../../src-main/store/vault/open'
import { machineId } from '../../../src-shared/lib/ids'
import { type FirmMachine, firstMachine, machineOf, nextMachine } from '../../support/store/firm'
import { PASSPHRASE, temporaryFolder } from '../../support/store/temp-vault'

const log: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (message) => {
    throw new Error(message)
  },
  area: () => log
}

async function computer(): Promise<SettingsFile> {
  return openSettings(join(await temporaryFolder(), 'settings.json'), { language: 'fr', scheme: 'system' }, log)
}

async function present({ vault, clock }: FirmMachine, folder: string): Promise<void> {
  const card = await ownSignedCard(vault, clock.now())
  if (!card.ok) throw new Error(card.reason)
  await replaceFile(join(folder, cardName(card.value)), cardText(card.value))
}

/** A workspace copied on the same computer, and opened there as the application does. */
async function copied(original: FirmMachine, settings: SettingsFile): Promise<FirmMachine> {
  const workspace = join(await temporaryFolder(), 'Copie')
  await cp(original.vault.workspace, workspace, { recursive: true })
  const lettersElsewhere = (vault: string) => lettersPresented(settings, vault)
  const options = { appVersion: '0.1.0', reserveBytes: 0, passphrase: PASSPHRASE, lettersElsewhere }
  const done = await openVault(workspace, options)
  if (!done.ok) throw new Error(done.reason.kind)
  const machine = machineOf(done.value)
  await settleCopy(settings, machine.vault, machine.clock.now())
  return machine
}

const idOf = ({ vault }: FirmMachine) => machineId.parse(vault.machine.id)

it('takes a letter that nobody has who lies presented in the shared folder, keeps its name, and is told from a restored one', async () => {
  const settings = await computer()
  const first = await firstMachine()
  const tablet = await nextMachine(first, 'B')
  const desk = await nextMachine(first, 'C')
  const folder = join(await temporaryFolder(), 'Échange')
  await mkdir(folder)
  for (const one of [tablet, desk]) await present(one, folder)
  await settings.change({ exchange: { [first.vault.id]: { folder, made: [], taken: [] } } })
  await ownCard(first.vault, first.clock.now())
  await nameMachine(first.vault, 'Portable d’Éloïse')
  await noteLife(settings, first.vault)
  await first.vault.close()
  const copy = await copied(first, settings)
  expect(copy.vault.notices).toMatchObject([{ kind: 'own-identity', before: 'A', letter: 'D' }])
  expect(await ownCard(copy.vault, copy.clock.now())).toMatchObject({
    value: { letter: 'D', name: 'Portable d’Éloïse' }
  })
  expect((await formerSelves(settings, copy.vault))(idOf(first))).toBe('copied')
  expect([isCopy(settings, copy.vault), isCopy(settings, first.vault)]).toEqual([true, false])
  // Restored on the same computer, it is that computer's former self as before.
  await noteLife(settings, copy.vault)
  const restored = await nextMachine(copy, 'E')
  const was = await formerSelves(settings, restored.vault)
  expect([was(idOf(copy)), was(idOf(first))]).toEqual(['this-computer', 'this-computer'])
})

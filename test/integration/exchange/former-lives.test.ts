import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Logger } from '../../../src-main/app/log'
import { openSettings, type SettingsFile } from '../../../src-main/app/settings'
import { formerSelves, noteLife } from '../../../src-main/ipc/handlers/former-lives'
import { machineId } from '../../../src-shared/lib/ids'
import { type FirmMachine, firstMachine, nextMachine } from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { newId } from '../../support/store/test-store'

const idOf = ({ vault }: FirmMachine) => machineId.parse(vault.machine.id)
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

it('tells the machine that a computer was before a restore from the machine whose backup it began from', async () => {
  const [itsOwn, another] = [await computer(), await computer()]
  const tablet = await firstMachine()
  await noteLife(itsOwn, tablet.vault)
  await noteLife(itsOwn, tablet.vault)
  expect(itsOwn.get().lives[tablet.vault.id]).toEqual([idOf(tablet)])
  const restored = await nextMachine(tablet, 'B')
  const [here, there] = [await formerSelves(itsOwn, restored.vault), await formerSelves(another, restored.vault)]
  expect([here(idOf(tablet)), there(idOf(tablet))]).toEqual(['this-computer', 'origin'])
  expect(here(machineId.parse(newId()))).toBeUndefined()
  // The machine itself is no former one, and knows nothing of what began from its backup.
  expect(here(idOf(restored))).toBeUndefined()
  expect((await formerSelves(itsOwn, tablet.vault))(idOf(restored))).toBeUndefined()
})

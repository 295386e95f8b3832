import { expect } from '@playwright/test'
import type { Entente } from '../../support/launch'
import { MachinesPage } from './machines-page'
import { buttonOf, type Reader } from './reader'
import { TransferPage } from './transfer-page'

/** A machine of the firm and the pages by which it exchanges with the others. */
export interface Exchanging {
  readonly reader: Reader
  readonly entente: Entente
  readonly packages: TransferPage
  readonly machines: MachinesPage
}

/** Opens the place of exchanges with the folder that all share. */
export async function exchanging(reader: Reader, entente: Entente, share: string): Promise<Exchanging> {
  const packages = new TransferPage(reader, entente.app)
  await packages.open()
  await packages.chooseFolder(share)
  return { reader, entente, packages, machines: new MachinesPage(reader) }
}

/** Two machines compare their codes, each by what the other's screen shows. */
export async function meet(
  [one, its]: readonly [Exchanging, string],
  [other, theirs]: readonly [Exchanging, string]
): Promise<void> {
  await one.machines.recognise(theirs, (await other.machines.ownCode.textContent()) ?? '')
  await other.machines.recognise(its, (await one.machines.ownCode.textContent()) ?? '')
}

/** Leaves the package that is being made in the shared folder, for the machine of a letter where several are known. */
export async function putFor({ reader, packages }: Exchanging, letter?: string): Promise<void> {
  const { window, t } = reader
  const main = window.getByRole('main')
  if (letter !== undefined) {
    await main
      .getByRole('group', { name: t('transfer.lock.which') })
      .getByText(t('machine.letter', { letter }))
      .click()
  }
  await expect(packages.found.first().or(main.getByText(t('transfer.folder.none')))).toBeVisible()
  const before = await packages.found.count()
  await buttonOf(main, t('transfer.folder.put')).click()
  await expect(packages.found).toHaveCount(before + 1)
}

/** Takes the newest package of the shared folder, once so many lie there. */
export async function takeNewest({ reader, packages }: Exchanging, lying: number): Promise<void> {
  const { window, t } = reader
  await packages.open()
  await expect(packages.found).toHaveCount(lying)
  await buttonOf(
    packages.found.filter({ hasText: t('transfer.folder.new') }).first(),
    t('transfer.folder.look')
  ).click()
  await expect(window.getByRole('heading', { name: t('transfer.preview') })).toBeFocused({ timeout: 30_000 })
  await packages.accept()
}

import { copyFile, open, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Lock } from '../../src-main/exchange/transfer/age-file'
import { writePackage } from '../../src-main/exchange/transfer/write-package'
import { recipient } from '../../src-shared/domain/exchange/machine-card'
import { PACKAGE_FORMAT, type PackageInfo, packageInfo } from '../../src-shared/domain/exchange/package'
import type { TextKey } from '../../src-shared/texts/catalogue'
import type { TextParams } from '../../src-shared/texts/translator'
import { expectAccessible } from '../support/axe'
import { test } from '../support/entente-test'
import { CasePage } from './pages/case-page'
import { UnlockPage } from './pages/doors'
import { readerOf } from './pages/reader'
import { TransferPage } from './pages/transfer-page'

const SECRET = 'quatre mots pour un colis'

/** A package of nothing that a machine elsewhere made. */
async function strangersPackage(file: string, lock: Lock, more: Partial<PackageInfo> = {}): Promise<void> {
  const known = packageInfo.parse({
    format: PACKAGE_FORMAT,
    id: '0190a0a0-0000-7000-8000-0000000000b1',
    madeAt: '2026-03-02T09:00:00.000Z',
    vault: '3f6c1d2e-9a4b-4c8d-8e7f-0a1b2c3d4e5f',
    machine: { id: '0190a0a0-0000-7000-8000-0000000000a1', epoch: 1, letter: 'A' },
    ...{ firm: 'Charpentes Nuñez & Filles', appVersion: '0.1.0', cases: [], entries: 0, files: 0 }
  })
  const options = { lock, workFactor: 4, sign: async () => Buffer.alloc(64) }
  await writePackage(file, { info: { ...known, ...more }, lanes: [], entries: [], files: [] }, options)
}

test('a package that is cut, altered, newer, a stranger’s or for others is refused in words, and changes nothing', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  const { window, app } = await start({ dataDir })
  const onCase = new CasePage(readerOf(window, 'fr'))
  const { t } = onCase.reader
  await new UnlockPage(onCase.reader).enter(firm.passphrase)
  const page = new TransferPage(onCase.reader, app)
  const at = (name: string) => join(folder, `${name}.age`)
  const said = async (key: TextKey, params: TextParams = {}) => {
    const [words = ''] = t(key, { ...params, where: '\0' }).split('\0')
    await expect(window.getByRole('alert')).toContainText(words, { timeout: 30_000 })
    await expect(window.getByRole('heading', { name: t('transfer.preview') })).toBeHidden()
  }
  const refused = async (name: string, key: TextKey, params?: TextParams) => {
    await page.choose(at(name))
    await page.verify(SECRET)
    await said(key, params)
  }
  await onCase.openFromList(firm.complainant)
  await page.packCase()
  await page.make(at('Entier'), SECRET)
  const { size } = await stat(at('Entier'))
  await page.open()

  await test.step('no package', async () => {
    await writeFile(at('Lettre'), 'Madame, Monsieur, …')
    await refused('Lettre', 'refusal.not-a-package')
    await expectAccessible(window)
  })

  await test.step('cut on its way', async () => {
    await copyFile(at('Entier'), at('Coupé'))
    await truncate(at('Coupé'), Math.floor(size * 0.7))
    await refused('Coupé', 'refusal.package-damaged')
  })

  await test.step('one byte of it altered', async () => {
    await copyFile(at('Entier'), at('Altéré'))
    const file = await open(at('Altéré'), 'r+')
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.floor(size / 2))
    await file.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, Math.floor(size / 2))
    await file.close()
    await refused('Altéré', 'refusal.package-damaged')
  })

  await test.step('made by a newer version', async () => {
    await strangersPackage(at('Plus récent'), { passphrase: SECRET }, { format: JSON.parse('99') })
    await refused('Plus récent', 'refusal.package-newer')
  })

  await test.step('of a stranger’s firm, which is named', async () => {
    await strangersPackage(at('Étranger'), { passphrase: SECRET })
    await refused('Étranger', 'refusal.other-firm', { firm: 'Charpentes Nuñez & Filles' })
    await expectAccessible(window)
  })

  await test.step('made for other machines: nobody is asked for a passphrase', async () => {
    const theirs = recipient.parse(await identityToRecipient(await generateX25519Identity()))
    await strangersPackage(at('Pour d’autres'), { recipients: [theirs] })
    await page.chooseSealed(at('Pour d’autres'))
    await said('refusal.not-for-this-machine', { letter: 'A' })
  })

  await test.step('the whole one is still taken for what it is: nothing new', async () => {
    await page.look(at('Entier'), SECRET)
    await expect(window.getByRole('main')).toContainText(t('transfer.nothing'))
  })
})

import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/entente-test'
import type { Entente } from '../support/launch'
import { CasePage } from './pages/case-page'
import { goTo } from './pages/reader'
import { secondMachine } from './pages/second-machine'
import { TransferPage } from './pages/transfer-page'

const SECRET = 'la clé sous le paillasson'
const SAME = '2026-B-0001'

async function capture({ window }: Entente, name: string, title: string) {
  const address = {
    flat: '',
    building: '',
    street: '12 rue des Tilleuls',
    locality: '',
    postcode: '69003',
    town: 'Lyon'
  }
  const contact = {
    ...({ kind: 'body', body: 'company', attention: '', status: 'professional', language: 'fr', notes: '' } as const),
    ...{ name, phones: [], emails: [], address: { ...address, country: 'FR' } }
  }
  const opened = await callFrom(window, 'case.capture', {
    who: { kind: 'new', contact },
    ...({ role: 'client', status: 'professional', direction: 'we-answer', channel: 'letter' } as const),
    ...({ disputeType: 'works', department: 'works', priority: 'P3', language: 'fr' } as const),
    ...{ title, summary: `${title}, constatée ce matin.`, wanted: '', since: { kind: 'day', on: '2026-02-09' } }
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened))
}

test('two machines of one letter opened a case each under one reference, and a person gives another to one of them', async ({
  start,
  firm,
  folder
}) => {
  const file = join(folder, 'aller.age')
  const [one, other] = [await start(), await start()]
  const sender = await secondMachine(one, firm, 'fr', 'B')
  const taker = await secondMachine(other, firm, 'fr', 'B')
  const { t } = taker
  const { window } = other
  await capture(one, 'Syndic des Écluses', 'Fissure au plafond')
  await capture(other, 'SCI d’Épinay', 'Fuite sous l’évier')
  const band = window.getByRole('region', { name: t('reference.title') })

  await test.step('the package says that the reference is taken', async () => {
    await new CasePage(sender).openFromList('Syndic des Écluses')
    const sent = new TransferPage(sender, one.app)
    await sent.packCase()
    await sent.make(file, SECRET)
    const packages = new TransferPage(taker, other.app)
    await packages.open()
    await packages.look(file, SECRET)
    await expect(window.getByText(t('transfer.doubled', { titles: 'Fuite sous l’évier' }))).toBeVisible()
    await packages.accept()
  })

  await test.step('the day’s list says so, and both cases stand side by side with what tells them apart', async () => {
    await goTo(taker, 'place.today')
    await expect(window.getByText(t('reference.today', { reference: SAME }))).toBeVisible()
    await window.getByRole('main').getByRole('link', { name: 'Fissure au plafond', exact: true }).click()
    await expect(band.getByRole('row', { name: t('reference.about') })).toContainText('Fuite sous l’évier')
    await expect(band.getByRole('row', { name: t('reference.client') })).toContainText('SCI d’Épinay')
    await expectAccessible(window)
  })

  await test.step('one gets another, is taken back, and gets it again', async () => {
    const give = band.getByRole('button', { name: t('reference.give.named', { title: 'Fissure au plafond' }) })
    await give.click()
    await expect(window.getByText(t('reference.given', { title: 'Fissure au plafond' }))).toBeVisible()
    await expect(band).toBeHidden()
    await expect(window.getByRole('main').getByText(t('reference.former', { references: SAME }))).toBeVisible()
    await window.getByRole('button', { name: t('action.undo') }).click()
    await expect(give).toBeVisible()
    await give.click()
    await expect(band).toBeHidden()
    await goTo(taker, 'place.today')
    await expect(window.getByText(t('reference.today', { reference: SAME }))).toBeHidden()
  })
})

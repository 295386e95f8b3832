import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { mailFrom } from '../fixtures/arrivals/make-mail'
import { makeZip } from '../fixtures/arrivals/make-zip'
import { expectAccessible } from '../support/axe'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, fieldOf, goTo } from './pages/reader'
import { trayOf } from './pages/tray'

const subject = 'Volet du salon bloqué'
const chat = [
  '[02/03/2026 18:04:11] Odile Kermarrec: Bonsoir, l’eau revient par le plafond.',
  '[02/03/2026 18:06:40] Odile Kermarrec: Je vous envoie une photographie demain.'
].join('\n')

test('a mail and a conversation dropped on a case are read, filed in it with their own dates by one key, and taken back', async ({
  atSamples,
  folder
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  await goTo(reader, 'place.inbox')
  await new InboxPage(reader).rows().first().click()
  const page = new CasePage(reader)
  await expect(page.title).toBeVisible()
  const mail = join(folder, 'volet.eml')
  const export_ = join(folder, 'Discussion WhatsApp avec Odile Kermarrec.zip')
  await writeFile(mail, mailFrom(subject, 'Le volet du salon se bloque à mi-course depuis lundi.'))
  await writeFile(export_, await makeZip({ '_chat.txt': chat }))
  await dropFiles(reader, [mail, export_], 'dropzone.title')

  const panel = window.getByRole('dialog', { name: t('arrived.panel', { count: 2 }) })
  await expect(panel).toContainText('se bloque à mi-course', { timeout: 30_000 })
  await expect(panel).toContainText('l’eau revient par le plafond')
  await expect(panel).toContainText('devis.bin')
  await expectAccessible(window)
  await fieldOf(panel, t, 'composer.with', { optional: true }).first().click()
  await window.getByRole('listbox').last().getByRole('option').first().click()
  await window.keyboard.press('Control+Enter')
  await expect(panel).toBeHidden()
  const letter = page.entries.filter({ hasText: 'se bloque à mi-course' })
  const talk = page.entries.filter({ hasText: 'l’eau revient par le plafond' })
  await expect(letter).toContainText('devis.bin')
  const moments = page.timeline.getByRole('listitem')
  await expect(moments.filter({ hasText: 'se bloque à mi-course' }).first()).toContainText('09:12')
  await expect(moments.filter({ hasText: 'l’eau revient par le plafond' }).first()).toContainText('18:04')

  await buttonOf(window, t('action.undo')).last().click()
  await expect(panel).toBeVisible()
  await panel.getByRole('checkbox', { name: subject }).click()
  await buttonOf(panel, t('arrived.file', { count: 1 })).click()
  await expect(panel).toBeHidden()
  await expect(talk.last()).toBeVisible()
  await goTo(reader, 'place.arrivals')
  await expect(trayOf(reader)).toHaveCount(1)
  await expect(trayOf(reader)).toContainText(subject)
})

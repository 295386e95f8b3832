import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { CapturePage } from '../e2e/pages/capture-page'
import { UnlockPage } from '../e2e/pages/doors'
import { FirstRunPage, PASSPHRASE } from '../e2e/pages/first-run-page'
import { goTo, readerOf } from '../e2e/pages/reader'
import { SafetyPage } from '../e2e/pages/safety-page'
import { willChoose, willSaveAs } from './dialogs'
import { launchEntente } from './launch'

/** A firm with one complaint and its photograph, made in the application itself. */
export interface MadeFirm {
  readonly dataDir: string
  readonly passphrase: string
  /** A verified backup of it. */
  readonly backup: string
  readonly complainant: string
  readonly summary: string
  /** The name of the photograph. */
  readonly photo: string
  /** Everything the list of cases says. */
  readonly inbox: string
}

const complainant = 'Éléonore Nuñez d’Épinay'
const summary = 'L’eau goutte du plafond de la chambre depuis l’orage.'

export async function makeFirm(folder: string, photo: string, today: string): Promise<MadeFirm> {
  const dataDir = join(folder, 'data')
  const backup = join(folder, 'Entente 2026-03-03.entente')
  const { app, window, close } = await launchEntente({ today, dataDir })
  const first = await new FirstRunPage(readerOf(window, 'en')).speak('fr')
  await first.createFirm()
  const capture = new CapturePage(first.reader)
  await capture.open()
  await capture.who.fill(`Madame ${complainant}`)
  await capture.summary.fill(summary)
  await willChoose(app, photo)
  await capture.chooseFiles('pictures')
  await expect(capture.given.getByRole('listitem')).toHaveCount(1)
  await capture.save()
  await expect(capture.heading).toBeHidden()
  const safety = new SafetyPage(first.reader)
  await safety.open()
  await willSaveAs(app, backup)
  await safety.backUp(backup)
  await close()
  const inbox = await lookAgain(dataDir, today)
  await forgetHome(dataDir)
  return { dataDir, passphrase: PASSPHRASE, backup, complainant, summary, photo: 'IMG_0612.jpg', inbox }
}

/** Lets copies of a data folder be opened elsewhere as if they had always been there. */
export async function forgetHome(dataDir: string): Promise<void> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const homes = entries.filter((entry) => entry.isFile() && entry.name === 'home')
  for (const { parentPath, name } of homes) await rm(join(parentPath, name))
}

/** Within one sitting the list of cases comes back as it was left: beside the case that was open. */
async function lookAgain(dataDir: string, today: string): Promise<string> {
  const { window, close } = await launchEntente({ today, dataDir })
  const reader = readerOf(window, 'fr')
  await new UnlockPage(reader).enter(PASSPHRASE)
  const inbox = await inboxOf(reader)
  await close()
  return inbox
}

/** Everything the list of cases says, once it shows one. */
export async function inboxOf(reader: ReturnType<typeof readerOf>): Promise<string> {
  await goTo(reader, 'place.inbox')
  const main = reader.window.getByRole('main')
  await expect(main.getByText(complainant).first()).toBeVisible()
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said
  return main.innerText()
}

import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import type { TextKey } from '../../src-shared/texts/catalogue'
import { willSaveAs } from '../support/dialogs'
import { TODAY, test } from '../support/entente-test'
import { hostileTexts, unclean } from '../support/hostile-texts'
import { type Entente, launchEntente } from '../support/launch'
import { CapturePage } from './pages/capture-page'
import { CasePage } from './pages/case-page'
import { UnlockPage } from './pages/doors'
import { InboxPage } from './pages/inbox-page'
import { LetterPage, LettersTab } from './pages/letter-page'
import { Parties } from './pages/parties'
import { type Reader, readerOf } from './pages/reader'

const tool = promisify(execFile)

// Bad input at every door, one after the other in one window: shown as it was typed, or refused in words at its field,
// and never lost.
let folder: string
let entente: Entente
let reader: Reader

test.beforeAll(async ({ firm }) => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const dataDir = join(folder, 'data')
  await cp(firm.dataDir, dataDir, { recursive: true })
  entente = await launchEntente({ dataDir, today: TODAY })
  reader = readerOf(entente.window, 'fr')
  await new UnlockPage(reader).enter(firm.passphrase)
})
test.afterAll(async () => {
  await entente.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
})

/** Nothing that was typed ran, and the log names no bug. */
test.afterEach(async () => {
  expect(await entente.window.title()).toBe('Entente')
  await expect(entente.window.getByText(reader.t('error.failed.happened'))).toBeHidden()
})

/** The page is as wide as its window, whatever it shows. */
async function expectFits(): Promise<void> {
  const beyond = await entente.window.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
}

/** Without the spaces, which letters set as French wants them, and the marks by which a reader of PDFs tells directions. */
const bare = (text: string): string => text.replace(/[\s\u202a-\u202e]+/gu, '')

type Hostile = keyof typeof hostileTexts

/** What stands between a letter to such a name and its issue, in words of the screen; nothing where it can go. */
const problems: Readonly<Partial<Record<Hostile, TextKey>>> = {
  emoji: 'paper-issue.unprintable-characters',
  'without a space': 'address-issue.too-long',
  long: 'address-issue.too-long'
}

async function complain(text: string): Promise<void> {
  const { window, t } = reader
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill(text)
  await capture.choose('capture.new-contact', 'contact.kind.body')
  await capture.summary.fill(`Réclamation de\n${text}`)
  await capture.wanted.fill(text)
  await capture.save()
  const open = new CasePage(reader)
  await expect(open.entries).toHaveCount(1)
  await expect(open.entries.first()).toContainText(text, { useInnerText: true })
  await window.getByRole('tab', { name: t('case.tab.details') }).click()
  await expect(window.getByRole('tabpanel').locator('bdi').filter({ hasText: text }).first()).toBeVisible()
  const inbox = new InboxPage(reader)
  await inbox.filter.fill(text.slice(0, 30))
  await expect.poll(() => inbox.names()).toContain(text)
  await expectFits()
  await inbox.filter.fill('')
}

/** In the open case. @returns the text of the issued letter */
async function writeTo(name: Hostile): Promise<string> {
  const { window, t } = reader
  const problem = problems[name]
  const main = window.getByRole('main')
  await new Parties(reader).giveAddress({ street: '7 rue des Capucins', postcode: '69001', town: 'Lyon' })
  const letter = new LetterPage(reader, 'acknowledgement')
  await main.getByRole('button', { name: t('step.stage.acknowledge') }).click()
  await letter.opened()
  const { body } = letter
  const proposed = await letter.text()
  expect(bare(proposed)).toContain(bare(hostileTexts[name]))
  if (name === 'template') {
    // A template that somebody typed is a text to look at again, and is never filled in.
    await letter.write('Merci.')
    await expect(letter.problem(t('problem.placeholder-left')).first()).toBeVisible()
  }
  await body.fill('Nous avons bien reçu votre message.')
  await letter.field('letter-screen.promise-due').fill('12/03/2026')
  await expectFits()
  if (problem !== undefined) {
    await expect(letter.problem(t(problem)).first()).toBeVisible()
    await expect(letter.issueButton).toBeDisabled()
    await main.getByRole('button', { name: t('action.back') }).click()
    return hostileTexts[name]
  }
  await letter.issue()
  const tab = new LettersTab(reader)
  await expect(tab.letters).toHaveCount(1)
  const file = join(folder, `${name}.pdf`)
  await willSaveAs(entente.app, file)
  await tab.save(tab.letters.first())
  await tool('qpdf', ['--check', file])
  return (await tool('pdftotext', [file, '-'])).stdout
}

for (const [name, text] of Object.entries(hostileTexts) as [Hostile, string][]) {
  test(`a hostile name (${name}) is taken, listed and found as typed, and a letter prints it or says why not`, async () => {
    await complain(text)
    const printed = await writeTo(name)
    expect(bare(printed)).toContain(bare(text))
  })
}

test('what prints as nothing is left out of a name, and the rest of it stays', async () => {
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill(unclean.typed)
  await capture.choose('capture.new-contact', 'contact.kind.body')
  await capture.summary.fill(`Rappel de ${unclean.typed}.`)
  await capture.save()
  await expect(new CasePage(reader).entries.first()).toContainText(`Rappel de ${unclean.kept}.`)
  await expect.poll(() => new InboxPage(reader).names()).toContain(unclean.kept)
})

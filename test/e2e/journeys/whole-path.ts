import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Locator } from '@playwright/test'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { willChoose, willSaveAs } from '../../support/dialogs'
import type { Entente, LaunchOptions } from '../../support/launch'
import { CapturePage } from '../pages/capture-page'
import { CasePage } from '../pages/case-page'
import { UnlockPage } from '../pages/doors'
import { FirstRunPage, PASSPHRASE } from '../pages/first-run-page'
import { LetterPage, LettersTab } from '../pages/letter-page'
import { Parties } from '../pages/parties'
import { fieldOf, type Reader, readerOf } from '../pages/reader'
import { type PathWords, pathWords } from './words'

const tool = promisify(execFile)

/** The day the notice has arrived. */
const LATER = '2026-03-09'
/** S10 with a right check digit. */
const TRACKING = 'RK 4731 2482 9 FR'
const OUR_ADDRESS = { street: '7 rue des Capucins', postcode: '69001', town: 'Lyon' }
const THEIR_ADDRESS = { street: '220 avenue Jean-Jaurès', postcode: '69007', town: 'Lyon' }
const SUBCONTRACTOR = 'Étanchéité Ben Salah'

export interface Traveller {
  readonly start: (options?: LaunchOptions) => Promise<Entente>
  readonly folder: string
  /** A photograph of 12 megapixels. */
  readonly photo: string
}

/** One stretch of the path: who reads, in which application, with which words. */
interface Stretch {
  readonly entente: Entente
  readonly reader: Reader
  readonly words: PathWords
  readonly folder: string
  readonly photo: string
}

/**
 * From the first start to a formal notice that was collected: everything a firm does with a complaint, by the names of
 * things on the screen.
 */
export async function takeTheWholePath(language: Language, { start, folder, photo }: Traveller): Promise<void> {
  const dataDir = join(folder, 'data')
  const words = pathWords[language]
  const entente = await start({ dataDir })
  const first = await new FirstRunPage(readerOf(entente.window, 'en')).speak(language)
  await first.createFirm()
  const stretch = { entente, reader: first.reader, words, folder, photo }
  await takeComplaint(stretch)
  await acknowledge(stretch)
  await giveNotice(stretch)
  await post(stretch)
  await entente.close()

  const later = await start({ dataDir, today: LATER })
  const back = readerOf(later.window, language)
  await new UnlockPage(back).enter(PASSPHRASE)
  await handedOver({ ...stretch, entente: later, reader: back })
}

async function takeComplaint({ entente, reader, words, photo }: Stretch): Promise<void> {
  const { t, window } = reader
  const capture = new CapturePage(reader)
  await capture.open()
  await capture.who.fill(words.complainant)
  await capture.phone.fill('06 12 34 56 78')
  await capture.summary.fill(words.summary)
  await capture.day.fill('27/02/2026')
  await capture.wanted.fill(words.wanted)
  await capture.choose('capture.type', 'type.works')
  await willChoose(entente.app, photo)
  await capture.chooseFiles('pictures')
  await expect(capture.given.getByRole('listitem')).toHaveCount(1)
  await capture.save()

  const open = new CasePage(reader)
  await expect(open.title).toHaveText(words.summary)
  await expect(open.entries).toHaveCount(1)
  await expect(open.entries.first()).toContainText(words.surname)
  await expect(stage(reader)).toHaveText(new RegExp(t('stage.received'), 'u'))
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  const [before = ''] = t('exhibits.taken', { date: '\0' }).split('\0')
  await expect(window.getByRole('tabpanel')).toContainText(before)
  await expect(window.getByRole('tabpanel')).toContainText('Tough TG-7')
  await expect(window.getByText(t('exhibits.warning'))).toBeVisible()
}

async function acknowledge({ entente, reader, words, folder }: Stretch): Promise<void> {
  const { t } = reader
  const letter = new LetterPage(reader, 'acknowledgement')
  await nextStep(reader, t('step.stage.acknowledge')).click()
  await letter.opened()
  await expect(letter.problem(t('address-issue.missing-street'))).toBeVisible()
  await expect(letter.issueButton).toBeDisabled()
  await reader.window
    .getByRole('main')
    .getByRole('button', { name: t('action.back') })
    .click()
  await new Parties(reader).giveAddress(OUR_ADDRESS)

  await nextStep(reader, t('step.stage.acknowledge')).click()
  await letter.opened()
  await expect(letter.body).toContainText(new RegExp(words.summary.slice(0, 20), 'u'))
  await letter.field('letter-screen.promise-due').fill('12/03/2026')
  await letter.showsSheet()
  await letter.issue()

  await expect(nextStep(reader, t('step.promise', { text: words.firstPromise }))).toBeVisible()
  await expect(stage(reader)).toHaveText(new RegExp(t('stage.acknowledged'), 'u'))
  const letters = new LettersTab(reader)
  await expect(letters.letters).toHaveCount(1)
  await savedAndRead({ entente, folder }, letters, letters.letters.first(), 'acknowledgement', words.onAcknowledgement)
}

async function giveNotice({ entente, reader, words, folder }: Stretch): Promise<void> {
  const { t, window } = reader
  await new Parties(reader).addSubcontractor(SUBCONTRACTOR, THEIR_ADDRESS)
  const letter = new LetterPage(reader, 'formal-notice')
  await window.getByRole('button', { name: t('case.acts') }).click()
  await window.getByRole('menuitem', { name: t('act.give-notice') }).click()
  await letter.opened()
  await expect(letter.field('letter-screen.to')).toHaveValue(t('letter-screen.party', party(reader)))
  // What is only empty as yet is not reproached before somebody wants to issue it.
  await expect(letter.problem(t('problem.no-obligation'))).toBeHidden()
  await letter.issue()
  for (const missing of ['problem.no-obligation', 'problem.no-breach'] as const) {
    await expect(letter.problem(t(missing))).toBeVisible()
  }
  await expect(letter.field('letter-screen.obligation')).toBeFocused()
  await expect(letter.issueButton).toBeDisabled()
  await expect(window.getByText(t('letter-screen.enclosures-withheld', { count: 1 }))).toBeVisible()
  await letter.field('letter-screen.obligation').fill(words.obligation)
  await letter.field('letter-screen.breach').fill(words.breach)
  await letter.field('letter-screen.demand').fill(words.demand)
  await letter.field('letter-screen.deadline').fill('10/03/2026')
  const [before = ''] = t('problem.deadline-too-soon', { earliest: '\0' }).split('\0')
  await expect(letter.problem(before)).toBeVisible()
  await letter.field('letter-screen.deadline').fill('02/04/2026')
  await expect(letter.problem(before)).toBeHidden()

  await showPhotograph(reader)
  await expect(letter.field('letter-screen.demand')).toHaveValue(words.demand)
  await window.getByRole('checkbox', { name: 'IMG_0612.jpg' }).check()
  await letter.showsSheet()
  await letter.issueAfterPause(words.why)

  const letters = new LettersTab(reader)
  await expect(letters.letters).toHaveCount(2)
  await savedAndRead({ entente, folder }, letters, letters.letters.first(), 'formal-notice', words.onNotice)
}

/** Leaves the notice for a moment to let the other side see the photograph, and comes back to it. */
async function showPhotograph(reader: Reader): Promise<void> {
  const { t, window } = reader
  await window
    .getByRole('main')
    .getByRole('button', { name: t('action.back') })
    .click()
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await window
    .getByRole('button', { name: t('visibility.menu', { of: 'IMG_0612.jpg', visibility: t('visibility.internal') }) })
    .click()
  await window.getByRole('menuitem', { name: t('visibility.communicable') }).click()
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  await window.getByRole('button', { name: t('mailing.write-notice') }).click()
  await new LetterPage(reader, 'formal-notice').opened()
}

async function post({ reader }: Stretch): Promise<void> {
  const { t } = reader
  const tab = new LettersTab(reader)
  const notice = tab.letters.first()
  const form = await tab.begin(notice, 'deposit')
  await expect(fieldOf(form, t, 'mailing.tracking')).toBeFocused()
  await fieldOf(form, t, 'mailing.tracking').fill(TRACKING)
  await expect(form.getByText(t('mailing.tracking.valid'))).toBeVisible()
  await tab.record(form)
  await expect(notice).toContainText('RK473124829FR')
}

async function handedOver({ entente, reader, words, folder }: Stretch): Promise<void> {
  const { t, window } = reader
  const open = new CasePage(reader)
  await open.openFromList(words.summary.slice(0, 20))
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const tab = new LettersTab(reader)
  const notice = tab.letters.first()
  const presented = await tab.begin(notice, 'present')
  await fieldOf(presented, t, 'mailing.on.present').fill('05/03/2026')
  await tab.record(presented)

  const slip = join(folder, 'Avis de réception.txt')
  await writeFile(slip, 'Avis de réception RK473124829FR, remis le 6 mars 2026.\n')
  await willChoose(entente.app, slip)
  const collected = await tab.begin(notice, 'collect')
  await fieldOf(collected, t, 'mailing.on.collect').fill('06/03/2026')
  await collected.getByRole('button', { name: t('mailing.add-slips') }).click()
  await expect(collected.getByText('Avis de réception.txt')).toBeVisible()
  await tab.record(collected)

  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await expect(window.getByRole('tabpanel').getByText('Avis de réception.txt')).toBeVisible()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  for (const event of [
    t('event.letter-collected'),
    t('event.letter-presented'),
    t('event.letter-deposited'),
    t('letter.kind.formal-notice'),
    words.why,
    t('event.party-linked'),
    t('letter.kind.acknowledgement'),
    words.surname
  ]) {
    await expect(open.entries.filter({ hasText: event }).first()).toBeVisible()
  }
}

function stage({ window, t }: Reader): Locator {
  return window.getByRole('list', { name: t('stepper.label') }).locator('[aria-current]')
}

/** The one thing to do next, at the head of the case. */
function nextStep({ window, t }: Reader, words: string): Locator {
  return window
    .getByRole('main')
    .getByRole('button', { name: t('common.named', { name: t('case.next'), value: words }) })
}

function party({ t }: Reader) {
  return { name: SUBCONTRACTOR, role: t('role.subcontractor') }
}

async function savedAndRead(
  { entente, folder }: Pick<Stretch, 'entente' | 'folder'>,
  tab: LettersTab,
  letter: Locator,
  name: string,
  expected: readonly string[]
): Promise<void> {
  const file = join(folder, `${name}.pdf`)
  await willSaveAs(entente.app, file)
  await tab.save(letter)
  await tool('qpdf', ['--check', file])
  const { stdout } = await tool('pdftotext', [file, '-'])
  const read = stdout.replace(/\s+/gu, ' ')
  for (const words of expected) expect(read).toContain(words.replace(/\s+/gu, ' '))
}

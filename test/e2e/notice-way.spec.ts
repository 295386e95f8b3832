import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { test } from '../support/samples-test'
import { LetterPage, LettersTab } from './pages/letter-page'
import { buttonOf, fieldOf, goTo, pick } from './pages/reader'
import { sitDown } from './pages/sit-down'

const DIRECTOR = 'Hélène Garnier-Dupré'
const HANDLER = 'Samira Benali'
const TRACKING = 'RK123456799FR'

test('a notice to a subcontractor with three exhibits is signed, posted, comes back, and is written a second time', async ({
  atCase
}) => {
  const { reader } = await atCase('Infiltration')
  const { window, t } = reader
  const main = window.getByRole('main')
  await sitDown(reader, HANDLER)
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  await buttonOf(main, t('mailing.write-notice')).click()
  const letter = new LetterPage(reader, 'formal-notice')
  await letter.opened()
  await letter.field('letter-screen.obligation').fill('Poser le solin de l’acrotère, marché du 3 mars 2025, lot 7.')
  await letter.field('letter-screen.breach').fill('Le 12 janvier 2026, le solin n’était pas posé.')
  await letter.field('letter-screen.demand').fill('poser le solin et reprendre l’étanchéité')
  const exhibits = main.getByRole('group', { name: t('letter-screen.enclosures') }).getByRole('checkbox')
  await expect(exhibits).toHaveCount(3)
  for (const exhibit of await exhibits.all()) await exhibit.check()
  await pick(reader, letter.field('letter-screen.signatory'), `${DIRECTOR}, Gérante`)
  const submit = buttonOf(main, t('signing.submit', { name: DIRECTOR }))
  await expect(submit).toBeEnabled()
  await submit.click()
  await expect(window.getByText(t('signing.submitted', { name: DIRECTOR }))).toBeVisible()

  await sitDown(reader, DIRECTOR)
  await goTo(reader, 'place.signing')
  await expect(buttonOf(main, t('signing.sign'))).toBeEnabled()
  await window.keyboard.press('s')
  await expect(window.getByText(t('signing.signed'))).toBeVisible()

  // The rail leads back to the case that was open.
  await window.getByRole('link', { name: new RegExp(`^${t('place.inbox')}`, 'u') }).click()
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const tab = new LettersTab(reader)
  const notice = tab.letters.filter({ has: window.getByRole('heading', { name: /2026-[A-Z]-0003-3/u }) })
  const deposit = await tab.begin(notice, 'deposit')
  await fieldOf(deposit, t, 'mailing.tracking').fill(TRACKING)
  await tab.record(deposit)
  await expect(notice).toContainText(TRACKING)
  await tab.record(await tab.begin(notice, 'present'))
  await tab.record(await tab.begin(notice, 'return'))
  const branch = notice.getByRole('region')
  await expect(branch).toContainText(t('returned.meaning.notice-holds'))

  await buttonOf(branch, t('returned.write-again')).click()
  await letter.opened()
  await expect(letter.field('letter-screen.breach')).toHaveValue(new RegExp(`${TRACKING}.*non réclamée`, 'su'))
  // The letter that came back goes with what it enclosed.
  await expect(exhibits).toHaveCount(4)
  for (const exhibit of await exhibits.all()) await expect(exhibit).toBeChecked()
  // It says what the first one said; its day alone is set anew.
  await expect(letter.field('letter-screen.obligation')).toHaveValue(/Poser le solin/u)
  await expect(letter.field('letter-screen.demand')).toHaveValue('poser le solin et reprendre l’étanchéité')
  await letter.field('letter-screen.deadline').fill('14/1/2027')
  await pick(reader, letter.field('dispatch.way'), sentenceCase(t('dispatch.way.by-hand')))
  await letter.issueAfterPause('Le délai court')
  await expect(branch).toContainText(/2026-[A-Z]-0003-4/u)
})

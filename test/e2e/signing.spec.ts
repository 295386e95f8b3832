import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { LetterPage } from './pages/letter-page'
import { buttonOf, fieldOf, goTo, pick } from './pages/reader'
import { sitDown } from './pages/sit-down'

const DIRECTOR = 'Hélène Garnier-Dupré'
const HANDLER = 'Samira Benali'

test('a notice beyond one’s power goes to the signature book, comes back with a word, and is signed there', async ({
  atCase
}) => {
  const page = await atCase('Infiltration')
  const { reader } = page
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
  await fieldOf(main, t, 'letter-screen.claimed', { optional: true }).fill('4200')
  await pick(reader, letter.field('letter-screen.signatory'), `${HANDLER}, Chargée des litiges`)
  // At the field, and among what a notice must say.
  await expect(main.getByText(t('problem.beyond-signing-power'))).toHaveCount(2)
  await pick(reader, letter.field('letter-screen.signatory'), `${DIRECTOR}, Gérante`)
  const submit = buttonOf(main, t('signing.submit', { name: DIRECTOR }))
  await expect(submit).toBeEnabled()
  await submit.click()
  await expect(window.getByText(t('signing.submitted', { name: DIRECTOR }))).toBeVisible()
  await goTo(reader, 'place.signing')
  await expect(main).toContainText(t('signing.standing.waiting-for', { name: DIRECTOR }))
  await expectAccessible(window)

  await sitDown(reader, DIRECTOR)
  await goTo(reader, 'place.today')
  await expect(main.getByText(t('signing.today', { count: 1 }))).toBeVisible()
  await main.getByRole('link', { name: t('signing.today.act') }).click()
  const sheet = main.getByRole('article').first()
  await expect(sheet).toContainText('4 200,00')
  await expect(buttonOf(sheet, t('signing.sign'))).toBeEnabled()
  await expectAccessible(window)
  await window.keyboard.press('r')
  const answer = window.getByRole('form', { name: t('signing.send-back') })
  await expect(fieldOf(answer, t, 'signing.send-back.word')).toBeFocused()
  await fieldOf(answer, t, 'signing.send-back.word').fill('Citez la clause 14 du marché.')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(main).toContainText(t('signing.empty'))

  await sitDown(reader, HANDLER)
  await goTo(reader, 'place.today')
  await expect(main.getByText(t('signing.today.back', { count: 1 }))).toBeVisible()
  await goTo(reader, 'place.signing')
  await expect(main).toContainText('Citez la clause 14 du marché.')
  await buttonOf(main, t('signing.resume')).click()
  await letter.opened()
  await expect(main).toContainText(t('signing.came-back', { name: DIRECTOR }))
  await expect(letter.field('letter-screen.demand')).toHaveValue('poser le solin et reprendre l’étanchéité')
  await letter.field('letter-screen.basis').fill('la clause 14 du marché et les articles 1217 et 1222 du code civil')
  await expect(submit).toBeEnabled()
  await submit.click()
  await expect(window.getByText(t('signing.submitted', { name: DIRECTOR }))).toBeVisible()

  await sitDown(reader, DIRECTOR)
  await goTo(reader, 'place.signing')
  const changed = main.getByRole('region', { name: t('signing.changed') })
  await expect(changed.getByRole('insertion').filter({ hasText: '14' }).first()).toBeVisible()
  await expect(buttonOf(main, t('signing.sign'))).toBeEnabled()
  await expectAccessible(window)
  await window.keyboard.press('s')
  await expect(window.getByText(t('signing.signed'))).toBeVisible()
  await expect(main).toContainText(t('signing.empty'))
  await goTo(reader, 'place.letters')
  await expect(
    main
      .getByRole('row')
      .filter({ hasText: t('letter.kind.formal-notice') })
      .first()
  ).toContainText(t('letters.state.to-post'))
})

test('whoever has no power to sign letters has one read by somebody who does before it leaves', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { reader } = page
  const { window, t } = reader
  const main = window.getByRole('main')
  await sitDown(reader, 'Odile Marchand')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  await buttonOf(main, t('letter-kinds.act')).click()
  // The first that is found is taken by the keyboard.
  await fieldOf(window.getByRole('dialog'), t, 'letter-kinds.search').fill(t('letter.kind.progress-update'))
  await window.keyboard.press('Enter')
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  const submit = buttonOf(main, t('signing.submit', { name: DIRECTOR }))
  await expect(submit).toBeEnabled()
  await expect(buttonOf(main, t('letter-screen.issue'))).toHaveCount(0)
  const mail = buttonOf(main, t('letter-screen.as-mail'))
  await expect(mail).toBeDisabled()
  await expect(mail).toHaveAccessibleDescription(t('letter-screen.as-mail.approval', { name: DIRECTOR }))
  await submit.click()
  await expect(window.getByText(t('signing.submitted', { name: DIRECTOR }))).toBeVisible()
})

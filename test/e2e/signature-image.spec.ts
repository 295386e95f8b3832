import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { pngPicture } from '../integration/documents/png'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, expectWorkspace, fieldOf, goTo, pick, readerOf } from './pages/reader'
import { sitDown } from './pages/sit-down'

const DIRECTOR = 'Hélène Garnier-Dupré'
const HANDLER = 'Samira Benali'

test('the picture of a signature is kept with its person, waits for them, and can be taken off again', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const main = window.getByRole('main')
  const file = join(folder, 'paraphe Hélène.png')
  await writeFile(file, pngPicture(600, 200))
  const editDirector = async () => {
    await goTo(reader, 'place.settings')
    await window
      .getByRole('navigation', { name: t('settings.sections') })
      .getByRole('link', { name: t('settings.people') })
      .click()
    await main.getByRole('button', { name: DIRECTOR }).click()
    return window.getByRole('dialog')
  }
  const panel = await editDirector()
  await willChoose(app, file)
  await buttonOf(panel, t('person.signature.choose')).click()
  await expect(panel.getByRole('img', { name: t('person.signature.of', { name: DIRECTOR }) })).toBeVisible()
  await expectAccessible(window)
  await buttonOf(panel, t('action.save')).click()
  await expect(panel).toBeHidden()

  // Who writes for another may ask for it, and does not put it there.
  await sitDown(reader, HANDLER)
  await window.getByRole('link', { name: new RegExp(`^${t('place.inbox')}`, 'u') }).click()
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  await buttonOf(main, t('mailing.write-notice')).click()
  const letter = new LetterPage(reader, 'formal-notice')
  await letter.opened()
  await letter.field('letter-screen.obligation').fill('Poser le solin de l’acrotère, marché du 3 mars 2025, lot 7.')
  await letter.field('letter-screen.breach').fill('Le 12 janvier 2026, le solin n’était pas posé.')
  await letter.field('letter-screen.demand').fill('poser le solin et reprendre l’étanchéité')
  await pick(reader, letter.field('letter-screen.signatory'), `${HANDLER}, Chargée des litiges`)
  await expect(letter.field('letter-screen.signing')).toHaveCount(0)
  await pick(reader, letter.field('letter-screen.signatory'), `${DIRECTOR}, Gérante`)
  await pick(reader, letter.field('letter-screen.signing'), t('letter-screen.signing.image'))
  await expect(main.getByText(t('letter-screen.signing.theirs', { name: DIRECTOR }))).toBeVisible()
  const submit = buttonOf(main, t('signing.submit', { name: DIRECTOR }))
  await expect(submit).toBeEnabled()
  await submit.click()
  await expect(window.getByText(t('signing.submitted', { name: DIRECTOR }))).toBeVisible()

  // They find it asked for, and have the last word.
  await sitDown(reader, DIRECTOR)
  await goTo(reader, 'place.signing')
  const signing = fieldOf(main, t, 'letter-screen.signing')
  await expect(signing).toHaveValue(t('letter-screen.signing.image'))
  await expectAccessible(window)
  await expect(buttonOf(main, t('signing.sign'))).toBeEnabled()
  await buttonOf(main, t('signing.sign')).click()
  await expect(window.getByText(t('signing.signed'))).toBeVisible()

  const again = await editDirector()
  await buttonOf(again, t('person.signature.remove')).click()
  await expect(buttonOf(again, t('person.signature.choose'))).toBeVisible()
  await buttonOf(again, t('action.save')).click()
  await expect(again).toBeHidden()
})

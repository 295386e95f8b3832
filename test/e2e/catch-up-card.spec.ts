import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { makeMovie } from '../fixtures/arrivals/make-movie'
import { willChoose } from '../support/dialogs'
import { pngBomb, redAndBlue, withExif } from '../support/pictures/sample-pictures'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, readerOf } from './pages/reader'
import { VisitPage } from './pages/visit-page'

const ON_SITE = ['--use-fake-device-for-media-stream', '--touch-events=enabled']
const GROUPS = 50
const OF_EACH = 3
const ODD = ['Coupée.jpg', 'Panorama de la façade.png', 'IMG_0151.heic'] as const
/** The film of the telephone's Live Photo. */
const FILM = 'IMG_0151.MOV'

const two = (value: number): string => String(value).padStart(2, '0')

/** The photographs of a morning, three before each defect and five minutes from one to the next. */
async function morning(folder: string): Promise<readonly string[]> {
  const plain = await redAndBlue(640, 480).jpeg(80)
  const card: string[] = []
  for (let n = 0; n < GROUPS * OF_EACH; n += 1) {
    const minute = Math.floor(n / OF_EACH) * 5
    const at = `${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}:${two((n % OF_EACH) * 20)}`
    const file = join(folder, `P303${String(n + 1).padStart(4, '0')}.jpg`)
    await writeFile(
      file,
      withExif(plain, { make: 'OM Digital Solutions', model: 'Tough TG-7', taken: `2026:03:03 ${at}` })
    )
    card.push(file)
  }
  return card
}

/** What a card holds besides: a picture that was cut, one of 30,000 pixels, one of a telephone. */
async function odd(folder: string): Promise<readonly string[]> {
  const [cut, wide, phone] = ODD.map((name) => join(folder, name))
  if (!cut || !wide || !phone) throw new Error('no names')
  await writeFile(cut, (await redAndBlue(640, 480).jpeg(80)).subarray(0, 900))
  await writeFile(wide, pngBomb(30_000, 30_000))
  await copyFile(join(import.meta.dirname, '../fixtures/arrivals/drawn.heic'), phone)
  const film = join(folder, FILM)
  await writeFile(film, makeMovie({ brand: 'qt  ', recorded: Date.UTC(2024, 2, 12, 13, 5, 8), seconds: 3 }))
  return [cut, wide, phone, film]
}

test('a card of 150 photographs becomes fifty defects; what cannot be shown is kept, what could not be copied is named', async ({
  start,
  sampleDir,
  folder
}) => {
  test.setTimeout(240_000)
  const { app, window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await new VisitPage(reader).begin('after-sales')
  await buttonOf(window, t('visit.leave')).click()
  await buttonOf(window, t('catch-up.open')).click()
  // The camera was unplugged before the last two were read.
  const gone = [join(folder, 'P3039998.jpg'), join(folder, 'P3039999.jpg')]
  const card = [...(await morning(folder)), ...(await odd(folder)), ...gone]
  await willChoose(app, ...card)
  await buttonOf(window, t('files.choose-pictures')).click()
  const groups = window.getByRole('list', { name: t('catch-up.groups') }).getByRole('listitem')
  await expect(groups).toHaveCount(GROUPS + ODD.length, { timeout: 120_000 })
  // The telephone's picture says 2024, and so comes first; those without a time come last.
  await expect(groups.first()).toContainText('2024')
  await expect(groups.nth(1)).toContainText('08:00')
  await expect(groups.nth(GROUPS)).toContainText('12:05')
  for (const name of ['P3039998.jpg', 'P3039999.jpg'])
    await expect(window.getByText(t('files.refused.one', { name, reason: t('refusal.file.unreadable') }))).toBeVisible()

  // Put back, the whole card is chosen again: the two that are missing join the last defect, nothing is taken twice.
  await expect(window.getByText(t('catch-up.again'))).toBeVisible()
  const last = redAndBlue(640, 480).jpegSync(80)
  for (const [nth, path] of gone.entries()) {
    const taken = `2026:03:03 12:05:${40 + 5 * (nth + 1)}`
    await writeFile(path, withExif(last, { make: 'OM Digital Solutions', model: 'Tough TG-7', taken }))
  }
  await willChoose(app, ...card)
  await buttonOf(window, t('catch-up.more')).click()
  await expect(window.getByText(t('catch-up.known', { count: card.length - gone.length }))).toBeVisible({
    timeout: 120_000
  })
  await expect(groups).toHaveCount(GROUPS + ODD.length)

  await buttonOf(window, t('catch-up.act', { count: GROUPS + ODD.length })).click()
  await expect(window.getByText(t('catch-up.made', { count: GROUPS + ODD.length }))).toBeVisible({ timeout: 120_000 })
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await expect(buttonOf(window, t('sort.open', { count: GROUPS + ODD.length }))).toBeVisible()
  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  const rows = window.getByRole('list', { name: t('case.tab.exhibits'), exact: true }).locator('> li')
  for (const name of [...ODD, FILM]) await expect(rows.filter({ hasText: name })).toHaveCount(1)
  await expect(rows.filter({ hasText: /P303\d{4}\.jpg/u })).toHaveCount(GROUPS * OF_EACH + gone.length)
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { type ElectronApplication, expect } from '@playwright/test'
import { architectSheet, architectText, firstIndex, inSecond, ourLot, secondIndex } from '../support/architect-list'
import { expectAccessible } from '../support/axe'
import { makeWorkbook } from '../support/made-workbook'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { ListPage } from './pages/list-page'
import { buttonOf, expectWorkspace, fieldOf, type Reader, readerOf } from './pages/reader'

const SENDER = 'Atelier Rivière, architectes'
const SIDE = 640

/** Two photographs of the first of our lines, and one of the second: they stand on rows 5, 5 and 6 of the sheet. */
async function pictures() {
  const png = async (shade: number) =>
    Transformer.fromRgbaPixels(Buffer.alloc(SIDE * SIDE * 4, shade), SIDE, SIDE).png()
  return [
    { row: 5, bytes: await png(90) },
    { row: 5, bytes: await png(150) },
    { row: 6, bytes: await png(210) }
  ]
}

async function atLists(reader: Reader, app: ElectronApplication): Promise<ListPage> {
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(window.getByRole('main'), t('lists.receive')).click()
  return new ListPage(reader, app)
}

test('an architect’s list is taken by its lots with its pictures; its next index is compared before it is applied', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const first = join(folder, 'Réserves OPR_indice A.xlsx')
  await makeWorkbook(first, [architectSheet(firstIndex(), await pictures())])
  const second = join(folder, 'Réserves OPR_indice B.csv')
  await writeFile(second, `\ufeff${architectText(secondIndex())}`)
  const page = await atLists(reader, app)
  const { main, defects } = page
  let before = 0

  await test.step('its columns are recognised; of the lots a person says which are ours', async () => {
    await expectAccessible(window)
    await page.choose(first)
    await expect(page.useOf('Désignation')).toHaveValue('text')
    await expect(page.useOf('Pièce')).toHaveValue('place')
    await expect(main.getByText(t('lists.count.others', { count: 143 }))).toBeVisible()
    await page.lot(ourLot).selectOption('ours')
    await expect(main.getByText(t('lists.count.others', { count: 105 }))).toBeVisible()
    await expect(page.group('first', 38)).toContainText(t('lists.line.pictures', { count: 2 }))
    await page.send(SENDER)
    await main.getByLabel(t('lists.reserve', { count: 38 })).check()
    await expectAccessible(window)
  })

  await test.step('each line keeps its number and gets ours, with its pictures', async () => {
    await buttonOf(main, t('lists.take', { count: 38 })).click()
    await expect(defects.filter({ hasText: SENDER })).toHaveCount(38)
    const [one] = firstIndex().filter(({ lot }) => lot === ourLot)
    const row = defects.filter({ hasText: t('lists.theirs', { number: String(one?.number), sender: SENDER }) }).first()
    await expect(row).toContainText(one?.text ?? '')
    await expect(row).toContainText(t('standing.client.reserved'))
    await expect(row.getByRole('button', { name: /^Voir /u })).toHaveCount(2)
    await expect(main.getByText(t('lists.summary', { ours: 38, read: 143 }))).toBeVisible()
    await expectAccessible(window)
    before = await defects.count()
  })

  await test.step('the next index tells what became of each line, and writes nothing yet', async () => {
    await main.getByRole('button', { name: /^Reprendre l’indice suivant de/u }).click()
    await page.choose(second)
    await expect(page.lot(ourLot)).toHaveValue('ours')
    await expect(page.rows(page.group('lifted', inSecond.lifted))).toHaveCount(inSecond.lifted)
    await expect(page.rows(page.group('new', inSecond.fresh))).toHaveCount(inSecond.fresh)
    await expect(page.rows(page.group('renumbered', inSecond.renumbered))).toHaveCount(inSecond.renumbered)
    await expect(page.rows(page.group('changed', inSecond.changed))).toHaveCount(inSecond.changed)
    await expect(page.rows(page.group('gone', inSecond.gone))).toHaveCount(inSecond.gone)
    await expect(page.group('changed', inSecond.changed)).toContainText('constaté à nouveau')
    await expectAccessible(window)
  })

  await test.step('what is lifted there is lifted here by whoever lifted it, and one line is left as it was', async () => {
    const lifted = page.group('lifted', inSecond.lifted)
    await lifted.getByLabel(t('lists.lifting.who', { count: inSecond.lifted })).selectOption({ index: 1 })
    await page.rows(lifted).first().getByRole('checkbox').uncheck()
    await buttonOf(main, t('lists.take-next')).click()
    await expect(defects).toHaveCount(before + inSecond.fresh)
    await expect(defects.filter({ hasText: t('standing.client.lifted') })).toHaveCount(inSecond.lifted - 1)
    await expect(defects.filter({ hasText: t('lists.theirs.gone') })).toHaveCount(inSecond.gone)
    await expect(defects.filter({ hasText: 'constaté à nouveau' })).toHaveCount(1)
  })

  await test.step('all of it is taken back at once', async () => {
    await window
      .getByRole('button', { name: t('action.undo') })
      .last()
      .click()
    await expect(defects).toHaveCount(before)
    await expect(defects.filter({ hasText: t('standing.client.lifted') })).toHaveCount(0)
    await expect(defects.filter({ hasText: 'constaté à nouveau' })).toHaveCount(0)
  })
})

test('the columns of a sender are remembered in another case', async ({ start, sampleDir, folder }) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const file = join(folder, 'liste.csv')
  await writeFile(file, 'Repère;Quoi;Chez\r\nP-1;Vitre rayée au séjour;Nous\r\nP-2;Gond à graisser;Eux')
  const page = await atLists(reader, app)
  const { main } = page
  await page.choose(file)
  await page.useOf('Repère').selectOption('number')
  await page.useOf('Quoi').selectOption('text')
  await page.useOf('Chez').selectOption('lot')
  await page.lot('Nous').selectOption('ours')
  await page.send(SENDER)
  await buttonOf(main, t('lists.take', { count: 1 })).click()
  await expect(page.defects.filter({ hasText: 'Vitre rayée au séjour' })).toHaveCount(1)
  await buttonOf(main, t('lists.receive')).click()
  await page.choose(file)
  await expect(page.useOf('Quoi')).toHaveValue('text')
  await expect(fieldOf(main, t, 'lists.sender')).toHaveValue(SENDER)
  await expect(page.lot('Nous')).toHaveValue('ours')
  await expect(page.lot('Eux')).toHaveValue('others')

  await test.step('taken as a new list it would record every line twice: one says that it is the next index', async () => {
    const takeAnew = buttonOf(main, t('lists.take', { count: 1 }))
    await expect(takeAnew).toBeVisible()
    await expect(main.getByText(t('lists.has-one', { sender: SENDER, title: 'liste' }))).toBeVisible()
    await expectAccessible(window)
    await buttonOf(main, t('lists.is-next')).click()
    await expect(
      window.getByRole('heading', { level: 1, name: t('lists.title.next', { title: 'liste' }) })
    ).toBeVisible()
    await expect(takeAnew).toBeHidden()
    await expect(page.lot('Nous')).toHaveValue('ours')
  })
})

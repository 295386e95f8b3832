import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, readerOf } from './pages/reader'
import { VisitPage } from './pages/visit-page'

test('what was known is met again room by room, one tap each, with a new photograph, and stays with the visit', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({
    dataDir: sampleDir,
    args: ['--use-fake-device-for-media-stream', '--touch-events=enabled']
  })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const id = /([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  const visit = new VisitPage(reader)
  await visit.begin('after-sales')
  await visit.part('seen')
  const bath = window.getByRole('region', { name: 'salle de bains', exact: true })
  const choice = (number: number, as: 'there' | 'done' | 'worse') =>
    window
      .getByRole('group', { name: t('defects.of', { number }) })
      .getByRole('button', { name: sentenceCase(t(`sighting.${as}`)) })
  const expectSaid = (number: number, as: 'there' | 'done' | 'worse') =>
    expect(choice(number, as)).toHaveAttribute('aria-pressed', 'true')
  await expect(bath.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(window)
  await visit.tap(choice(1, 'there'))
  await expectSaid(1, 'there')
  await visit.tap(choice(2, 'worse'))
  await expectSaid(2, 'worse')
  await visit.tap(choice(1, 'done'))
  await expectSaid(1, 'done')
  expect(visit.acts).toBe(3)
  // A slip of the thumb is taken back by the same tap, to what was said before.
  await visit.tap(choice(1, 'done'))
  await expectSaid(1, 'there')

  await visit.tap(buttonOf(window, t('seen.photo-of', { number: 2 })))
  await visit.seeing()
  await expect(window.getByText(t('seen.photographing', { number: 2, count: 0 }))).toBeVisible()
  await visit.photograph()
  await expect(window.getByText(t('seen.photographing', { number: 2, count: 1 }))).toBeVisible()
  await visit.tap(visit.act('visit.next-defect'))
  await visit.photograph()
  // Two met again, and a new one.
  await expect.poll(() => visit.saved()).toBe(3)

  const found = await callFrom(window, 'case.get', { id })
  if (!found.ok) throw new Error(found.reason)
  const { visits, defects } = found.value
  const numberOf = (one: string) => defects.find((defect) => defect.id === one)?.number
  const [last] = visits.slice(-1)
  expect(last?.met.map(({ defect, item, as }) => [numberOf(defect), item, as])).toEqual([
    [1, 1, 'there'],
    [2, 2, 'worse']
  ])
  expect(defects.find(({ number }) => number === 2)?.added).toHaveLength(1)
  expect(defects.at(-1)?.item).toBe(3)

  await buttonOf(window, t('visit.leave')).click()
  await expect(window.getByRole('list', { name: t('case.tab.visits'), exact: true })).toContainText(
    t('seen.count', { count: 2 })
  )
})

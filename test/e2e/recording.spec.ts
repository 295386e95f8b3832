import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { refusalsIn } from '../support/boundary'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

/** A camera that shows a moving figure, and a microphone that beeps. */
const FAKE_DEVICES = ['--use-fake-device-for-media-stream']

test('a voice note is recorded, listened to, kept, and survives the end of the application', async ({
  start,
  sampleDir
}) => {
  const first = await start({ dataDir: sampleDir, args: FAKE_DEVICES })
  const reader = readerOf(first.window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  // The acts of its foot come a frame after its entries.
  await expect(buttonOf(first.window, t('composer.open'))).toBeVisible()
  await first.window.keyboard.press('ControlOrMeta+k')
  await first.window.keyboard.type(t('voice.record'))
  await first.window.keyboard.press('Enter')
  const voice = first.window.getByRole('region', { name: t('voice.title') })
  await expect(voice.getByRole('timer')).toHaveText('0:02', { timeout: 20_000 })
  await expectAccessible(first.window)
  await expect(buttonOf(page.composer, t('composer.record'))).toBeDisabled()

  await test.step('given up, it leaves nothing', async () => {
    await buttonOf(voice, t('voice.give-up')).click()
    await expect(voice).toBeHidden()
    await expect(first.window.getByRole('list', { name: t('files.given') })).toBeHidden()
  })
  await page.composer.getByRole('button', { name: t('voice.record') }).click()
  await expect(voice.getByRole('timer')).toHaveText('0:02', { timeout: 20_000 })
  await buttonOf(voice, t('voice.stop')).click()
  const player = voice.getByLabel(t('voice.listen'))
  await expect(player).toBeVisible()
  await expect.poll(() => player.evaluate((sound: HTMLAudioElement) => sound.readyState)).toBeGreaterThan(0)
  await expectAccessible(first.window)
  await buttonOf(voice, t('voice.keep')).click()
  const given = first.window.getByRole('list', { name: t('files.given') }).getByRole('listitem')
  await expect(given).toContainText([/Note vocale 2026-03-03 \d\dh\d\d\.webm/u])
  await buttonOf(page.composer, t('composer.record')).click()
  const heard = page.entries.filter({ hasText: '.webm' }).first()
  const stored = heard.getByLabel(/^Écouter Note vocale/u)
  await stored.evaluate((sound: HTMLAudioElement) => sound.play())
  await expect.poll(() => stored.evaluate((sound: HTMLAudioElement) => sound.currentTime)).toBeGreaterThan(0)

  await test.step('cut short by a crash, most of it is in the draft', async () => {
    // The notice stays while the pointer is on it, and the pointer pressed what now lies below it.
    await first.window.mouse.move(10, 10)
    await expect(buttonOf(first.window, t('notice.close'))).toHaveCount(0, { timeout: 30_000 })
    await page.write()
    await page.composer.getByRole('button', { name: t('voice.record') }).click()
    await expect(given).toHaveCount(1, { timeout: 40_000 })
    await expect(page.composer.getByText(/^Enregistré · /u)).toBeVisible()
    await first.kill()
    const { window } = await start({ dataDir: sampleDir })
    const again = new CasePage(readerOf(window, 'fr'))
    await expectWorkspace(again.reader)
    await again.openFromList('Infiltration')
    await again.write()
    await expect(window.getByRole('list', { name: t('files.given') }).getByRole('listitem')).toHaveCount(1)
  })
})

test('the camera gives photographs to an entry and to the exhibits; what it cannot reach it says', async ({
  start,
  sampleDir
}) => {
  const entente = await start({ dataDir: sampleDir, args: FAKE_DEVICES })
  const { window } = entente
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('button', { name: t('camera.open') }).click()
  const dialog = window.getByRole('dialog', { name: t('camera.title') })
  const view = dialog.getByLabel(t('camera.view'))
  await expect.poll(() => view.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0)
  await expectAccessible(window)
  await buttonOf(dialog, t('camera.shoot')).click()
  await expect(dialog.getByRole('img', { name: t('camera.taken') })).toBeVisible()
  await expectAccessible(window)
  await buttonOf(dialog, t('camera.keep')).click()
  await buttonOf(dialog, t('camera.shoot')).click()
  await buttonOf(dialog, t('camera.again')).click()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const given = window.getByRole('list', { name: t('files.given') }).getByRole('listitem')
  await expect(given).toContainText([/Photographie 2026-03-03 \d\dh\d\d\.jpg/u])
  await buttonOf(page.composer, t('composer.record')).click()
  await expect(page.entries.filter({ has: window.getByRole('button', { name: /Voir Photographie/u }) })).toHaveCount(1)

  await window.getByRole('tab', { name: t('case.tab.exhibits') }).click()
  await window
    .getByRole('tabpanel')
    .getByRole('button', { name: t('camera.open') })
    .click()
  await expect.poll(() => view.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0)
  await buttonOf(dialog, t('camera.shoot')).click()
  await buttonOf(dialog, t('camera.keep')).click()
  await window.keyboard.press('Escape')
  const form = window.getByRole('form', { name: t('pieces.form') })
  await fieldOf(form, t, 'pieces.text', { optional: true }).fill('Vue de l’atelier')
  await buttonOf(form, t('pieces.record', { count: 1 })).click()
  await expect(window.getByText('Vue de l’atelier')).toBeVisible()

  await test.step('no other page hears or sees', async () => {
    const framed = await window.evaluate(async () => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const devices = frame.contentWindow?.navigator.mediaDevices
      return (
        devices?.getUserMedia({ audio: true }).then(
          () => 'granted',
          (error: Error) => error.name
        ) ?? 'no devices'
      )
    })
    expect(framed).toBe('NotAllowedError')
    expect(await refusalsIn(entente, 'permission')).toBeGreaterThan(0)
  })
})

test('without a microphone or a camera, it says so', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('button', { name: t('voice.record') }).click()
  await expect(window.getByText(t('voice.impossible'))).toBeVisible()
  await window.getByRole('button', { name: t('camera.open') }).click()
  await expect(window.getByText(t('camera.impossible'))).toBeVisible()
  await expectAccessible(window)
})

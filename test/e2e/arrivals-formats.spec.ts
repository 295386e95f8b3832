import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { FastResizeFilter, ResizeFit, Transformer } from '@napi-rs/image'
import { expect } from '@playwright/test'
import PDFDocument from 'pdfkit'
import { base64, entity, multipart } from '../fixtures/arrivals/make-mail'
import { makeMovie } from '../fixtures/arrivals/make-movie'
import { makeMsg } from '../fixtures/arrivals/make-msg'
import { makeTnef } from '../fixtures/arrivals/make-tnef'
import { makeZip } from '../fixtures/arrivals/make-zip'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, goTo, type Reader } from './pages/reader'
import { previewOf, trayOf } from './pages/tray'

const resources = join(import.meta.dirname, '..', '..', 'resources', 'samples')
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'arrivals')

async function madePdf(words: string): Promise<Buffer> {
  const document = new PDFDocument({ info: { Title: 'Rapport d’humidité' } })
  document.text(words)
  document.end()
  return await buffer(document)
}

const outlook = (pdf: Buffer) =>
  makeMsg({
    properties: [
      { id: 0x0037, text: 'Dégât des eaux, suite' },
      { id: 0x0042, text: 'Jeanne Lévêque' },
      { id: 0x5d02, text: 'jeanne@exemple.fr' },
      { id: 0x0039, time: Date.UTC(2026, 1, 12, 13, 5, 9) },
      { id: 0x1000, text: 'La fuite continue.' }
    ],
    recipients: [
      [
        { id: 0x3001, text: 'SAV' },
        { id: 0x39fe, text: 'sav@maisons.exemple' },
        { id: 0x0c15, long: 1 }
      ]
    ],
    attachments: [
      {
        properties: [
          { id: 0x3707, text: 'Rapport d’humidité.pdf' },
          { id: 0x3705, long: 1 },
          { id: 0x3701, binary: pdf }
        ]
      }
    ]
  })

const headers = (subject: string) => [
  'From: Paul Nguyen <p.nguyen@syndic.exemple>',
  'To: sav@maisons.exemple',
  `Subject: ${subject}`,
  'Date: Thu, 26 Feb 2026 14:05:09 +0100',
  'MIME-Version: 1.0'
]

/** A mail whose file and words are packed as only Outlook reads them. */
function winmail(): Buffer {
  const packed = makeTnef({
    codePage: 1252,
    body: Buffer.from('Le plâtre tombe par plaques.', 'latin1'),
    attachments: [{ title: Buffer.from('Relevé.txt', 'latin1'), data: Buffer.from('3 m2 de plâtre', 'latin1') }]
  })
  return multipart('mixed', headers('Plafond du couloir'), [
    entity(
      ['Content-Type: application/ms-tnef; name="winmail.dat"', 'Content-Transfer-Encoding: base64'],
      base64(packed)
    )
  ])
}

/** HTML that would fetch, run and show things, over thirty answers one below the other. */
function thirtyDeep(): Buffer {
  let history = ''
  for (let depth = 1; depth <= 30; depth++) history = `<blockquote>réponse ${depth}${history}</blockquote>`
  const html =
    '<p>Nous attendons la <b>grille</b>.</p><img src="https://pisteur.exemple/p.gif"><script>document.title="pris"</script>' +
    `<p>Le 25 févr. 2026 à 10:00, SAV a écrit :</p>${history}`
  const body = ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64']
  return multipart('mixed', headers('Re: Re: Grille'), [entity(body, base64(Buffer.from(html)))])
}

const android = [
  '27/02/2026, 14:05 - Les messages et les appels sont chiffrés de bout en bout.',
  '27/02/2026, 14:05 - +33 6 12 34 56 78: \u200eIMG-20260227-WA0003.jpg (fichier joint)',
  'La fissure du salon',
  '28/02/2026, 09:10 - Jeanne Lévêque: PTT-20260228-WA0001.opus (fichier joint)',
  '28/02/2026, 09:11 - Jeanne Lévêque: <Médias omis>'
].join('\n')
const iphone = [
  '\u200e[27/02/2026 14:05:09] Odile Kermarrec: \u200e<pièce jointe : 00000001-PHOTO-2026-02-27-14-05-09.jpg>',
  '[27/02/2026 18:06:40] Odile Kermarrec: Et le parquet gondole.'
].join('\r\n')
const english = [
  '2/27/26, 2:05 PM - Messages and calls are end-to-end encrypted.',
  '2/27/26, 2:06\u202fPM - Ann O’Hara: The ceiling drips again.',
  '2/28/26, 9:10 AM - Ann O’Hara: IMG-20260228-WA0007.jpg (file attached)'
].join('\n')
const OPUS = Buffer.concat([Buffer.from('OggS\0\x02'), Buffer.alloc(22), Buffer.from('OpusHead')])

async function show(reader: Reader, title: string): Promise<void> {
  await trayOf(reader).locator('[data-row]').filter({ hasText: title }).first().click()
}

async function waiting(reader: Reader) {
  const listed = await callFrom(reader.window, 'arrival.list', { standing: 'waiting', limit: 100 })
  if (!listed.ok) throw new Error(listed.reason)
  return listed.value.rows
}

for (const language of ['fr', 'en'] as const)
  test(`what programs and telephones write is read with its dates, people and files, in ${language}`, async ({
    atSamples,
    folder
  }) => {
    test.slow()
    const reader = await atSamples(language)
    const { window, t } = reader
    await goTo(reader, 'place.arrivals')
    const pdf = await madePdf('Taux relevé par le psychromètre : 84 %')
    const corridor = await readFile(join(resources, 'corridor.jpg'))
    const smaller = await new Transformer(corridor)
      .fastResize({ width: 900, height: 900, fit: ResizeFit.Inside, filter: FastResizeFilter.Lanczos3 })
      .jpeg(40)
    const tiles = await readFile(join(resources, 'tiles.jpg'))
    const film = makeMovie({ brand: 'qt  ', recorded: Date.UTC(2024, 2, 12, 13, 5, 8), seconds: 3 })
    const files = {
      'suite.msg': outlook(pdf),
      'plafond.eml': winmail(),
      'grille.eml': thirtyDeep(),
      'devis.pdf': await madePdf('Devis du carreleur, lot 7'),
      'IMG_0001.HEIC': await readFile(join(fixtures, 'drawn.heic')),
      'IMG_0001.MOV': film,
      'couloir.jpg': corridor,
      'couloir reçu.jpg': smaller,
      'Discussion WhatsApp avec Jeanne Lévêque.zip': await makeZip({
        'Discussion WhatsApp avec Jeanne Lévêque.txt': android,
        'IMG-20260227-WA0003.jpg': tiles,
        'PTT-20260228-WA0001.opus': OPUS
      }),
      'Discussion WhatsApp avec Odile Kermarrec.zip': await makeZip({ '_chat.txt': iphone }),
      'WhatsApp Chat with Ann O’Hara.txt': Buffer.from(english)
    }
    const paths: string[] = []
    for (const [name, bytes] of Object.entries(files)) {
      paths.push(join(folder, name))
      await writeFile(join(folder, name), bytes)
    }
    await dropFiles(reader, paths)
    // The film of the Live Photo is in its still.
    await expect.poll(async () => (await waiting(reader)).length).toBe(paths.length - 1)
    await expect
      .poll(async () => (await waiting(reader)).filter(({ kind }) => kind === 'unread').length, { timeout: 60_000 })
      .toBe(0)

    await test.step('an Outlook item, with its file', async () => {
      const preview = previewOf(reader, 'Dégât des eaux, suite')
      await show(reader, 'Dégât des eaux, suite')
      await expect(preview).toContainText('La fuite continue.')
      await expect(preview).toContainText('jeanne@exemple.fr')
      await expect(preview).toContainText('Rapport d’humidité.pdf')
      await expect(preview).toContainText(/12\s(?:février|February)\s2026/u)
      await expectAccessible(window)
    })

    await test.step('a winmail.dat, unpacked', async () => {
      await show(reader, 'Plafond du couloir')
      const preview = previewOf(reader, 'Plafond du couloir')
      await expect(preview).toContainText('Le plâtre tombe par plaques.')
      await expect(preview).toContainText('Relevé.txt')
      await expect(preview).not.toContainText('winmail.dat')
    })

    await test.step('thirty answers deep, as text: nothing is fetched, nothing runs', async () => {
      await show(reader, 'Grille')
      const preview = previewOf(reader, 'Re: Re: Grille')
      await expect(preview).toContainText('Nous attendons la grille.')
      await expect(preview).toContainText(t('arrivals.remark.remote'))
      await preview.getByText(t('arrivals.quoted')).click()
      await expect(preview).toContainText('réponse 30')
      await expect(preview.locator('img, script, iframe')).toHaveCount(0)
      await expect(window).not.toHaveTitle('pris')
    })

    await test.step('a PDF, by its words', async () => {
      await show(reader, 'Rapport d’humidité')
      await expect(previewOf(reader, 'Rapport d’humidité')).toContainText('Devis du carreleur, lot 7')
    })

    await test.step('a HEIC is shown, and its film belongs to it', async () => {
      await show(reader, 'IMG_0001.HEIC')
      const preview = previewOf(reader, 'IMG_0001.HEIC')
      await expect(preview).toContainText(t('arrivals.kind.live-photo'))
      await expect(preview).toContainText('IMG_0001.MOV')
      const picture = preview.locator('img').first()
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(240)
    })

    await test.step('a copy made smaller is known by its likeness', async () => {
      const rows = await waiting(reader)
      const copies = rows.filter(({ name }) => name.startsWith('couloir'))
      expect(copies.map(({ alike }) => alike !== undefined)).toContain(true)
      const copy = copies.find(({ alike }) => alike)
      await show(reader, copy?.title ?? '')
      await expect(window.getByRole('main')).toContainText(
        t('arrivals.alike.arrival', { name: copy?.name === 'couloir.jpg' ? 'couloir reçu.jpg' : 'couloir.jpg' })
      )
    })

    await test.step('conversations, in every dialect, each file with the day of its message', async () => {
      const moments = (await waiting(reader))
        .filter(({ kind }) => kind === 'chat')
        .map(({ title, sentAt }) => [title, JSON.stringify(sentAt?.happened)])
      expect(moments).toHaveLength(3)
      for (const [title, happened] of moments)
        expect([title, happened]).toEqual([title, expect.stringMatching(/2026-02-2[78]T/u)])
      const chat = (await waiting(reader)).find(({ kind, title }) => kind === 'chat' && title === 'Jeanne Lévêque')
      await window.evaluate((id) => {
        location.hash = `/arrivals/${id}`
      }, chat?.id)
      const talk = window.getByRole('region', { name: 'Jeanne Lévêque' })
      await expect(talk).toContainText('La fissure du salon')
      await expect(talk).toContainText('PTT-20260228-WA0001.opus')
      await expect(talk).toContainText(t('arrivals.remark.missing', { count: 1 }))
      const [said = ''] = t('arrivals.said.message', { date: '\0' }).split('\0')
      await expect(talk.getByRole('listitem').filter({ hasText: 'IMG-20260227-WA0003.jpg' }).last()).toContainText(said)
      await expectAccessible(window)
    })

    await test.step('filed, it stands at its own day, its people are contacts, its words and those of its files are found', async () => {
      await show(reader, 'Dégât des eaux, suite')
      const preview = previewOf(reader, 'Dégât des eaux, suite')
      await preview
        .getByRole('listitem')
        .filter({ hasText: 'jeanne@exemple.fr' })
        .getByRole('button', { name: t('arrivals.person.add') })
        .click()
      await expect(preview.getByText(t('arrivals.person.known'), { exact: true })).toBeVisible()
      await window.keyboard.press('n')
      const save = buttonOf(window, t('capture.save'))
      await expect(save).toBeVisible()
      await save.click()
      const page = new CasePage(reader)
      await expect(page.entries.filter({ hasText: 'La fuite continue.' }).first()).toBeVisible()
      await window.keyboard.press('ControlOrMeta+f')
      await window.getByRole('searchbox', { name: t('search.field') }).fill('psychromètre')
      const hit = window.getByRole('main').getByRole('listitem').filter({ hasText: 'psychromètre' })
      await expect(hit.first()).toBeVisible()
      await expect(hit.first().locator('mark')).toHaveText('psychromètre')
    })
  })

test('a document put into a case without the tray is found by its words', async ({ atCase, folder }) => {
  const page = await atCase('Facture')
  const { reader } = page
  const { window, t } = reader
  const report = join(folder, 'contre-visite.pdf')
  await writeFile(report, await madePdf('La sonde capacitive indique soixante et onze.'))
  await dropFiles(reader, [report], 'dropzone.title')
  await expect(window.getByRole('list', { name: t('files.given') }).getByRole('listitem')).toHaveCount(1)
  await buttonOf(page.composer, t('composer.record')).click()
  await expect(page.entries.filter({ hasText: 'contre-visite.pdf' }).first()).toBeVisible()
  await window.keyboard.press('ControlOrMeta+f')
  const field = window.getByRole('searchbox', { name: t('search.field') })
  const hit = window.getByRole('main').getByRole('listitem').filter({ hasText: 'capacitive' })
  // Its words are read by and by; the list is asked again when they are typed again.
  await expect(async () => {
    await field.fill('')
    await field.fill('capacitive')
    await expect(hit.first()).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 40_000 })
  await expect(hit.first()).toContainText('Facture')
  const check = await callFrom(window, 'vault.check', { job: crypto.randomUUID() })
  expect(check.ok && check.value.problems).toEqual([])
})

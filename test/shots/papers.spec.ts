import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Page, test } from '@playwright/test'
import { launchEntente } from '../support/launch'
import { ask, languages, shotsFolder, TODAY } from './camera'

const run = promisify(execFile)
/** Pixels an inch: a page of 992 by 1403. */
const RESOLUTION = '120'

for (const language of languages) {
  test(`every page of the letters of the sample workspace, ${language}`, async () => {
    const { window, close } = await launchEntente({ today: TODAY })
    await ask(window, 'app.open-samples', { language, job: '01890000-0000-7000-8000-000000000001' })
    const { letters } = await ask(window, 'letter.list', {})
    for (const { kind, number, document } of letters) {
      await photographPages(await bytesOf(window, document), `90-paper-${kind}`, `${language}-${number}`)
    }
    await close()
  })
}

async function bytesOf(window: Page, attachment: string): Promise<Buffer> {
  const base64 = await window.evaluate(async (id) => {
    const answer = await fetch(`/attachment/${id}`)
    if (!answer.ok) throw new Error(`The letter is not given: ${answer.status}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }, attachment)
  return Buffer.from(base64, 'base64')
}

async function photographPages(pdf: Buffer, folder: string, name: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'entente-'))
  const to = join(shotsFolder(), folder)
  await mkdir(to, { recursive: true })
  await writeFile(join(work, 'letter.pdf'), pdf)
  await run('pdftoppm', ['-png', '-r', RESOLUTION, join(work, 'letter.pdf'), join(to, name)])
  await rm(work, { recursive: true })
}

import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ARRIVAL_DROP_CHANNEL, channels, DROP_CHANNEL, PACKAGE_DROP_CHANNEL } from '../../../src-shared/ipc/channels'
import { callFrom, launchFirm, logOf } from '../../support/boundary'
import type { Entente } from '../../support/launch'

// Calls from pages that are not ours, or not where ours are, made by our own preload: everything about them is right but
// who sends them.
let entente: Entente
test.beforeAll(async () => {
  entente = await launchFirm()
})
test.afterAll(() => entente.close())

const PRELOAD = join(import.meta.dirname, '..', '..', '..', 'out', 'preload', 'index.cjs')
const JOB = '0190f5fe-0000-7000-8000-00000000000c'
const REFUSED = { ok: false, reason: 'failed', logRef: expect.any(String) }

/** Everything a page can ask, asked by a script that runs in it; what was answered, by the name of the call. */
const askEverything = `(async () => {
  const said = {}
  for (const name of ${JSON.stringify(channels)}) said[name] = await window.entente.call(name, {})
  said['${DROP_CHANNEL}'] = await window.entente.takeDropped([new File(['x'], 'note.txt')], '${JOB}')
  said['${ARRIVAL_DROP_CHANNEL}'] = await window.entente.takeArrivals([new File(['x'], 'note.txt')], '${JOB}')
  said['${PACKAGE_DROP_CHANNEL}'] = await window.entente.offerPackage(new File(['x'], 'colis.age'))
  return said
})()`

function expectAllRefused(said: unknown): void {
  const names = [...channels, DROP_CHANNEL, ARRIVAL_DROP_CHANNEL, PACKAGE_DROP_CHANNEL]
  expect(said).toEqual(Object.fromEntries(names.map((name) => [name, REFUSED])))
}

/** How many calls of foreign senders the log names. */
async function refusalsLogged(): Promise<number> {
  return (await logOf(entente)).split('\n').filter((line) => line.includes('call from a foreign sender refused')).length
}

async function expectUntouched(): Promise<void> {
  expect(await callFrom(entente.window, 'app.status', {})).toMatchObject({ ok: true, value: { kind: 'open' } })
}

interface Foreign {
  /** Where the page comes from. */
  readonly address: string
  /** In which of the sessions. */
  readonly where: 'ours' | 'another'
  /** Speaks from a frame inside the page. */
  readonly inFrame?: boolean
}

/** Opens a window with our preload, runs everything in it, and closes it. */
function askFromWindow({ address, where, inFrame = false }: Foreign): Promise<unknown> {
  return entente.app.evaluate(
    async ({ BrowserWindow, session }, told) => {
      const [first] = BrowserWindow.getAllWindows()
      const contents = first?.webContents
      if (contents === undefined) throw new Error('no window')
      const own = told.where === 'ours' ? contents.session : session.fromPartition('foreign')
      const window = new BrowserWindow({
        show: false,
        webPreferences: { session: own, preload: told.preload, sandbox: true, nodeIntegrationInSubFrames: told.inFrame }
      })
      try {
        await window.loadURL(told.address)
        const frame = told.inFrame ? window.webContents.mainFrame.frames[0] : window.webContents.mainFrame
        return await frame?.executeJavaScript(told.script)
      } finally {
        window.destroy()
      }
    },
    { address, where, inFrame, preload: PRELOAD, script: askEverything }
  )
}

const inline = (html: string) => `data:text/html,${encodeURIComponent(html)}`
const foreign: Readonly<Record<string, Foreign>> = {
  'our own page in a window that is not ours': { address: 'entente://app/', where: 'ours' },
  'a page made of text': { address: inline('<h1>Bonjour</h1>'), where: 'another' },
  'a frame inside a page made of text': {
    address: inline('<iframe srcdoc="<p>Bonjour</p>"></iframe>'),
    where: 'another',
    inFrame: true
  }
}
for (const [who, sender] of Object.entries(foreign)) {
  test(`${who} is answered nothing, and every call of it is logged`, async () => {
    const before = await refusalsLogged()
    expectAllRefused(await askFromWindow(sender))
    // Our own page asks by itself as well.
    await expect.poll(refusalsLogged).toBeGreaterThanOrEqual(before + channels.length + 1)
    await expectUntouched()
  })
}

test('a frame inside our own page has no bridge at all', async () => {
  const found = await entente.window.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const has = frame.contentWindow !== null && 'entente' in frame.contentWindow
    frame.remove()
    return has
  })
  expect(found).toBe(false)
})

test('a log that names them holds nothing of what they sent', async () => {
  expect(await logOf(entente)).not.toContain('note.txt')
})

test('our own window, once it shows another page, is a stranger; showing ours again it is not', async () => {
  const said = await entente.app.evaluate(
    async ({ BrowserWindow }, { address, script }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      await contents?.loadURL(address).catch(() => undefined)
      const url = contents?.getURL()
      const answer = await contents?.mainFrame.executeJavaScript(script)
      await contents?.loadURL('entente://app/')
      return { url, answer }
    },
    { address: inline('<h1>Bonjour</h1>'), script: askEverything }
  )
  expect(said.url).toMatch(/^data:/u)
  expectAllRefused(said.answer)
  await expectUntouched()
})

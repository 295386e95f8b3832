import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { callFrom, launchFirm, logOf, refusalsIn } from '../../support/boundary'
import type { Entente } from '../../support/launch'

// What a page may not do: go elsewhere, open something, ask for a device, take or send anything by itself.
let entente: Entente
test.beforeAll(async () => {
  entente = await launchFirm()
})
test.afterAll(() => entente.close())

/** Runs an attempt in the page, and waits as long as it would take to succeed. */
async function attempt(script: string): Promise<void> {
  await entente.window.evaluate(script)
  await entente.window.waitForTimeout(400)
}

async function expectUnmoved(): Promise<void> {
  expect(entente.window.url()).toMatch(/^entente:\/\/app\/(?:#|$)/)
  expect(await callFrom(entente.window, 'app.status', {})).toMatchObject({ ok: true, value: { kind: 'open' } })
  const windows = await entente.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(windows).toBe(1)
}

const departures: Readonly<Record<string, string>> = {
  'another site': 'location.href = "https://example.com/"',
  'a file': 'location.href = "file:///etc/hostname"',
  'a page made of text': 'location.href = "data:text/html,<h1>x</h1>"',
  'a page made by a script': 'location.href = URL.createObjectURL(new Blob(["x"], { type: "text/html" }))',
  'another page of ours': 'location.href = "entente://app/assets/other.html"',
  'itself, anew': 'location.reload()',
  'a mail program': 'location.href = "mailto:quelquun@example.com?body=secret"',
  'a form': `(() => {
    const form = document.createElement('form')
    form.action = 'https://example.com/'
    document.body.append(form)
    form.submit()
  })()`,
  'a link': `(() => {
    const link = document.createElement('a')
    link.href = 'https://example.com/'
    document.body.append(link)
    link.click()
  })()`,
  'a refresh': `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=https://example.com/">')`,
  'a frame that takes the whole window': `(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    frame.contentWindow.top.location.href = 'https://example.com/'
  })()`
}
for (const [what, script] of Object.entries(departures)) {
  test(`the page does not go to ${what}`, async () => {
    await attempt(script)
    await expectUnmoved()
  })
}

test('a frame inside the page does not go anywhere either', async () => {
  const before = await refusalsIn(entente, 'navigation')
  await attempt(`(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    frame.contentWindow.location.href = 'entente://app/index.html'
  })()`)
  await expectUnmoved()
  expect(await refusalsIn(entente, 'navigation')).toBeGreaterThanOrEqual(before)
})

test('navigation is refused by the main process as well, and logged', async () => {
  const before = await refusalsIn(entente, 'navigation')
  await attempt('location.href = "https://example.com/"')
  expect(await refusalsIn(entente, 'navigation')).toBeGreaterThan(before)
  expect(await logOf(entente)).not.toContain('example.com')
})

const openings: Readonly<Record<string, string>> = {
  'an address': 'window.open("https://example.com/")',
  nothing: 'window.open("")',
  'our own page': 'window.open("entente://app/")',
  'a link to a new window': `(() => {
    const link = document.createElement('a')
    link.href = 'https://example.com/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
  })()`
}
for (const [what, script] of Object.entries(openings)) {
  test(`no window opens for ${what}`, async () => {
    const before = await refusalsIn(entente, 'new window')
    await attempt(script)
    await expectUnmoved()
    expect(await refusalsIn(entente, 'new window')).toBeGreaterThan(before)
  })
}

test('no permission is granted, but that of copying a text', async () => {
  const asked = await entente.window.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        (error: Error) => error.name
      )
    return {
      media: await outcome(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(code)
        )
      }),
      notifications: await Notification.requestPermission(),
      reading: await outcome(navigator.clipboard.readText()),
      midi: await outcome(navigator.requestMIDIAccess()),
      sleep: (await navigator.permissions.query({ name: 'persistent-storage' })).state
    }
  })
  expect(asked).toMatchObject({ place: 1, notifications: 'denied', sleep: 'denied' })
  for (const name of [asked.media, asked.screen, asked.reading, asked.midi]) {
    // A machine without a camera says that first.
    expect(name).toMatch(/^(NotAllowed|NotFound|NotSupported|Security|Abort|InvalidState)Error$/u)
  }
  expect(await refusalsIn(entente, 'permission')).toBeGreaterThan(0)
})

test('no device is handed out', async () => {
  const decided = await entente.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return { webrtc: contents?.getWebRTCIPHandlingPolicy(), listeners: contents?.listenerCount('will-redirect') }
  })
  expect(decided.webrtc).toBe('disable_non_proxied_udp')
  expect(decided.listeners).toBeGreaterThan(0)
  const devices = await entente.window.evaluate(async () => {
    const lists: unknown[][] = []
    for (const name of ['usb', 'hid', 'serial']) {
      const api = Reflect.get(navigator, name)
      if (api) lists.push(await (api.getDevices?.() ?? api.getPorts()))
    }
    return lists.flat().length
  })
  expect(devices).toBe(0)
})

test('nothing is downloaded', async () => {
  const before = await refusalsIn(entente, 'download')
  await attempt(`(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'facture.exe'
    document.body.append(link)
    link.click()
  })()`)
  await expectUnmoved()
  expect(await refusalsIn(entente, 'download')).toBeGreaterThan(before)
})

test('nothing is fetched, sent or listened to elsewhere', async () => {
  const reached = await entente.window.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'reached',
        () => 'refused'
      )
    const event = (target: EventTarget, good: string, bad: string) =>
      new Promise((resolve, reject) => {
        target.addEventListener(good, resolve)
        target.addEventListener(bad, reject)
      })
    const picture = new Image()
    picture.src = 'https://example.com/x.png'
    return {
      fetch: await outcome(fetch('https://example.com/')),
      local: await outcome(fetch('http://127.0.0.1:1/')),
      picture: await outcome(event(picture, 'load', 'error')),
      socket: await outcome(event(new WebSocket('ws://127.0.0.1:1/'), 'open', 'error'))
    }
  })
  expect(new Set(Object.values(reached))).toEqual(new Set(['refused']))
})

test('requests are cancelled in the main process too, whatever the page’s policy', async () => {
  const reached = await entente.app.evaluate(async ({ BrowserWindow, session }) => {
    const ours = BrowserWindow.getAllWindows()[0]?.webContents.session
    const ask = (one: Electron.Session | undefined, url: string) =>
      one?.fetch(url).then(
        () => 'reached',
        (error: Error) => error.message
      )
    return [await ask(ours, 'http://127.0.0.1:1/'), await ask(session.defaultSession, 'https://example.com/')]
  })
  expect(reached).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT'])
})

test('a file dropped where nobody takes it changes nothing', async () => {
  const file = join(entente.dataDir, '..', 'deposé.html')
  await writeFile(file, '<title>dropped</title>')
  const devtools = await entente.window.context().newCDPSession(entente.window)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await entente.window.waitForTimeout(400)
  await expectUnmoved()
})

import { createSocket } from 'node:dgram'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
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

test('no permission is granted, but those of copying a text and of recording', async () => {
  const asked = await entente.window.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        (error: Error) => error.name
      )
    return {
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
  for (const name of [asked.screen, asked.reading, asked.midi]) {
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

/** Ways out of a page, each as a script that says whether it got anywhere; all of them to a listener that would answer. */
const waysOut: Readonly<Record<string, string>> = {
  fetch: 'fetch(http).then(reached, refused)',
  'fetch without an answer': "fetch(http, { mode: 'no-cors', keepalive: true }).then(reached, refused)",
  'fetch of another site': "fetch('https://example.com/').then(reached, refused)",
  'an XMLHttpRequest': `(() => {
    const request = new XMLHttpRequest()
    request.open('GET', http)
    const said = heard(request, 'load', 'error')
    request.send()
    return said
  })()`,
  'a picture': "heard(Object.assign(new Image(), { src: http + 'x.png' }), 'load', 'error')",
  'a sound': "heard(new Audio(http + 'x.wav'), 'canplay', 'error')",
  'a style sheet': "added('link', { rel: 'stylesheet', href: http })",
  'a script': "added('script', { src: http })",
  'a page asked for beforehand': "added('link', { rel: 'prefetch', href: http })",
  'a connection made beforehand': "(added('link', { rel: 'preconnect', href: http }), soon)",
  'a font': "new FontFace('x', 'url(' + http + ')').load().then(reached, refused)",
  'a WebSocket': "heard(new WebSocket('ws://127.0.0.1:' + port), 'open', 'error')",
  'an EventSource': "heard(new EventSource(http), 'open', 'error')",
  'a beacon': '(navigator.sendBeacon(http, "x"), soon)',
  'a WebTransport':
    "'WebTransport' in self ? new WebTransport('https://127.0.0.1:' + port).ready.then(reached, refused) : 'refused'",
  'a worker of another site': "heard(new Worker(http), 'message', 'error')",
  'a worker made of text': "heard(new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))), 'message', 'error')",
  'a shared worker':
    "heard(new SharedWorker('data:text/javascript,onconnect=(e)=>e.ports[0].postMessage(1)'), 'connect', 'error')",
  'a service worker': "navigator.serviceWorker.register('/sw.js').then(reached, refused)"
}

/** Counts who comes to a port of this machine. */
async function listener() {
  const came: string[] = []
  const server = createServer((socket) => {
    came.push('tcp')
    socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n')
  })
  const packets = createSocket('udp4', () => came.push('udp'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await new Promise<void>((resolve) => packets.bind(port, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    packets.close()
  }
  return { came, port, close }
}

test('nothing is fetched, sent or listened to elsewhere', async () => {
  const { came, port, close } = await listener()
  const tools = `
    const port = ${port}
    const http = 'http://127.0.0.1:' + port + '/'
    const reached = () => 'reached'
    const refused = () => 'refused'
    const soon = new Promise((resolve) => setTimeout(resolve, 400, 'refused'))
    const heard = (target, good, bad) =>
      new Promise((resolve) => {
        target.addEventListener(good, () => resolve('reached'))
        target.addEventListener(bad, () => resolve('refused'))
      })
    const added = (tag, properties) => {
      const element = Object.assign(document.createElement(tag), properties)
      document.head.append(element)
      return Promise.race([heard(element, 'load', 'error'), soon])
    }`
  try {
    for (const [way, script] of Object.entries(waysOut)) {
      const attempt = `(async () => { ${tools}; try { return await ${script} } catch { return 'refused' } })()`
      expect([way, await entente.window.evaluate(attempt)]).toEqual([way, 'refused'])
    }
    expect(came).toEqual([])
    // The listener hears who does come.
    await entente.app.evaluate(async (_electron, to) => {
      const socket = process.getBuiltinModule('node:net').connect(to, '127.0.0.1')
      await new Promise((resolve) => socket.once('close', resolve).resume())
    }, port)
    expect(came).toEqual(['tcp'])
  } finally {
    close()
  }
})

test('no call between browsers leaves the machine, nor asks a server on its way', async () => {
  const { came, port, close } = await listener()
  try {
    const candidates = await entente.window.evaluate(async (to) => {
      const found: string[] = []
      const servers = [`stun:127.0.0.1:${to}`, `turn:127.0.0.1:${to}`, `turn:127.0.0.1:${to}?transport=tcp`]
      const peer = new RTCPeerConnection({ iceServers: [{ urls: servers, username: 'x', credential: 'x' }] })
      peer.addEventListener('icecandidate', ({ candidate }) => candidate !== null && found.push(candidate.candidate))
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      peer.close()
      return found
    }, port)
    expect(candidates).toEqual([])
    expect(came).toEqual([])
  } finally {
    close()
  }
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

test('a page that is taken up again, as after it died, stands where it was', async () => {
  await entente.window.evaluate(() => {
    location.hash = '/contacts'
  })
  const reloaded = entente.window.waitForEvent('load')
  await entente.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
  await reloaded
  await expect(entente.window.getByRole('navigation').first()).toBeVisible()
  expect(entente.window.url()).toBe('entente://app/#/contacts')
})

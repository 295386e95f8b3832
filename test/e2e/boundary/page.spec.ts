import { expect, test } from '@playwright/test'
import { type Entente, launchEntente } from '../../support/launch'

// What a page of ours is, read back from the running application.
let entente: Entente
test.beforeAll(async () => {
  entente = await launchEntente()
})
test.afterAll(() => entente.close())

test('the page comes from our own scheme, under a policy of nothing but itself', async () => {
  expect(entente.window.url()).toMatch(/^entente:\/\/app\//)
  const policy = await entente.window.evaluate(async () => {
    const { headers } = await fetch('entente://app/')
    return headers.get('content-security-policy')
  })
  const directives = new Map(
    (policy ?? '').split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(' ')
      return [name, values.join(' ')]
    })
  )
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': "'self'",
    'img-src': "'self' blob:",
    'font-src': "'self' blob:",
    'media-src': "'self' blob:",
    'style-src': "'self' 'unsafe-inline'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'"
  })
})

test('the settings of the window are the strict ones', async () => {
  const settings = await entente.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Not in the types, and there in every version.
    return contents && Reflect.get(contents, 'getLastWebPreferences').call(contents)
  })
  expect(settings).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false
  })
  expect(settings.enableBlinkFeatures ?? '').toBe('')
})

test('spelling is not checked: dictionaries come from the network', async () => {
  const enabled = await entente.app.evaluate(({ BrowserWindow, session }) => [
    session.defaultSession.isSpellCheckerEnabled(),
    BrowserWindow.getAllWindows()[0]?.webContents.session.isSpellCheckerEnabled()
  ])
  expect(enabled).toEqual([false, false])
})

test('the page has no Node and nothing of Electron, but the bridge', async () => {
  const seen = await entente.window.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter((name) => name in window),
    bridge: Object.keys(Reflect.get(window, 'entente')).toSorted(),
    parts: Object.values(Reflect.get(window, 'entente')).map((part) => typeof part)
  }))
  expect(seen.node).toEqual([])
  expect(seen.bridge).toEqual(['call', 'offerPackage', 'on', 'platform', 'takeArrivals', 'takeDropped'])
  expect(new Set(seen.parts)).toEqual(new Set(['function', 'string']))
})

test('the bridge cannot be replaced by a script', async () => {
  const replaced = await entente.window.evaluate(() => {
    const before = Reflect.get(window, 'entente')
    try {
      Reflect.set(window, 'entente', 'mine')
      Reflect.set(before, 'call', 'mine')
    } catch {
      return false
    }
    return Reflect.get(window, 'entente') !== before || typeof before.call !== 'function'
  })
  expect(replaced).toBe(false)
})

test('a notice hands over the message and never the event behind it', async () => {
  const args = await entente.window.evaluate(async () => {
    const bridge = Reflect.get(window, 'entente')
    const heard = new Promise<unknown[]>((resolve) => bridge.on((...all: unknown[]) => resolve(all)))
    await bridge.call('app.set-screen', { language: 'fr', scheme: 'light' })
    return heard
  })
  expect(args).toEqual([{ kind: 'touched', topics: ['app'] }])
})

test('text is never run: no eval, no inline script, no WebAssembly', async () => {
  const outcome = await entente.window.evaluate(async () => {
    const attempt = (run: () => unknown) => {
      try {
        return String(run())
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown'
      }
    }
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.head.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src="nothing" onerror="window.ranInline = true">')
    await new Promise((resolve) => setTimeout(resolve, 200))
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
    return {
      eval: attempt(() => Reflect.construct(Function, ['return 1'])()),
      inline: Reflect.get(window, 'ranInline') ?? false,
      wasm: await WebAssembly.compile(empty).then(
        () => 'compiled',
        (error: Error) => error.name
      )
    }
  })
  expect(outcome).toEqual({ eval: 'EvalError', inline: false, wasm: 'CompileError' })
})

test('frames and objects stay empty, whatever they point at', async () => {
  await entente.window.evaluate(async () => {
    const targets = ['entente://app/index.html', 'data:text/html,x', 'file:///etc/hostname', 'blob:entente://app/x']
    for (const target of targets) {
      for (const tag of ['iframe', 'embed', 'object'] as const) {
        const element = document.createElement(tag)
        element.setAttribute(tag === 'object' ? 'data' : 'src', target)
        document.body.append(element)
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  const shown = await entente.app.evaluate(async ({ BrowserWindow }) => {
    const frames = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.framesInSubtree.slice(1) ?? []
    const text = 'document.querySelector("#root, pre, embed")?.outerHTML ?? ""'
    return Promise.all(frames.map((frame) => frame.executeJavaScript(text).catch(() => '')))
  })
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.join('')).toBe('')
})

test('a webview element is an element like any other', async () => {
  await entente.window.evaluate(async () => {
    const element = document.createElement('webview')
    element.setAttribute('src', 'entente://app/index.html')
    element.setAttribute('nodeintegration', '')
    document.body.append(element)
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  const kinds = await entente.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((c) => c.getType()))
  expect(kinds).not.toContain('webview')
})

test('what the page keeps by itself stays in memory', async () => {
  const stored = await entente.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      persistent: window?.webContents.session.isPersistent(),
      path: window?.webContents.session.getStoragePath()
    }
  })
  expect(stored).toEqual({ persistent: false, path: null })
})

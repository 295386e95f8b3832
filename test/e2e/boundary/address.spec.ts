import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { callFrom, launchFirm } from '../../support/boundary'
import { willChoose } from '../../support/dialogs'
import type { Entente } from '../../support/launch'

const JOB = '0190f5fe-0000-7000-8000-00000000000b'
const ID = '0190f5fe-8b7c-7abc-8def-0123456789ab'

let entente: Entente
test.beforeAll(async () => {
  entente = await launchFirm()
})
test.afterAll(() => entente.close())

/** Asks for an address as a page does, and as somebody who is not bound by the page's policy. */
async function ask(url: string): Promise<readonly string[]> {
  const fromPage = await entente.window.evaluate(async (address) => {
    return fetch(address).then(
      (response) => String(response.status),
      () => 'no answer'
    )
  }, url)
  const fromMain = await entente.app.evaluate(async ({ BrowserWindow }, address) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session
    return (
      session?.fetch(address).then(
        (response) => String(response.status),
        () => 'no answer'
      ) ?? 'no window'
    )
  }, url)
  return [fromPage, fromMain]
}

async function take(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(entente.dataDir, '..', name)
  await writeFile(file, content)
  await willChoose(entente.app, file)
  const reply = await callFrom(entente.window, 'attachment.choose', { what: 'files', job: JOB })
  const [taken] = reply.ok ? reply.value.taken : []
  if (taken === undefined) throw new Error(JSON.stringify(reply))
  return taken.id
}

test('a built file is there, and what was not built is not', async () => {
  expect(await ask('entente://app/index.html')).toEqual(['200', '200'])
  expect(await ask('entente://app/package.json')).toEqual(['404', '404'])
  expect(await ask('entente://app/main/index.js')).toEqual(['404', '404'])
})

const attacks = [
  'entente://app/%2e%2e/main/index.js',
  'entente://app/..%2fmain%2findex.js',
  'entente://app/assets/..%5c..%5cmain%5cindex.js',
  'entente://app/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
  'entente://app/....//....//etc/passwd',
  'entente://app/index.html%00.png',
  'entente://app/index.html%0d%0ax',
  'entente://app//etc/passwd',
  'entente://app/index.html?x=1',
  'entente://other/index.html',
  'entente://app.example/index.html',
  'entente://attachment/index.html',
  `entente://app/attachment/${ID}/../../index.html%00`,
  `entente://app/attachment/${ID}?size=99999`,
  `entente://app/attachment/${ID}?size=320&size=1280`,
  `entente://app/attachment/%30${ID.slice(1)}`,
  'entente://app/attachment/',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  'https://example.com/'
]
for (const url of attacks) {
  test(`${url} gives nothing`, async () => {
    for (const status of await ask(url)) expect(['400', '403', '404', 'no answer']).toContain(status)
  })
}

test('only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
    const status = await entente.window.evaluate(async (used) => {
      return fetch('entente://app/index.html', { method: used }).then(
        (response) => response.status,
        () => 0
      )
    }, method)
    expect([0, 400]).toContain(status)
  }
})

test('an attachment comes by its id, sandboxed, and of no type but what it may be drawn as', async () => {
  const text = await take('note.txt', 'Le plafond goutte.')
  const answered = await entente.window.evaluate(async (id) => {
    const response = await fetch(`/attachment/${id}`)
    const header = (name: string) => response.headers.get(name)
    return {
      status: response.status,
      type: header('content-type'),
      policy: header('content-security-policy'),
      sniff: header('x-content-type-options'),
      cache: header('cache-control'),
      text: await response.text()
    }
  }, text)
  expect(answered).toEqual({
    status: 200,
    type: 'application/octet-stream',
    policy: "default-src 'none'; sandbox",
    sniff: 'nosniff',
    cache: 'no-store',
    text: 'Le plafond goutte.'
  })
})

test('a part of an attachment is given where it is asked for', async () => {
  const id = await take('chiffres.txt', '0123456789')
  const parts = await entente.window.evaluate(async (attachment) => {
    const part = async (range: string) => {
      const response = await fetch(`/attachment/${attachment}`, { headers: { Range: range } })
      return [response.status, response.headers.get('content-range'), await response.text()]
    }
    return Promise.all([part('bytes=2-4'), part('bytes=-3'), part('bytes=7-'), part('bytes=99-')])
  }, id)
  expect(parts).toEqual([
    [206, 'bytes 2-4/10', '234'],
    [206, 'bytes 7-9/10', '789'],
    [206, 'bytes 7-9/10', '789'],
    [416, 'bytes */10', '']
  ])
})

for (const [what, name, content] of [
  ['a vector picture', 'plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>top.ran = 1</script></svg>'],
  ['a page', 'courriel.html', '<!doctype html><title>x</title><script>top.ran = 1</script>'],
  ['a document', 'devis.pdf', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n']
] as const) {
  test(`${what} never renders in the window`, async () => {
    const id = await take(name, content)
    const seen = await entente.window.evaluate(async (attachment) => {
      const picture = new Image()
      const drawn = await new Promise((resolve) => {
        picture.onload = () => resolve('drawn')
        picture.onerror = () => resolve('refused')
        picture.src = `/attachment/${attachment}`
      })
      location.href = `/attachment/${attachment}`
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { drawn, at: location.pathname, ran: Reflect.get(window, 'ran') ?? 0 }
    }, id)
    expect(seen).toEqual({ drawn: 'refused', at: '/', ran: 0 })
  })
}

test('nothing is served once the workspace is locked', async () => {
  const id = await take('secret.txt', 'x')
  expect(await ask(`entente://app/attachment/${id}`)).toEqual(['200', '200'])
  await callFrom(entente.window, 'app.lock', {})
  expect(await ask(`entente://app/attachment/${id}`)).toEqual(['404', '404'])
})

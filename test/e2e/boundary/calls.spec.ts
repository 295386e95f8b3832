import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { channels, DROP_CHANNEL } from '../../../src-shared/ipc/channels'
import { contract } from '../../../src-shared/ipc/contract'
import type { Procedure } from '../../../src-shared/ipc/procedure'
import { callFrom, launchFirm, logOf } from '../../support/boundary'
import type { Entente } from '../../support/launch'
import { type Harm, harmed, hostileNames, hostileValue, placesIn, seedOf } from '../../support/malformed'

const JOB = '0190f5fe-0000-7000-8000-00000000000c'
const CASES_PER_CALL = 80

let entente: Entente
test.beforeAll(async () => {
  entente = await launchFirm()
})
test.afterAll(() => entente.close())

/** How many entries stand in the chain, and whether all is in order. */
async function standing() {
  const check = await callFrom(entente.window, 'vault.check', { job: JOB })
  if (!check.ok) throw new Error(JSON.stringify(check))
  const { ok, entries, attachments } = check.value
  return { ok, entries, attachments }
}

/** So many harms to an input, spread over its places; those that happen to leave it valid are left out. */
function harmsTo(channel: (typeof channels)[number]): readonly Harm[] {
  const seed = seedOf(channel)
  const { input }: Procedure = contract[channel]
  const all = placesIn(seed).flatMap((path) =>
    hostileNames.flatMap((value): Harm[] => [
      { path, how: 'put', value },
      { path, how: 'add', value }
    ])
  )
  const bad = all.filter((harm) => !input.safeParse(harmed(seed, harm, hostileValue(harm.value))).success)
  const step = Math.max(1, Math.floor(bad.length / CASES_PER_CALL))
  return bad.filter((_harm, index) => index % step === 0).slice(0, CASES_PER_CALL)
}

test('thousands of malformed calls are refused, change nothing, and the application goes on', async () => {
  test.slow()
  const before = await standing()
  await entente.window.evaluate(`window.hostileValue = ${hostileValue}; window.harmed = ${harmed}`)
  let sent = 0
  for (const channel of channels) {
    const harms = harmsTo(channel)
    sent += harms.length
    const replies = await entente.window.evaluate(
      async ({ name, told }) => {
        const { seed, list } = JSON.parse(told)
        const page = Object(window)
        const said = new Set<string>()
        for (const harm of list) {
          const input = page.harmed(seed, harm, page.hostileValue(harm.value))
          // What cannot be cloned does not even reach the preload.
          const reply = await page.entente.call(name, input).catch((error: Error) => ({ reason: error.message }))
          said.add(reply.ok === true ? `${JSON.stringify(harm)} was taken` : String(reply.reason))
        }
        return [...said]
      },
      { name: channel, told: JSON.stringify({ seed: seedOf(channel), list: harms }) }
    )
    for (const reason of replies) expect(reason, channel).toMatch(/^invalid-input$|cloned|cyclic|recursion|depth/i)
  }
  expect(sent).toBeGreaterThan(2000)
  expect(await standing()).toEqual(before)
  expect(await logOf(entente)).not.toContain('onerror')
})

test('the bridge knows no call but those of the contract', async () => {
  for (const name of [
    'vault.open',
    DROP_CHANNEL,
    'notice',
    '__proto__',
    'constructor',
    '',
    'ELECTRON_BROWSER_REQUIRE'
  ]) {
    const reply = await entente.window.evaluate((channel) => Object(window).entente.call(channel, {}), name)
    expect(reply).toEqual({ ok: false, reason: 'invalid-input', fields: { channel: 'invalid' } })
  }
})

test('files are handed over as such: the preload finds the path, the page never writes one', async () => {
  const file = join(entente.dataDir, '..', 'photo de l’îlot.txt')
  await writeFile(file, 'trois fissures')
  await entente.window.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped'
    document.body.append(input)
  })
  await entente.window.setInputFiles('#dropped', file)
  const reply = await entente.window.evaluate(async (job) => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const inPage = new File(['né dans la page'], 'note.txt')
    return Object(window).entente.takeDropped([...(input?.files ?? []), inPage], job)
  }, JOB)
  expect(reply).toMatchObject({
    ok: true,
    value: {
      taken: [
        { name: 'photo de l’îlot.txt', size: 14 },
        { name: 'note.txt', size: 16 }
      ],
      refused: []
    }
  })
})

test('a page cannot pass a path off as a file', async () => {
  const outcomes = await entente.window.evaluate(async (job) => {
    const { takeDropped } = Object(window).entente
    const attempts: unknown[] = [
      [{ path: '/etc/passwd' }],
      ['/etc/passwd'],
      [{ name: 'x', path: '/etc/passwd' }],
      null,
      7
    ]
    const said: unknown[] = []
    for (const files of attempts) {
      said.push(
        await takeDropped(files, job).then(
          (reply: { ok: boolean; value?: { taken: unknown[] } }) => (reply.value?.taken.length ?? 0) > 0,
          () => 'refused'
        )
      )
    }
    return said
  }, JOB)
  for (const outcome of outcomes) expect([false, 'refused']).toContain(outcome)
})

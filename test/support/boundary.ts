import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Input } from '../../src-shared/ipc/contract'
import type { Reply } from '../../src-shared/ipc/reply'
import { firstPage } from './first-page'
import { type Entente, type LaunchOptions, launchEntente } from './launch'

/** Makes one call as a script in the page would. */
export function callFrom<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Reply<C>> {
  const asked: { readonly name: string; readonly value: unknown } = { name: channel, value: input }
  return page.evaluate(({ name, value }): Promise<Reply<C>> => {
    const bridge: { call(name: string, value: unknown): Promise<Reply<C>> } = Object(Reflect.get(window, 'entente'))
    return bridge.call(name, value)
  }, asked)
}

/** The application with a workspace open. */
export async function launchFirm(options: LaunchOptions = {}): Promise<Entente> {
  const entente = await launchEntente({ today: '2026-03-03', ...options })
  const made = await callFrom(entente.window, 'app.create-workspace', firstPage())
  expect(made).toEqual({ ok: true, value: {} })
  return entente
}

/** All of the log so far. */
export function logOf({ dataDir }: Pick<Entente, 'dataDir'>): Promise<string> {
  return readFile(join(dataDir, 'logs', 'entente.log'), 'utf8')
}

/** What the log says was refused, as often as it was. */
export async function refusalsIn(entente: Pick<Entente, 'dataDir'>, what: string): Promise<number> {
  return (await logOf(entente)).split('\n').filter((line) => line.includes(`"what":"${what}"`)).length
}

import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { language } from '../../../src-shared/domain/common/vocabulary'
import { dayOf, toInstant } from '../../../src-shared/lib/plain-date'
import { readEnvironment } from '../../app/environment'
import { injectedDay } from '../../app/injected-day'
import { systemZone } from '../../app/system-zone'
import { makeDemo } from '../../samples/demo'
import { type Command, required, WrongCall } from '../command'

export const demo: Command = {
  usage: 'demo --out DIR [--lang fr|en]',
  options: ['out', 'lang'],
  required: ['out'],
  positionals: 0,
  run: async (given, { env, version }) => {
    const asked = language.safeParse(given.option('lang') ?? 'fr')
    if (!asked.success) throw new WrongCall('--lang')
    const zone = systemZone()
    const today = injectedDay(readEnvironment(env, false)) ?? dayOf(toInstant(Date.now()), zone)
    const passphrase = randomBytes(18).toString('base64url')
    const out = resolve(required(given, 'out'))
    const made = await makeDemo(out, { language: asked.data, today, zone, passphrase, store: { appVersion: version } })
    if (!made.ok) return { code: 1, json: { ok: false, reason: made.reason } }
    const { workspace, passphraseFile, documents, cases } = made.value
    return { code: 0, json: { workspace, passphrase_file: passphraseFile, documents, cases } }
  }
}

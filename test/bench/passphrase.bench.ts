import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { test } from '@playwright/test'
import { chooseKdf, passphraseKey } from '../../src-main/store/keys/kdf'
import { floorKey } from './baselines/floor-key/floor-key'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { PASSPHRASE } from './workspace/generate'

const PAIRS = pairsAsked(30)
const WARM_UP = 2

test('the key of a passphrase, as this machine would be given it, beside the least that is accepted', async () => {
  const chosen = await chooseKdf('calibrate')
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    () => timed((salt) => passphraseKey(PASSPHRASE, salt, chosen)),
    () => timed((salt) => floorKey(PASSPHRASE, salt))
  )
  report('key of a passphrase (slow by intention)', pairs, null, { parameters: chosen })
})

async function timed(derive: (salt: Buffer) => Promise<Buffer>): Promise<number> {
  const salt = randomBytes(16)
  const begin = performance.now()
  await derive(salt)
  return performance.now() - begin
}

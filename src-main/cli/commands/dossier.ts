import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { variant } from '../../../src-shared/domain/dossier/variant'
import { systemClock } from '../../app/clock'
import { makeDossier, megabytes } from '../../dossier/make'
import { resourceFolder } from '../../letters/resources'
import { errorCode } from '../../store/error-code'
import { homeZone } from '../../store/streams/home-zone'
import { streamsOf } from '../../store/streams/streams'
import { casesOfReferences } from '../../store/transfer/references'
import { type Answer, type Command, required, WrongCall } from '../command'
import { withVault } from '../open'

const refused = (reason: string): Answer => ({ code: 1, json: { ok: false, reason } })

function largestOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (!/^[1-9]\d{0,3}$/u.test(given)) throw new WrongCall('--largest')
  return megabytes(Number(given))
}

/** A dossier of a case for a reader, as a package in a folder. Nothing is recorded: making is not handing over. */
export const dossier: Command = {
  usage:
    'dossier --workspace DIR --case REF --variant lawyer|insurer|expert|mediator|client --out DIR [--zip] [--largest MB] [--passphrase-file FILE]',
  options: ['workspace', 'case', 'variant', 'out', 'largest', 'passphrase-file'],
  flags: ['zip'],
  required: ['workspace', 'case', 'variant', 'out'],
  positionals: 0,
  run: (given, terminal) => {
    const asked = variant.safeParse(given.option('variant'))
    if (!asked.success) throw new WrongCall('--variant')
    const largest = largestOf(given.option('largest'))
    const into = resolve(required(given, 'out'))
    return withVault(given, terminal, refused, async (vault) => {
      const reference = required(given, 'case')
      const id = (await casesOfReferences(vault.read, [reference])).get(reference)
      if (id === undefined) return refused('no-such-case')
      try {
        await mkdir(into, { recursive: true })
      } catch (error) {
        if (errorCode(error) === undefined) throw error
        return refused('not-writable')
      }
      const { state } = await streamsOf(vault).organisation(vault.read)
      const clock = systemClock(() => homeZone(state))
      const leftOut = { entries: new Set<never>(), pieces: new Set<never>() }
      const made = await makeDossier(
        vault,
        { id, variant: asked.data, title: '', leftOut },
        {
          ...{ into, zip: given.flag('zip'), now: clock.now(), today: clock.today() },
          ...{ fontsDir: resourceFolder('fonts'), signal: new AbortController().signal, largest }
        }
      )
      if (!made.ok) return refused(made.reason)
      const { path, fingerprint, files, tooLarge, unread } = made.value
      return { code: 0, json: { path, fingerprint, files, too_large: tooLarge, unread } }
    })
  }
}

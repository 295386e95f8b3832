import { resolve } from 'node:path'
import { verifyPackage } from '../../dossier/verify'
import { type Command, WrongCall } from '../command'

/** Checks a dossier that was handed over, by its own lists and by the fingerprint of its slip. */
export const verify: Command = {
  usage: 'verify PATH [--fingerprint FINGERPRINT]',
  options: ['fingerprint'],
  required: [],
  positionals: 1,
  run: async (given) => {
    const [path] = given.positionals
    if (path === undefined) throw new WrongCall('-', 'arguments')
    const { ok, checked, problems } = await verifyPackage(resolve(path), given.option('fingerprint'))
    return { code: ok ? 0 : 1, json: { ok, checked, problems } }
  }
}

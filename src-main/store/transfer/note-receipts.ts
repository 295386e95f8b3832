import type { Kysely } from 'kysely'
import type { SignedCard } from '../../../src-shared/domain/exchange/machine-card'
import type { PackageInfo } from '../../../src-shared/domain/exchange/package'
import { laterOf } from '../../../src-shared/domain/exchange/receiving'
import { machineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok } from '../../../src-shared/lib/result'
import type { Database } from '../tables/database'
import type { Vault } from '../vault/vault'
import { isSound } from './exchange-keys'
import { knownMachine, noteMet } from './known-machines'
import { awaitsArrival, noteArrived } from './letters-away'
import { noteReceiving, receivingOf } from './receiving'
import { noteSeen, noteTaken, seenBy } from './seen'
import { awaitsBrought, noteBroughtArrived } from './withheld'

interface Noting {
  readonly now: Instant
  /** Everything of the package is here once this is noted. */
  readonly whole: boolean
}

/** Notes what a package says of its machine: that it was heard of, what it holds of ours, and how far we now hold its own. */
export async function noteReceipts(
  trx: Kysely<Database>,
  { machine }: Pick<Vault, 'machine'>,
  { id, machine: from, seen, news, taken, receives }: PackageInfo,
  { now, whole }: Noting
): Promise<void> {
  await noteMet(trx, from.id, now)
  await noteSeen(trx, from.id, seen, now)
  await noteArrived(trx, from, taken, now)
  await noteBroughtArrived(trx, from.id, taken)
  await noteReceiving(trx, from.id, receives)
  if (!whole) return
  await noteTaken(trx, { id, machine: from.id, at: now })
  if (news?.for !== machine.id) return
  const own = machineId.parse(machine.id)
  const upto = { machine: from.id, epoch: from.epoch, position: news.upto }
  // Cases that were left out are not held by it: up to where everything is stays as it was.
  const before =
    news.receives && (await seenBy(trx, own)).find((one) => one.machine === from.id && one.epoch === from.epoch)
  const held = news.receives && { whole: before?.whole ?? before?.position ?? 0 }
  await noteSeen(trx, own, [{ ...upto, ...held }], now)
}

/**
 * Notes what known machines say in their cards that they hold, where it is more than was known. A card that its machine
 * did not sign says nothing.
 * @returns whether anything was noted
 */
export async function readReceipts(vault: Vault, cards: readonly SignedCard[], now: Instant): Promise<boolean> {
  let noted = false
  for (const card of cards) {
    const known = await knownMachine(vault.read, card.machine)
    if (card.vault !== vault.id || !known || known.revoked_at || known.public_key !== card.publicKey) continue
    const seen = await seenBy(vault.read, card.machine)
    const grown = card.seen.some((one) => {
      const held = seen.find(({ machine, epoch }) => machine === one.machine && epoch === one.epoch)
      return (held?.position ?? 0) < one.position
    })
    const arrived = card.taken ?? []
    const asked = receivingOf(known)
    const asks = laterOf(asked, card.receives) !== asked
    const { read } = vault
    const awaited = (await awaitsArrival(read, arrived)) || (await awaitsBrought(read, card.machine, arrived))
    if ((!grown && !asks && !awaited) || !isSound(card)) continue
    noted = true
    await vault.write(async (trx) => {
      await noteMet(trx, card.machine, now)
      await noteArrived(trx, { id: card.machine, letter: card.letter }, arrived, now)
      await noteBroughtArrived(trx, card.machine, arrived)
      await noteReceiving(trx, card.machine, card.receives)
      return ok(await noteSeen(trx, card.machine, card.seen, now))
    })
  }
  return noted
}

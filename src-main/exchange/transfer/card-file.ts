import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type MachineCard, readCard, type SignedCard } from '../../../src-shared/domain/exchange/machine-card'
import { replaceFile } from '../../store/atomic-file'
import { errorCode } from '../../store/error-code'
import { isThere } from '../../store/is-there'

/** The ending of the file that makes a machine known to another. */
export const CARD_ENDING = 'entente-card'

/** What the card of a machine is called: the same from whichever language, so that a newer one takes its place. */
export const cardName = ({ letter, machine }: Pick<MachineCard, 'letter' | 'machine'>): string =>
  `${letter}-${machine.slice(-6)}.${CARD_ENDING}`

/**
 * Puts the card into a folder where the machine presented itself before: with what it holds by now, it is the receipt of
 * what it took. Nothing happens where it did not, or where the folder cannot be written now: it goes with the next package.
 */
export async function renewCard(folder: string, card: SignedCard): Promise<void> {
  const file = join(folder, cardName(card))
  if (!(await isThere(file))) return
  await replaceFile(file, cardText(card)).catch((error: unknown) => {
    if (errorCode(error) === undefined) throw error
  })
}

export const cardText = (card: SignedCard): string => `${JSON.stringify(card)}\n`

/** A card is a few hundred bytes, and what it holds of others a few thousand. */
const MOST_BYTES = 256 * 1024
const MOST_CARDS = 100

/** Reads the card in a file; undefined when it holds none. */
export async function readCardFile(file: string): Promise<SignedCard | undefined> {
  const { size } = await stat(file)
  return size > MOST_BYTES ? undefined : readCard(await readFile(file, 'utf8'))
}

/** The cards that lie in a folder, by the names of their files; none where it cannot be read now. */
export async function cardsIn(folder: string): Promise<ReadonlyMap<string, SignedCard>> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => name.endsWith(`.${CARD_ENDING}`) && !name.startsWith('.'))
    .toSorted((a, b) => a.localeCompare(b))
    .slice(0, MOST_CARDS)
  const cards = new Map<string, SignedCard>()
  for (const name of names) {
    const card = await readCardFile(join(folder, name)).catch(() => undefined)
    if (card) cards.set(name, card)
  }
  return cards
}

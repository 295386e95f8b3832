import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type MachineCard, readCard } from '../../../src-shared/domain/exchange/machine-card'

/** The ending of the file that makes a machine known to another. */
export const CARD_ENDING = 'entente-card'

/** A card is a few hundred bytes, and what it holds of others a few thousand. */
const MOST_BYTES = 256 * 1024
const MOST_CARDS = 100

/** Reads the card in a file; undefined when it holds none. */
export async function readCardFile(file: string): Promise<MachineCard | undefined> {
  const { size } = await stat(file)
  return size > MOST_BYTES ? undefined : readCard(await readFile(file, 'utf8'))
}

/** The cards that lie in a folder, by the names of their files; none where it cannot be read now. */
export async function cardsIn(folder: string): Promise<ReadonlyMap<string, MachineCard>> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => name.endsWith(`.${CARD_ENDING}`) && !name.startsWith('.'))
    .toSorted((a, b) => a.localeCompare(b))
    .slice(0, MOST_CARDS)
  const cards = new Map<string, MachineCard>()
  for (const name of names) {
    const card = await readCardFile(join(folder, name)).catch(() => undefined)
    if (card) cards.set(name, card)
  }
  return cards
}

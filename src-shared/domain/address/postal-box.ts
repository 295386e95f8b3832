/** A box of La Poste: the place of many, that of a firm with much mail, that of a service which only answers. */
export const boxSigns = ['BP', 'CS', 'TSA'] as const
export type BoxSign = (typeof boxSigns)[number]

export interface PostalBox {
  readonly sign: BoxSign
  /** Its digits without spaces; empty while they are missing. */
  readonly number: string
}

const BOX =
  /^(?:(?<BP>B ?P|BOITE POSTALE)|(?<CS>C ?S|COURSE SPECIALE)|(?<TSA>T ?S ?A|TRI SERVICE ARRIVEE))(?: ?N[O°]?)?(?: ?(?<number>\d[\d ]*))?$/u

/** The box that a line in capitals says, however it was typed: "B P N 40 118" is BP 40118. */
export function postalBox(line: string): PostalBox | undefined {
  const groups = BOX.exec(line)?.groups
  const sign = boxSigns.find((one) => groups?.[one] !== undefined)
  return sign && { sign, number: (groups?.['number'] ?? '').replaceAll(' ', '') }
}

/** The line as the post wants it; any other line as it is. */
export function boxLine(line: string): string {
  const box = postalBox(line)
  return box ? [box.sign, box.number].filter(Boolean).join(' ') : line
}

const CEDEX = /\bC(?:E)?DE?X ?(?<office>\d{1,2})?$/u

/** CEDEX and the number of its office in two digits: "LYON CEDEX 3" goes to LYON CEDEX 03. */
export function cedexTown(town: string): string {
  return town.replace(CEDEX, (_, office: string | undefined) =>
    ['CEDEX', office?.padStart(2, '0')].filter(Boolean).join(' ')
  )
}

export function isCedex(town: string): boolean {
  return CEDEX.test(town)
}

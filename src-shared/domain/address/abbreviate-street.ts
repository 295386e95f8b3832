/** Longest wording of a street, its number left out, before NF Z 10-011 allows abbreviations. */
const MAX_WORDING = 32

/** Abbreviations of NF Z 10-011 for kinds of ways; only the first word of the wording is one. */
const ways: Readonly<Record<string, string>> = {
  ALLEE: 'ALL',
  ALLEES: 'ALL',
  AVENUE: 'AV',
  BOULEVARD: 'BD',
  CARREFOUR: 'CAR',
  CHAUSSEE: 'CHS',
  CHEMIN: 'CHE',
  CORNICHE: 'COR',
  COURS: 'CRS',
  DESCENTE: 'DSC',
  DOMAINE: 'DOM',
  ECART: 'ECA',
  ESPLANADE: 'ESP',
  FAUBOURG: 'FG',
  HAMEAU: 'HAM',
  IMPASSE: 'IMP',
  LOTISSEMENT: 'LOT',
  MARCHE: 'MAR',
  MONTEE: 'MTE',
  PASSAGE: 'PAS',
  PLACE: 'PL',
  PLAINE: 'PLN',
  PLATEAU: 'PLT',
  PROMENADE: 'PRO',
  QUARTIER: 'QUA',
  RESIDENCE: 'RES',
  ROCADE: 'ROC',
  ROUTE: 'RTE',
  RUELLE: 'RLE',
  SENTIER: 'SEN',
  SQUARE: 'SQ',
  TRAVERSE: 'TRA',
  VILLAGE: 'VLGE'
}

/** Titles and saints inside the wording, shortened only if the way's abbreviation was not enough. */
const titles: Readonly<Record<string, string>> = {
  CAPITAINE: 'CNE',
  COLONEL: 'CNL',
  COMMANDANT: 'CDT',
  DOCTEUR: 'DR',
  GENERAL: 'GAL',
  LIEUTENANT: 'LTN',
  MARECHAL: 'MAL',
  MONSEIGNEUR: 'MGR',
  PREFET: 'PREF',
  PRESIDENT: 'PDT',
  PROFESSEUR: 'PR',
  SAINT: 'ST',
  SAINTE: 'STE',
  SERGENT: 'SGT'
}

const NUMBER = /^(?:\d+ )?(?:(?:BIS|TER|QUATER|[A-Z]) )?/u

/**
 * Shortens a street line in capitals, only when its wording is longer than 32 characters, one word at a time and no
 * further than needed. What is still too long stays whole: the caller reports it.
 */
export function abbreviateStreet(line: string): string {
  const number = /^\d/u.test(line) ? (NUMBER.exec(line)?.[0] ?? '') : ''
  const words = line.slice(number.length).split(' ')
  const tooLong = (): boolean => words.join(' ').length > MAX_WORDING
  const shorten = (index: number, table: Readonly<Record<string, string>>): void => {
    if (tooLong()) words[index] = table[words[index] ?? ''] ?? words[index] ?? ''
  }
  shorten(0, ways)
  for (let index = 1; index < words.length - 1; index++) shorten(index, titles)
  return number + words.join(' ')
}

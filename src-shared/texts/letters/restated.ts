const GREETING =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|dear|hello|hi|good (?:morning|afternoon))\b[^.!?\n]{0,60}[,.!]?\s*$/iu
const LEAVE =
  /^(?:cordialement|bien cordialement|salutations|sincères salutations|bien à vous|respectueusement|dans l['’]attente|veuillez agréer|je vous prie d['’]agréer|merci d['’]avance|kind regards|best regards|regards|yours (?:sincerely|faithfully)|thanks in advance)\b/iu
/** A client's letter is restated, not copied: about what one reads in half a minute. */
const MOST = 700

/** A name or a number to call, under which nothing more is said. */
const SIGNED =
  /^(?:(?:[Tt][ée]l\.?|[Mm]obile)?\s*:?\s*\+?\d[\d .()-]{6,}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})$/u
/** A program for e-mails broke the line here: what follows goes on with the sentence. */
const BROKEN = /(?<=[^\n]{35}[^\n.!?:;…])\n(?=\p{Ll})/gu

/**
 * The words of a message as a reply repeats them: in lines of their own only where a sentence begins, without its
 * greeting, its leave and signature; a long one ends after a whole sentence.
 */
export function restatedWords(text: string): string {
  const lines = text.trim().split(/\r?\n/u)
  while (lines[0] !== undefined && (lines[0].trim() === '' || GREETING.test(lines[0].trim()))) lines.shift()
  // The subject of an e-mail stands above its greeting.
  const greeting = lines.slice(0, 3).findIndex((line) => GREETING.test(line.trim()))
  if (greeting > 0 && lines[greeting - 1]?.trim() === '') lines.splice(greeting, 1)
  const leave = lines.findIndex((line, place) => place > 0 && LEAVE.test(line.trim()))
  const kept = unsigned(leave < 0 ? lines : lines.slice(0, leave))
    .join('\n')
    .replace(BROKEN, ' ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  return kept.length <= MOST ? kept : `${wholeSentences(kept.slice(0, MOST))} …`
}

/** Without a signature that no leave comes before: names and numbers alone below an empty line. */
function unsigned(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const first = lines.slice(0, last + 1).findLastIndex((line) => line.trim() === '') + 1
  const isSigned = first > 0 && lines.slice(first, last + 1).every((line) => SIGNED.test(line.trim()))
  return isSigned ? lines.slice(0, first) : lines
}

function wholeSentences(cut: string): string {
  const end = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => cut.lastIndexOf(mark)))
  return (end > MOST / 3 ? cut.slice(0, end + 1) : cut.slice(0, cut.lastIndexOf(' '))).trim()
}

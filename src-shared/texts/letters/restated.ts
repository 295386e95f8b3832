const GREETING =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|dear|hello|hi|good (?:morning|afternoon))\b[^.!?\n]{0,60}[,.!]?\s*$/iu
const LEAVE =
  /^(?:cordialement|bien cordialement|salutations|sincères salutations|bien à vous|respectueusement|dans l['’]attente|veuillez agréer|je vous prie d['’]agréer|merci d['’]avance|kind regards|best regards|regards|yours (?:sincerely|faithfully)|thanks in advance)\b/iu
/** A client's letter is restated, not copied: about what one reads in half a minute. */
const MOST = 700

/**
 * The words of a message as a reply repeats them: without its greeting, its leave and signature; a long one ends after a
 * whole sentence.
 */
export function restatedWords(text: string): string {
  const lines = text.trim().split(/\r?\n/u)
  while (lines[0] !== undefined && (lines[0].trim() === '' || GREETING.test(lines[0].trim()))) lines.shift()
  const leave = lines.findIndex((line, place) => place > 0 && LEAVE.test(line.trim()))
  const kept = (leave < 0 ? lines : lines.slice(0, leave))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  return kept.length <= MOST ? kept : `${wholeSentences(kept.slice(0, MOST))} …`
}

function wholeSentences(cut: string): string {
  const end = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => cut.lastIndexOf(mark)))
  return (end > MOST / 3 ? cut.slice(0, end + 1) : cut.slice(0, cut.lastIndexOf(' '))).trim()
}

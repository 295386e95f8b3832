/** Octets of a line of vCard and iCalendar, without its end (RFC 6350, 3.2; RFC 5545, 3.1). */
const LONGEST = 75

/** Text as a value of vCard 4.0 (RFC 6350, 3.4). */
export function escapedText(text: string): string {
  return text.replace(/\\/gu, '\\\\').replace(/\r?\n/gu, '\\n').replace(/[,;]/gu, '\\$&')
}

/** Lines with their ends, those too long folded between characters. */
export function foldedLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  let out = ''
  let width = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (width + bytes > LONGEST) {
      out += '\r\n '
      width = 1
    }
    out += character
    width += bytes
  }
  return out
}

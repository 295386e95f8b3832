export interface SplitText {
  /** What was written this time. */
  readonly newest: string
  readonly quoted: string
  /** How many earlier messages the history holds. */
  readonly replies: number
}

// One line above a quotation: « Le 3 mars 2026 à 14:05, Jeanne Lévêque a écrit : », "On … wrote:".
const ATTRIBUTION =
  /^(?:le|on|am|el|il|op|em)\s.{4,300}(?:a écrit|wrote|schrieb|escribió|ha scritto|schreef|escreveu)\s*:$/iu
const DIVIDER =
  /^[-_\s]{0,20}(?:message d['’]origine|message original|original message|forwarded message|message transféré|message réexpédié|ursprüngliche nachricht|début du message (?:réexpédié|transféré)|begin forwarded message)\s*:?[-_\s]{0,20}$/iu
const FROM_FIELD = /^[>*\s]{0,20}(?:de|from|von|da)\s{0,3}:\s*\*?\s*\S/iu
const OTHER_FIELD =
  /^[>*\s]{0,20}(?:envoyé|date|sent|gesendet|à|to|an|objet|subject|betreff|cc|répondre à|reply-to)\s?(?:le)?\s{0,3}:/iu
const FIELDS_WITHIN = 8
const ATTRIBUTION_LINES = 3

/**
 * Parts a reply from the history below it: attribution lines, dividers, the header block Outlook repeats, and lines
 * behind `>`. Words written below or between quoted lines stay with the newest. A mail that is nothing but history, a
 * forward say, is its own newest.
 */
export function splitQuoted(text: string): SplitText {
  const lines = text.split('\n')
  const newest: string[] = []
  const quoted: string[] = []
  let replies = 0
  for (let at = 0; at < lines.length; ) {
    const start = startAt(lines, at)
    if (start === 0) {
      const line = lines[at] ?? ''
      ;(line.startsWith('>') ? quoted : newest).push(line)
      at++
      continue
    }
    const next = nextFilled(lines, at + start)
    if (lines[next]?.startsWith('>')) {
      quoted.push(...lines.slice(at, next))
      at = next
      continue
    }
    quoted.push(...lines.slice(at))
    break
  }
  for (let at = 0; at < quoted.length; ) {
    const start = startAt(quoted, at)
    if (start > 0) replies++
    at += Math.max(1, start)
  }
  const own = newest
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  if (own === '') return { newest: text.trim(), quoted: '', replies }
  const history = quoted.join('\n').trim()
  return { newest: own, quoted: history, replies: history === '' ? 0 : Math.max(1, replies) }
}

/** How many lines at this place begin a quotation; 0 for none. */
function startAt(lines: readonly string[], at: number): number {
  const line = bare(lines[at])
  if (line === '' || line.length > 400) return 0
  const isDivider = DIVIDER.test(line)
  if (isDivider || /^_{8,}$/u.test(line)) {
    // The header below a divider belongs to it.
    const next = nextFilled(lines, at + 1)
    const block = FROM_FIELD.test(bare(lines[next])) ? headerBlock(lines, next) : 0
    if (block > 0) return next - at + block
    return isDivider ? 1 : 0
  }
  if (FROM_FIELD.test(line)) return headerBlock(lines, at)
  // Mail programs wrap the line.
  let joined = ''
  for (let taken = 1; taken <= ATTRIBUTION_LINES; taken++) {
    joined = `${joined} ${bare(lines[at + taken - 1])}`.trim()
    if (joined.length > 400) return 0
    if (ATTRIBUTION.test(joined)) return taken
  }
  return 0
}

function bare(line: string | undefined): string {
  return (line ?? '').replace(/^[>\s]{1,200}/u, '').trim()
}

function nextFilled(lines: readonly string[], from: number): number {
  const next = lines.slice(from, from + FIELDS_WITHIN).findIndex((line) => bare(line) !== '')
  return next < 0 ? from : from + next
}

/** Lines of a repeated header, which has a sender and two fields more. */
function headerBlock(lines: readonly string[], at: number): number {
  let last = 0
  let fields = 0
  for (let behind = 1; behind <= FIELDS_WITHIN && at + behind < lines.length; behind++) {
    if (OTHER_FIELD.test(bare(lines[at + behind]))) {
      fields++
      last = behind
    }
  }
  return fields >= 2 ? last + 1 : 0
}

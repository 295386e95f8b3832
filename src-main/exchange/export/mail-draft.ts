/** An e-mail that nobody has sent yet. */
export interface MailDraft {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[]
  /** Separates the parts; appears in none of them. */
  readonly boundary: string
}

/** Octets of text in an encoded word, so that it fits beside the name of its header (RFC 2047, section 2). */
const WORD = 39
const LINE = 76

/**
 * The e-mail as a file (RFC 5322, RFC 2045) that mail programs open as a draft: `X-Unsent: 1`. No From and no Date: the
 * program sets them when it is sent.
 */
export function mailDraft(draft: MailDraft): string {
  const { files, boundary } = draft
  const head = [
    'X-Unsent: 1',
    // Without an address the field is left out: an empty one is no address list (RFC 5322, section 3.6.3).
    ...(draft.to.length === 0 ? [] : [`To: ${draft.to.map(headerText).join(',\r\n ')}`]),
    `Subject: ${encoded(draft.subject)}`,
    'MIME-Version: 1.0'
  ]
  const body = ['Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: base64', '', wrapped(draft.text)]
  if (files.length === 0) return lines([...head, ...body])
  return lines([
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...body,
    ...files.flatMap(({ name, mediaType, bytes }) => [
      `--${boundary}`,
      `Content-Type: ${headerText(mediaType)}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment;\r\n ${fileName(name)}`,
      '',
      wrapped(bytes)
    ]),
    `--${boundary}--`
  ])
}

const lines = (parts: readonly string[]): string => `${parts.join('\r\n')}\r\n`

/** On one line: no header begins within another. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, '')
}

function encoded(text: string): string {
  const one = text.replace(/\s+/gu, ' ').trim()
  if (/^[\x20-\x7e]{0,60}$/u.test(one) && !one.includes('=?')) return one
  const words: string[] = []
  let word = ''
  for (const character of one) {
    if (Buffer.byteLength(word + character) > WORD) {
      words.push(word)
      word = ''
    }
    word += character
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ')
}

/** With the name in plain letters too, for programs that know no other (RFC 2231, section 4; RFC 6266, annex D). */
function fileName(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/gu, '_')
  const full = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `filename="${plain}";\r\n filename*=UTF-8''${full}`
}

function wrapped(content: string | Uint8Array): string {
  const base64 = (typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)).toString('base64')
  return base64.match(new RegExp(`.{1,${LINE}}`, 'gu'))?.join('\r\n') ?? ''
}

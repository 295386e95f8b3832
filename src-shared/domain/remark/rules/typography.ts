import type { Finding, Rule } from '../rule'

const NARROW = '\u202f'
const FULL = '\u00a0'

interface Slip {
  readonly pattern: RegExp
  readonly replacement: string
}

/** The no-break spaces and marks of French print (Lexique des règles typographiques, Imprimerie nationale). */
const slips: readonly Slip[] = [
  { pattern: /(?<=[\p{L}\p{N})»])[ ](?=[;!?](?:\s|$|»))/gu, replacement: NARROW },
  { pattern: /(?<=[\p{L}\p{N})»])[ ](?=:(?:\s|$))/gu, replacement: FULL },
  { pattern: /(?<=«)[ ]?(?=[^\s\u00a0\u202f])/gu, replacement: FULL },
  { pattern: /(?<=[^\s\u00a0\u202f])[ ]?(?=»)/gu, replacement: FULL },
  { pattern: /(?<=\d)[ ](?=[€%](?!\p{L}))/gu, replacement: FULL },
  { pattern: /(?<=\p{L})(?=[;!?](?:\s|$))/gu, replacement: NARROW },
  { pattern: /(?<=\b[Nn]°)[ ](?=\p{N})/gu, replacement: FULL },
  { pattern: /(?<=\d)[ ](?=\d{3}(?!\d)(?:[,\s\u00a0\u202f]*(?:€|euros)|,\d{2}\s?€))/gu, replacement: NARROW },
  {
    pattern:
      /(?<=(?:^|[^\p{L}\p{N}]))1 ?(?:er|ère)?(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))(?<!1er)/gu,
    replacement: '1er'
  },
  { pattern: /(?<=[^.])\.{3}(?!\.)/gu, replacement: '…' }
]

/** Hints for French print; never in the way of sending. */
export const typography: Rule = {
  id: 'typography',
  severity: 'info',
  languages: ['fr'],
  needs: [],
  find({ reply, language }) {
    if (language !== 'fr') return []
    return slips.flatMap(({ pattern, replacement }) =>
      [...reply.plain.matchAll(pattern)].slice(0, 50).map((match): Finding => {
        const span = { start: match.index, end: match.index + match[0].length }
        return { ...span, severity: 'info', rewrite: { ...span, replacement } }
      })
    )
  }
}

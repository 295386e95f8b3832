import { z } from 'zod'
import { plainDate } from '../../lib/plain-date'
import { letterPaper } from '../dispatch/letter-paper'

/**
 * What a letter says: words and values in reading order, without a position, a page or a type size.
 * Every word arrives already in the letter's language, with its own punctuation ("Objet :", "Subject:").
 */

/** One line of text: no line break. May be long; the layout wraps it, and refuses what cannot fit. */
const line = z.string().regex(/^[^\r\n]*$/u)

/** A stretch of text in one style. `\n` inside is a forced line break. */
export const run = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional()
})
export type Run = z.infer<typeof run>
const runs = z.array(run)

/** A picture by the key under which its bytes (PNG or JPEG) are handed to the renderer, with its alternative text. */
export const picture = z.strictObject({ source: z.string().min(1), alt: line.min(1) })

export const paragraph = z.strictObject({ kind: z.literal('paragraph'), runs })
/** A title inside the body; kept with what follows it. */
export const heading = z.strictObject({ kind: z.literal('heading'), runs })
/** What the letter demands, with its amount or date: set apart so that it is found at a glance. */
export const demand = z.strictObject({ kind: z.literal('demand'), runs })
export const list = z.strictObject({
  kind: z.literal('list'),
  style: z.enum(['bullet', 'numbered']),
  items: z.array(runs).min(1)
})

export const tableColumn = z.strictObject({
  title: line,
  align: z.enum(['left', 'right']),
  /** Millimetres; the columns without one share the rest by what they hold. */
  width: z.number().positive().optional()
})
/** A small table, for amounts. Every row has one cell for each column; `total` is a last row in bold. */
export const table = z
  .strictObject({
    kind: z.literal('table'),
    columns: z.array(tableColumn).min(1).max(6),
    rows: z.array(z.array(line)).min(1),
    total: z.array(line).optional()
  })
  .refine(
    ({ columns, rows, total }) => [...rows, ...(total ? [total] : [])].every((row) => row.length === columns.length),
    {
      error: 'row-length'
    }
  )

export const bodyBlock = z.discriminatedUnion('kind', [paragraph, heading, demand, list, table])
export type BodyBlock = z.infer<typeof bodyBlock>
export type ParagraphBlock = z.infer<typeof paragraph>
export type ListBlock = z.infer<typeof list>
export type TableBlock = z.infer<typeof table>

/** An enclosure under the number the letter gives it ("1", "3"); the body may cite that number. */
export const enclosure = z.strictObject({ number: z.int().positive(), title: line.min(1) })

/** A reference line: "Notre référence :" and "2026-A-0042". */
export const referenceLine = z.strictObject({ label: line, value: line })

const letterhead = z.strictObject({
  name: line.min(1),
  address: z.array(line),
  /** Telephone, e-mail, site, one a line. */
  contacts: z.array(line),
  logo: picture.optional()
})

const addressee = z.strictObject({
  /** Postal lines as `normaliseAddress` returns them. */
  lines: z.array(line),
  /** Abroad allows a seventh line, the country. */
  abroad: z.boolean()
})

const signature = z.strictObject({
  name: line.min(1),
  capacity: line,
  /** Above the name, when the signatory signs for the company: "Pour la société ...". */
  onBehalfOf: line.optional(),
  /** Below it, when one signs by the order of another (p.o.): "p.o. Hélène Garnier, gérante". */
  byOrderOf: line.optional(),
  /** A scanned signature; without one, room is left for the hand. */
  image: picture.optional()
})

/** A page of its own at the end, to tick, sign and send back. */
const returnSlip = z.strictObject({
  title: line.min(1),
  /** What to do with it, by when, and where it goes. */
  intro: z.array(line),
  options: z.array(line.min(1)).min(1),
  /** None of them: what is missing is written after it. */
  none: line.min(1),
  /** What is filled in by hand, two side by side. */
  fields: z.array(z.tuple([line, line]))
})
export type ReturnSlip = z.infer<typeof returnSlip>

/** A page of its own after the letter, under its title: how a sum came about. */
const annex = z.strictObject({ title: line.min(1), body: z.array(bodyBlock).min(1) })

const labels = z.strictObject({
  /** Place and date as one line: "Lyon, le 5 mars 2026". */
  dateline: line.min(1),
  /** "Objet :" */
  subject: line,
  /** In the head of the letter, when there are enclosures: "P.J. : 3". */
  enclosureCount: line,
  /** Above the list of enclosures, after the signature: "Pièces jointes :". */
  enclosures: line,
  /** Before each of them, as their copies are stamped, with `{number}` in it: "Pièce n° {number}". A file may leave it out. */
  exhibit: line.default('{number}.'),
  /** Small, at the top of the pages that follow: "Mise en demeure – 2026-A-0042". */
  runningHead: line,
  /** A page's number, with `{page}` and `{pages}` in it: "page {page}/{pages}". */
  page: line
})

export const letterContent = z.strictObject({
  language: z.enum(['fr', 'en']),
  /** Title of the file for readers and screen readers: "Mise en demeure – 2026-A-0042". */
  title: line.min(1),
  place: line,
  date: plainDate,
  letterhead,
  /** The sheet and its envelope; an own sheet for a DL window on the right where it says nothing. */
  paper: letterPaper.optional(),
  /** Company mentions: legal form and capital, seat, RCS, VAT number; one fragment each, joined by the layout. */
  mentions: z.array(line),
  addressee,
  /** "Lettre recommandée avec avis de réception", then its number if known; one a line. Empty for ordinary post. */
  delivery: z.array(line),
  references: z.array(referenceLine),
  subject: line,
  /** "Madame," or an empty text when the body greets by itself. */
  greeting: line,
  body: z.array(bodyBlock),
  /** The closing words, a paragraph of their own before the signature. */
  closing: z.string(),
  signature,
  enclosures: z.array(enclosure),
  annex: annex.optional(),
  slip: returnSlip.optional(),
  labels
})
export type LetterContent = z.infer<typeof letterContent>

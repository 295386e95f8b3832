import { foldText } from '../../../lib/fold-text'
import { knownNames, nameParts, oneLetterApart } from '../names'
import { isCited, slice } from '../reply'
import { bothLanguages, type Check, type Finding, type Rule } from '../rule'
import { writtenAs } from './frame'

const TITLE =
  '(?:[Mm]adame|[Mm]onsieur|MADAME|MONSIEUR|Mme|MME|M\\.|Mlle|Ma[iî]tre|Mr\\.?|MR|Mrs\\.?|MRS|Ms\\.?|MS|Miss)'
const PARTICLE = "(?:de la |de |du |des |d['’]|la |le |van der |van |von |De La |De |Du |La |Le |Van )"
const WORD = "\\p{Lu}[\\p{L}'’-]+"
const NAMED = new RegExp(
  `(?<![\\p{L}])(?:${TITLE})[ \\u00a0]+(?:et |and |& )?(?:(?:Mme|Madame|Mrs|Monsieur|M\\.)[ \\u00a0]+)?((?:${PARTICLE})*${WORD}(?:[ \\u00a0]+(?:${PARTICLE})*${WORD}){0,3})`,
  'gu'
)
const DEAR = new RegExp(
  `(?<=^|\\n)[ \\t]*Dear[ \\u00a0]+((?!${TITLE}(?!\\p{L}))(?:${PARTICLE})*${WORD}(?:[ \\u00a0]+${WORD}){0,3})`,
  'gu'
)
/** What follows a title without being a name. */
const OFFICE =
  /^(?:sir|madam|madame|monsieur|mademoiselle|messieurs|mesdames|customer|client|cliente|clients|neighbour|resident|all|team|colleague|colleagues|tenant|homeowner|partner|partners|maitre|docteur|president|presidente|directeur|directrice|maire|prefet|ministre|syndic|gerant|gerante|responsable|conseiller|procureur|juge|objet|nous|vous|votre|notre|bonjour|merci|je|le|la|les|en|suite|veuillez|dear|we|you|thank|your|our|the|mr|mrs|ms|miss|dr)$/u
const ROLE_AFTER =
  /^[,\s]{1,3}(?:votre |your |son |sa |his |her |le |la |the |notre |our |en qualite de |agissant |qui vous |l')?\s?(?:tuteur|tutrice|curat|avocat|conseil|mandatair|notaire|expert|mediat|architecte|voisin|gardien|syndic|assureur|medecin|huissier|commissaire|solicitor|lawyer|attorney|guardian|carer|surveyor|neighbour|architect|insurer|adviser|advisor|accountant|representative|doctor|barrister|temoin|locataire|proprietaire|gerant|tenant|landlord|agent)/u
const ROLE_BEFORE =
  /(?:votre|your|son|sa|l'|le|notre|our|the|the client's|la)\s(?:tuteur|tutrice|curateur|curatrice|avocate?|conseil|mandataire|notaire|experte?|mediateur|mediatrice|architecte|voisine?|gardien|gardienne|syndic|assureur|medecin|solicitor|lawyer|guardian|carer|surveyor|neighbour|architect|insurer|ombudsman|juge|tenant|landlord|locataire|proprietaire),?\s$/u

/** A name that belongs to nobody of this case: a letter to the wrong person discloses one client's affairs to another. */
export const wrongRecipient: Rule = {
  id: 'wrong-recipient',
  severity: 'error',
  languages: bothLanguages,
  needs: ['recipient.last_name'],
  find(check) {
    const { reply, facts, language } = check
    const last = facts.recipient?.last_name
    if (!last) return []
    const known = new Set(knownNames(facts).flatMap(nameParts))
    const all = [...reply.plain.matchAll(NAMED), ...(language === 'en' ? reply.plain.matchAll(DEAR) : [])]
    return all.flatMap((match) => finding(check, known, match))
  }
}

function finding({ reply, facts }: Check, known: ReadonlySet<string>, match: RegExpMatchArray): Finding[] {
  const name = match[1] ?? ''
  const start = (match.index ?? 0) + match[0].lastIndexOf(name)
  const span = { start, end: start + name.length }
  const parts = nameParts(name).filter((part) => !OFFICE.test(part))
  const inText = { start: reply.inText(span.start), end: reply.inText(span.end) }
  if (parts.length === 0 || OFFICE.test(foldText(name.split(/[ \u00a0]/u)[0] ?? '')) || isCited(reply, inText))
    return []
  if (parts.some((part) => known.has(part))) return []
  if (match[0].trimStart().startsWith('Dear') && parts.length === 1 && !hasSpelling(parts, known)) return []
  const after = foldText(reply.plain.slice(span.end, span.end + 60)).replaceAll('’', "'")
  const before = foldText(reply.plain.slice(Math.max(0, (match.index ?? 0) - 40), match.index)).replaceAll('’', "'")
  if (ROLE_AFTER.test(after) || ROLE_BEFORE.test(before)) return []
  const right = facts.recipient?.last_name ?? ''
  const near = hasSpelling(parts, new Set(nameParts(right)))
  return [
    {
      ...span,
      severity: 'error',
      params: { name, right },
      ...(near && { detail: 'spelling', rewrite: { ...span, replacement: right } })
    }
  ]
}

const hasSpelling = (parts: readonly string[], known: ReadonlySet<string>): boolean =>
  parts.some((part) => [...known].some((one) => one.length > 3 && oneLetterApart(part, one)))

const CLASS: Readonly<Record<string, string>> = { Y: '\\d', N: '\\d', M: '[a-z]' }

/** `LIT-YYYY-NNNN` as a pattern: Y and N are figures, M is a letter; what stands between them may be any mark or none. */
function formatPattern(format: string): RegExp | undefined {
  const parts = format.match(/[\p{L}\p{N}]+/gu)
  if (!parts) return undefined
  const made = parts.map((part) =>
    /^[YNM]+$/u.test(part)
      ? classes(part)
      : part.replace(/Y{2,}|N{2,}|M{2,}|[^YNM]+|[YNM]/gu, (run) =>
          run.length > 1 && /^(?:Y+|N+|M+)$/u.test(run) ? classes(run) : foldText(run)
        )
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])${made.join('[\\s.\\-/–_‑]{0,2}')}(?![\\p{L}\\p{N}]|-\\d)`, 'gu')
}
const classes = (run: string): string => [...run].map((sign) => CLASS[sign] ?? sign).join('')
const THEIRS =
  /(?:votre reference|vos references|v\/ref|votre ref|your ref(?:erence)?|their ref(?:erence)?|sous le numero|chez (?:le|notre) fournisseur)\s?:?\s?$/u

/** A reference of ours that is another case's. */
export const wrongReference: Rule = {
  id: 'wrong-reference',
  severity: 'error',
  languages: bothLanguages,
  needs: ['case.reference', 'reference_formats'],
  find({ reply, facts }) {
    const own = facts.case?.reference
    if (!own) return []
    const known = [
      own,
      ...(facts.case?.parent ?? []),
      ...(facts.case?.linked ?? []),
      ...(facts.case?.merged ?? []),
      facts.invoice?.number,
      facts.contract?.reference
    ]
      .filter((one) => one !== undefined)
      .filter((one) => one !== '')
      .map(writtenAs)
    return (facts.reference_formats ?? []).flatMap((format) => {
      const pattern = formatPattern(format)
      if (!pattern) return []
      return [...reply.text.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length }
        if (known.some((one) => one.test(match[0])) || isCited(reply, span)) return []
        if (THEIRS.test(reply.text.slice(Math.max(0, span.start - 40), span.start))) return []
        const place = reply.inOriginal(span)
        return [{ ...place, severity: 'error', params: { reference: slice(reply, span).toUpperCase(), right: own } }]
      })
    })
  }
}

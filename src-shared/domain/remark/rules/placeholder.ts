import { bothLanguages, type Finding, type Rule } from '../rule'

const NAMES =
  'noms?|prenoms?|prénoms?|dates?|montants?|references?|références?|a completer|à compléter|adresse|civilit[eé]|objet|names?|first name|last name|customer|client|amounts?|insert|address|your |tbc|tbd|x+|…|\\.{3}'
const patterns: readonly RegExp[] = [
  /\{\{[^}\n]{0,120}\}{0,2}|\}\}|\{%[^%\n]{0,120}(?:%\})?|%\}/gu,
  new RegExp(
    `\\[(?:votre |le |la |les |l['’]|the |your |customer |client )?(?:${NAMES})[^\\]\\n]{0,60}\\](?!\\()`,
    'giu'
  ),
  /<(?:nom|pr[ée]nom|name|date|montant|amount|r[ée]f[ée]rence|reference)[^>\n]{0,40}>/giu,
  /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/giu,
  /_{3,}/gu,
  /\.{4,}|(?:…\s?){2,}/gu,
  /(?<![\p{L}\p{N}])(?:todo|lorem ipsum|undefined|invalid date|#ref!)(?![\p{L}\p{N}])/giu,
  /(?<!\p{L})(?:NaN|NAN)(?!\p{L})|(?<![\p{L}\p{N}])nan(?=[\s\u00a0\u202f]*[€£%])/gu,
  /\[object object\]|#ref!|#n\/a|#value!/giu,
  // What an empty field leaves behind.
  /(?<=^|\n)[ \t]*(?:bonjour|bonsoir|dear|hello|ch[eè]re?|madame|monsieur)[ \u00a0]+,/giu,
  /(?<![\p{L}\p{N}])(?:le|la|du|au|de|à|avant le|le montant de|chez|par)[ \u00a0]+[.,](?!\p{N})/giu,
  /(?<![\p{L}\p{N}])(?:on|by|of|for|to|at|from|until|the)[ \u00a0]+[.,](?!\p{N})/giu,
  /(?<=(?:\bde|\bà|\bsoit|:|\bdu|\bmontant))[ \u00a0\u202f]{1,}€(?![\s\u00a0]?\d)|(?<=(?:\bof|\bfor|\bpay|:))[ \u00a0]+£(?![\s\u00a0]?\d)/giu,
  /(?<=^|\n|[.,(–-][ \t]?)[ \t]*(?:r[ée]f(?:[ée]rence)?\.?|dossier|objet|n°|ref(?:erence)?\.?|case|subject|t[ée]l\.?|phone|montant|amount)[ \u00a0]*:[ \t]*(?=\r?\n|$)/giu
]

/** Left by a template: the first thing a reader sees. */
export const leftoverPlaceholder: Rule = {
  id: 'leftover-placeholder',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find({ reply }) {
    const { original } = reply
    const all = patterns.flatMap((pattern) =>
      [...original.matchAll(pattern)].map(
        (one): Finding => ({ start: one.index, end: one.index + one[0].length, severity: 'error' })
      )
    )
    return all
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(
        (one, place, sorted) => !sorted.slice(Math.max(0, place - 3), place).some((other) => other.end > one.start)
      )
  }
}

import { datesIn } from '../dates'
import { has, lexicon } from '../find-phrases'
import { blocksOf, slice } from '../reply'
import { bothLanguages, missing, type Rule } from '../rule'
import type { Sentence } from '../sentences'
import { placeFor } from './place-for'
import { isFuture } from './tense'

/** Words for what was looked into. */
export const checkedPast = lexicon({
  fr: [
    '(re|)(verifie|controle|constate|relu|examine|consulte|mesure|analyse|releve|inspecte|teste|sonde|compare)e?s?',
    '(constat|constats|controle|controles|releve|releves|expertise|diagnostic)',
    '(montre|montrent|indique|indiquent|etablit|etablissent|revele|revelent|confirme|confirment|prouve|prouvent)',
    '(a|ont|avons) (vu|trouve)'
  ],
  en: [
    '(re|)(checked|inspected|reviewed|examined|measured|looked|tested|compared|reread|read)',
    '(check|inspection|review|test|survey)',
    'found',
    '(show|shows|showed|confirm|confirms|confirmed)',
    'finding*'
  ]
})
const documents = lexicon({
  fr: [
    '(rapport|proces verbal|pv|compte rendu|photo|photos|devis|contrat|facture|factures|bon de (commande|livraison|intervention)|releve|plans?|enregistrements?|courriels?|courriers?|carnet|notice|journal|historique|expertise|fiche|cctp|dossier de (pose|chantier))s?'
  ],
  en: [
    '(report|photo|photos|photograph|quote|contract|invoice|order|delivery note|records?|log|plans?|messages|emails?|letters?|statement|survey|job sheet|file note|handover sheet|minutes|call recording)s?'
  ]
})
const evidence = lexicon({
  fr: ['(rapport|proces verbal|compte rendu|photos?|expertise|constat)s?'],
  en: ['(report|photos?|photographs?|records?|survey|log)s?']
})
const willCheck = lexicon({
  fr: [
    '(allons|va|vais|vont|devons|devrons|pourrons|souhaitons|voulons|pour|afin de|reste a) (\\p{L}+ ){0,2}(verifier|controler|examiner|consulter|mesurer|analyser|relever|inspecter|tester|relire)',
    '(verifi|control|examin|consult|mesur|analys|relev|inspect|test)(era|erons|eront|erai)',
    '(sera|seront) (verifi|control|examin|mesur|analys|inspect|test)*'
  ],
  en: [
    "(will|shall|'ll|going to|to|need to|must|can) (\\p{L}+ ){0,2}(check|inspect|review|examine|measure|look|test|be (checked|inspected|examined|reviewed|tested))"
  ]
})

export const missingFindings: Rule = {
  id: 'missing-findings',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language } = check
    if (plan.blocks.findings !== 'M') return []
    const tagged = blocksOf(reply, 'findings')
    const from = Math.max(reply.body.start, reply.subject?.end ?? 0)
    const isFact = (sentence: Sentence, place: number): boolean => {
      if (sentence.start < from || sentence.start >= reply.body.end) return false
      const text = slice(reply, sentence)
      if (has(willCheck[language], text)) return false
      const checked = has(checkedPast[language], text)
      if (
        !checked &&
        !(has(evidence[language], text) && !isFuture(language, text) && datesIn(text, language).length > 0)
      )
        return false
      const next = reply.sentences[place + 1]
      const around = next && next.paragraph === sentence.paragraph ? `${text} ${slice(reply, next)}` : text
      if (datesIn(text, language).length > 0 && !isFuture(language, text.slice(0, datesIn(text, language)[0]?.end)))
        return true
      return (
        has(documents[language], around) &&
        !has(/(?:votre|vos|your) (?:demande|dossier|courrier|courriers|message|request|file|letter)(?!\p{L})/gu, text)
      )
    }
    const said = reply.sentences.some(
      (sentence, place) => isFact(sentence, place) && !isThanks(language, slice(reply, sentence))
    )
    return said ? [] : [missing(check, tagged[0]?.start ?? placeFor(check, 'findings'), 'error')]
  }
}

const thanking = lexicon({
  fr: ['merci', '(remercions|remercie)', 'vous (nous |)(avez |)(signal|demand|indiqu|ecri)*'],
  en: ['thank*', 'you (told|asked|said|report|raised|wrote|sent)*']
})
export const isThanks = (language: 'fr' | 'en', text: string): boolean => has(thanking[language], text)

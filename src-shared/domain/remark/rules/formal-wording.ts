import { found, lexicon } from '../find-phrases'
import { blocksOf, isCited } from '../reply'
import { bothLanguages, missing, type Rule } from '../rule'
import { placeAfter } from './place-for'

const operative = lexicon({
  fr: [
    '(mettons|mets|met) (formellement |donc |par la presente |solennellement |)en demeure',
    '(vaut|valant|tient lieu de) (donc |)mise en demeure',
    '(constitue|constituant) (une |)mise en demeure',
    'objet : mise en demeure',
    'mise en demeure (de|d)',
    'sommation',
    'sommons',
    'mise en demeure'
  ],
  en: [
    'formal (notice|demand)',
    'letter (before|of) (action|claim)',
    'notice to (repair|remedy|pay|perform|complete)',
    'final demand',
    'put you on notice'
  ]
})
const notYet = lexicon({
  fr: [
    '(avant|sans|prealable a|eviter|defaut de|prochaine|future|aucune) (toute |une |la |)mise en demeure',
    '(ne|n) <1> (vaut|constitue|est) pas (une |)mise en demeure',
    '(votre|precedente|derniere) mise en demeure',
    'mise en demeure (prealable|suivra|pourra|sera|vous sera)',
    '(adresserons|enverrons|adresser|envoyer) <2> mise en demeure'
  ],
  en: [
    '(before|without|prior to|avoid|pending|your) (any |a |the |sending |issuing |)(formal (notice|demand)|letter (before|of) (action|claim)|final demand|notice to (repair|remedy|pay))',
    "(is not|isn't|not) (a |yet a |meant as a |)(formal (notice|demand)|letter (before|of) (action|claim)|final demand|notice to (repair|remedy|pay))",
    '(will|may|shall) (send|issue|serve) (you |)(a |)(formal (notice|demand)|letter before (action|claim)|final demand)',
    'formal (notice|demand) (will|may) (follow|be sent)'
  ]
})

export const missingFormalWording: Rule = {
  id: 'missing-formal-wording',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language } = check
    if (plan.group !== 'formal') return []
    const denied = found(notYet[language], reply.text)
    const said = found(operative[language], reply.text).some(
      (span) => !isCited(reply, span) && !denied.some((one) => one.start < span.end && span.start < one.end)
    )
    return said
      ? []
      : [
          missing(
            check,
            blocksOf(reply, 'request')[0]?.start ?? placeAfter(check, 'subject', 'greeting', 'restatement', 'findings'),
            'error'
          )
        ]
  }
}

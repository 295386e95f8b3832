import type { Language } from '../../domain/common/vocabulary'
import type { Tone } from '../../domain/letter/kinds'
import type { Phrase } from '../../domain/letter/phrases'

type Line = readonly [name: string, block: Phrase['block'], tones: readonly Tone[], text: string]

const soft = ['warm', 'neutral'] as const
const sober = ['neutral', 'firm'] as const
const every = ['warm', 'neutral', 'firm'] as const

/** What is still to be said shows as a gap, which keeps a letter here until it is filled. */
const french: readonly Line[] = [
  [
    'thanks-written',
    'thanks',
    soft,
    'Merci de nous avoir écrit : vous nous donnez l’occasion de corriger ce qui doit l’être.'
  ],
  ['thanks-photos', 'thanks', soft, 'Merci pour vos photographies. Elles montrent bien le problème.'],
  ['thanks-call', 'thanks', soft, 'Merci d’avoir pris le temps de nous expliquer la situation au téléphone.'],
  ['thanks-detail', 'thanks', every, 'Votre courrier est précis, et nous permet de vous répondre point par point.'],
  ['empathy-waiting', 'empathy', soft, 'Attendre sans nouvelles est pénible, et vous aviez raison de nous relancer.'],
  [
    'empathy-twice',
    'empathy',
    ['warm'],
    'Devoir nous signaler deux fois le même désordre est lassant. Cela n’aurait pas dû être nécessaire.'
  ],
  [
    'empathy-home',
    'empathy',
    ['warm'],
    'Vivre au milieu de travaux qui ne finissent pas est éprouvant, et nous en avons conscience.'
  ],
  [
    'empathy-plans',
    'empathy',
    soft,
    'Vous aviez organisé votre semaine autour de cette date. Ce report vous désorganise, nous en avons conscience.'
  ],
  [
    'empathy-money',
    'empathy',
    soft,
    'Recevoir une facture qui ne correspond pas à l’accord est désagréable, et vous avez bien fait de nous le dire.'
  ],
  ['empathy-plain', 'empathy', every, 'Nous mesurons la gêne que cette situation vous cause.'],
  [
    'restatement-sure',
    'restatement',
    every,
    'Voici ce que nous avons compris. Si nous avons oublié un point, dites-le-nous.'
  ],
  ['restatement-wanted', 'restatement', every, 'Vous nous demandez ceci : [à compléter : ce qui est souhaité].'],
  [
    'restatement-points',
    'restatement',
    every,
    'Votre courrier soulève plusieurs points. Nous les reprenons un par un.'
  ],
  [
    'findings-visit',
    'findings',
    every,
    'Nous avons contrôlé les lieux le [à compléter : la date de la visite], et constaté ceci :'
  ],
  [
    'findings-papers',
    'findings',
    every,
    'Nous avons relu le contrat, nos échanges et les photographies du dossier. Ils montrent ceci :'
  ],
  [
    'findings-open',
    'findings',
    every,
    'Un point reste à vérifier, et nous préférons vous le dire : [à compléter : le point].'
  ],
  [
    'position-late',
    'position',
    soft,
    'Nous vous avions annoncé une date, et nous ne l’avons pas tenue. Nous vous présentons nos excuses.'
  ],
  [
    'position-silence',
    'position',
    soft,
    'Nous ne vous avons pas tenu au courant. C’est notre erreur, et nous vous en présentons nos excuses.'
  ],
  [
    'position-ours',
    'position',
    soft,
    'Ce que vous décrivez ne correspond pas à ce que nous vous devions. Nous vous présentons nos excuses.'
  ],
  [
    'position-part',
    'position',
    every,
    'Votre demande est retenue en partie, pour la raison suivante : [à compléter : la raison].'
  ],
  [
    'position-not',
    'position',
    every,
    'Nous ne pouvons pas donner une suite favorable à votre demande, pour la raison suivante : [à compléter : la raison].'
  ],
  ['solution-choice', 'solution', soft, 'Nous vous proposons plusieurs solutions. Le choix vous appartient.'],
  ['solution-cost', 'solution', every, 'Cette intervention ne vous coûtera rien.'],
  [
    'solution-date',
    'solution',
    every,
    'Nous intervenons le [à compléter : la date], entre [à compléter : l’heure] et [à compléter : l’heure].'
  ],
  [
    'solution-gesture',
    'solution',
    soft,
    'En plus de la réparation, nous vous offrons ceci : [à compléter : le geste].'
  ],
  [
    'solution-short-term',
    'solution',
    every,
    'En attendant la réparation, nous mettons les lieux hors d’eau et hors de danger.'
  ],
  [
    'request-photos',
    'request',
    soft,
    'Pour avancer, nous avons besoin de deux photographies : une vue d’ensemble, et une de près.'
  ],
  ['request-papers', 'request', every, 'Merci de nous adresser une copie de [à compléter : la pièce].'],
  ['request-access', 'request', every, 'Merci de nous dire quels jours vous pouvez nous ouvrir les lieux.'],
  [
    'request-perform',
    'request',
    sober,
    'Nous vous demandons d’exécuter les travaux prévus au contrat et de lever les désordres signalés.'
  ],
  [
    'request-pay',
    'request',
    every,
    'Nous vous demandons de régler ce solde. Si un point de la facture vous arrête, dites-nous lequel.'
  ],
  [
    'basis-contract',
    'basis',
    every,
    'Cette demande repose sur le contrat signé entre nous : [à compléter : la référence et l’article].'
  ],
  [
    'basis-force',
    'basis',
    sober,
    'Les contrats légalement formés tiennent lieu de loi à ceux qui les ont faits (article 1103 du code civil).'
  ],
  [
    'consequences-notice',
    'consequences',
    sober,
    'Sans réponse à cette date, nous vous adresserons une mise en demeure.'
  ],
  [
    'consequences-cost',
    'consequences',
    ['firm'],
    'À défaut, nous ferons exécuter les travaux par une autre entreprise, à vos frais, dans les conditions du contrat.'
  ],
  [
    'recourse-review',
    'recourse',
    every,
    'Si cette réponse ne vous convient pas, écrivez-nous : une autre personne de l’entreprise relira votre dossier.'
  ],
  ['recourse-new', 'recourse', every, 'Si vous apportez un élément nouveau, nous l’examinerons.'],
  ['recourse-plan', 'recourse', every, 'Si vous rencontrez une difficulté pour payer, proposez-nous un échéancier.']
]

const english: readonly Line[] = [
  ['thanks-written', 'thanks', soft, 'Thank you for writing to us. It gives us the chance to put this right.'],
  ['thanks-photos', 'thanks', soft, 'Thank you for the photographs; they show the problem clearly.'],
  ['thanks-call', 'thanks', soft, 'Thank you for taking the time to explain the situation on the telephone.'],
  ['thanks-detail', 'thanks', every, 'Your letter is precise, and lets us answer you point by point.'],
  ['empathy-waiting', 'empathy', soft, 'Waiting without news is trying, and you were right to chase us.'],
  [
    'empathy-twice',
    'empathy',
    ['warm'],
    'Having to report the same defect twice is tiring. You should not have had to.'
  ],
  ['empathy-home', 'empathy', ['warm'], 'Living with works that do not end is hard, and we are aware of it.'],
  [
    'empathy-plans',
    'empathy',
    soft,
    'You planned your week around this date, and the change has disrupted it. We are aware of that.'
  ],
  [
    'empathy-money',
    'empathy',
    soft,
    'Receiving an invoice that differs from what was agreed is unpleasant, and you did well to tell us.'
  ],
  ['empathy-plain', 'empathy', every, 'We can see the trouble that this situation is causing you.'],
  [
    'restatement-sure',
    'restatement',
    every,
    'This is what we have understood. If we have left a point out, please tell us.'
  ],
  ['restatement-wanted', 'restatement', every, 'You ask us for this: [insert: what is wanted].'],
  ['restatement-points', 'restatement', every, 'Your letter raises several points. We take them one by one.'],
  ['findings-visit', 'findings', every, 'We checked the place on [insert: the day of the visit], and found this:'],
  [
    'findings-papers',
    'findings',
    every,
    'We have read the contract, our letters and the photographs again. They show this:'
  ],
  [
    'findings-open',
    'findings',
    every,
    'One point is still to be checked, and we would rather tell you: [insert: the point].'
  ],
  ['position-late', 'position', soft, 'We gave you a date and did not keep it. We apologise.'],
  [
    'position-silence',
    'position',
    soft,
    'We did not keep you informed. That was our mistake, and we apologise for it.'
  ],
  ['position-ours', 'position', soft, 'What you describe is not what we owed you. We apologise.'],
  ['position-part', 'position', every, 'We accept your request in part, for this reason: [insert: the reason].'],
  ['position-not', 'position', every, 'We cannot agree to your request, for this reason: [insert: the reason].'],
  ['solution-choice', 'solution', soft, 'We offer you several solutions. The choice is yours.'],
  ['solution-cost', 'solution', every, 'This work will cost you nothing.'],
  [
    'solution-date',
    'solution',
    every,
    'We will come on [insert: the day], between [insert: the hour] and [insert: the hour].'
  ],
  ['solution-gesture', 'solution', soft, 'On top of the repair, we offer you this: [insert: the gesture].'],
  ['solution-short-term', 'solution', every, 'Until the repair, we make the place safe and keep the water out.'],
  ['request-photos', 'request', soft, 'To go on, we need two photographs: one of the whole, and one from near.'],
  ['request-papers', 'request', every, 'Please send us a copy of [insert: the document].'],
  ['request-access', 'request', every, 'Please tell us on which days you can let us in.'],
  [
    'request-perform',
    'request',
    sober,
    'We ask you to carry out the works of the contract and to repair the defects reported.'
  ],
  [
    'request-pay',
    'request',
    every,
    'We ask you to pay this balance. If something on the invoice holds you back, tell us what.'
  ],
  [
    'basis-contract',
    'basis',
    every,
    'This rests on the contract signed between us: [insert: its reference and the clause].'
  ],
  [
    'basis-force',
    'basis',
    sober,
    'A contract lawfully made binds those who made it (article 1103 of the French civil code).'
  ],
  ['consequences-notice', 'consequences', sober, 'Without an answer by that day, we will give you formal notice.'],
  [
    'consequences-cost',
    'consequences',
    ['firm'],
    'Failing this, we will have the works done by another firm, at your cost, under the terms of the contract.'
  ],
  [
    'recourse-review',
    'recourse',
    every,
    'If this answer does not suit you, write to us: somebody else in the firm will read your case again.'
  ],
  ['recourse-new', 'recourse', every, 'If you bring something new, we will look at it.'],
  ['recourse-plan', 'recourse', every, 'If paying is difficult, propose a schedule to us.']
]

const phrases = (language: Language, lines: readonly Line[]): readonly Phrase[] =>
  lines.map(([name, block, tones, text]) => ({ id: `${language}-${name}`, language, block, tones, text }))

/** The phrases that come with Entente. */
export const shippedPhrases: readonly Phrase[] = [...phrases('fr', french), ...phrases('en', english)]

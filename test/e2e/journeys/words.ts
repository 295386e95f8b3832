import type { Language } from '../../../src-shared/domain/common/vocabulary'

/** What people say and write on the whole path; everything else on it comes from the application. */
export interface PathWords {
  readonly complainant: string
  readonly surname: string
  readonly summary: string
  readonly wanted: string
  readonly obligation: string
  readonly breach: string
  readonly demand: string
  readonly why: string
  /** Lines of the issued notice, as they must be found on its first pages. */
  readonly onNotice: readonly string[]
  readonly firstPromise: string
  readonly onAcknowledgement: readonly string[]
}

export const pathWords: Readonly<Record<Language, PathWords>> = {
  fr: {
    complainant: 'Madame Marguerite Lefèvre-Nguyễn',
    surname: 'Lefèvre-Nguyễn',
    summary: 'Infiltration au plafond de la chambre depuis l’orage de vendredi.',
    wanted: 'Que la toiture soit reprise et le plafond repeint.',
    obligation: 'Le marché du 14 janvier 2026, lot n° 3 « étanchéité », prévoit une toiture étanche à la réception.',
    breach: 'Le 27 février 2026, l’eau a traversé la toiture au droit de la lucarne nord.',
    demand: 'reprendre l’étanchéité autour de la lucarne nord',
    why: 'L’eau entre toujours et la cliente a un nourrisson.',
    onNotice: [
      'Lettre recommandée avec avis de réception',
      'nous vous mettons en demeure de reprendre l’étanchéité autour de la lucarne nord',
      'dans un délai de 15 jours à compter de la première présentation de cette lettre',
      'au plus tard le jeudi 2 avril 2026',
      'IMG_0612.jpg'
    ],
    firstPromise: 'nous vous donnons le résultat de nos premières vérifications',
    onAcknowledgement: ['Votre réclamation', 'au plus tard le jeudi 12 mars 2026', 'Anne-Sophie Lévêque-Ôztürk']
  },
  en: {
    complainant: 'Madame Marguerite Lefèvre-Nguyễn',
    surname: 'Lefèvre-Nguyễn',
    summary: 'Water has come through the bedroom ceiling since Friday’s storm.',
    wanted: 'That the roof be mended and the ceiling repainted.',
    obligation: 'The contract of 14 January 2026, lot 3 “waterproofing”, provides for a watertight roof at handover.',
    breach: 'On 27 February 2026 water came through the roof by the north dormer.',
    demand: 'make the roof around the north dormer watertight',
    why: 'Water still comes in and the client has an infant.',
    onNotice: ['make the roof around the north dormer watertight', '15 days', '2 April 2026', 'IMG_0612.jpg'],
    firstPromise: 'we tell you the result of our first checks',
    onAcknowledgement: ['12 March 2026', 'Anne-Sophie Lévêque-Ôztürk']
  }
}

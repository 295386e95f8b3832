import type { Stage } from '../../src-shared/domain/case/stages'
import { type PlainDate, plainDate, timeZone } from '../../src-shared/lib/plain-date'

export const zone = timeZone.parse('Europe/Paris')
export const today = plainDate.parse('2026-11-22')

export interface SampleCase {
  readonly key: string
  readonly reference: string
  readonly title: string
  readonly who: string
  readonly stage: Stage
  readonly due: PlainDate
  readonly step: string
}

const day = (text: string) => plainDate.parse(text)

const first: readonly SampleCase[] = [
  {
    key: '1',
    reference: '2026-A-0042',
    title: 'Infiltration au plafond du séjour, appartement B12',
    who: 'Mme Geneviève Lefèvre-Desrousseaux',
    stage: 'investigating',
    due: day('2026-11-24'),
    step: 'Donner des nouvelles promises pour mardi'
  },
  {
    key: '2',
    reference: '2026-A-0041',
    title: 'Facture F-2026-1187 prélevée deux fois',
    who: 'M. N’Guessan',
    stage: 'received',
    due: day('2026-11-19'),
    step: 'Envoyer l’accusé de réception'
  },
  {
    key: '3',
    reference: '2026-A-0038',
    title: 'Livraison des menuiseries repoussée pour la troisième fois sans explication ni nouvelle date',
    who: 'Syndicat des copropriétaires de la résidence Les Terrasses du Vieux-Port',
    stage: 'proposing',
    due: day('2026-12-02'),
    step: 'Attendre la réponse aux deux options'
  },
  {
    key: '4',
    reference: '2026-A-0035',
    title: 'Sous-traitant impayé, lot plomberie',
    who: 'SARL Plomberie Cévenole',
    stage: 'agreed',
    due: day('2027-02-15'),
    step: 'Suivre l’échéancier'
  },
  {
    key: '5',
    reference: '2026-A-0031',
    title: 'Avis public : « chantier abandonné »',
    who: 'ليلى بن عمار',
    stage: 'resolved',
    due: day('2026-11-22'),
    step: 'Demander si tout va bien'
  }
]

/** Enough to scroll for long. */
export const cases: readonly SampleCase[] = [
  ...first,
  ...Array.from({ length: 2000 }, (_, place) => {
    const like = first[place % first.length] ?? first[0]
    return { ...like, key: `x${place}`, reference: `2025-A-${String(place + 1).padStart(4, '0')}` }
  }).filter((one): one is SampleCase => 'title' in one)
]

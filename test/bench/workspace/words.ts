/** The words of the generated cases: invented people, streets, defects and sentences of a builder's and a shop's days. */
export const firstNames = [
  'Marguerite',
  'Jean-François',
  'Élodie',
  'Zoé',
  'Noël',
  'Inès',
  'Karim',
  'Bérénice',
  'Joëlle',
  'Anne-Sophie',
  'Gaëtan',
  'Françoise',
  'Amélie',
  'Loïc',
  'Thérèse',
  'Ousmane',
  'Raphaël',
  'Hélène',
  'Maïté',
  'Côme'
] as const

export const lastNames = [
  'Lefèvre-Duchêne',
  'Benhaddou',
  'de La Rochefoucauld',
  'N’Guessan',
  'Müller',
  'Saint-Maurice',
  'Étienne',
  'Le Goff',
  'D’Almeida',
  'Garçon',
  'Peña y Vázquez',
  'Çelik',
  'Brémond d’Ars',
  'Côté',
  'Ménard',
  'Vasseur-Lœuillet',
  'Traoré',
  'Œuvrard',
  'Dupont',
  'Nguyễn'
] as const

export const streets = [
  'rue de l’Église',
  'avenue du Général-de-Gaulle',
  'impasse des Lilas',
  'cours Albert-Thomas',
  'quai Saint-Vincent',
  'place de l’Hôtel-de-Ville',
  'chemin du Pré-aux-Clercs',
  'boulevard des États-Unis'
] as const

export const towns = [
  ['69003', 'Lyon'],
  ['42000', 'Saint-Étienne'],
  ['38000', 'Grenoble'],
  ['69100', 'Villeurbanne'],
  ['01000', 'Bourg-en-Bresse'],
  ['26000', 'Valence'],
  ['73000', 'Chambéry'],
  ['43000', 'Le Puy-en-Velay']
] as const

interface Trouble {
  readonly type: 'works' | 'billing' | 'delivery' | 'quality' | 'service' | 'unpaid'
  readonly department: 'works' | 'accounting' | 'logistics' | 'production' | 'operations'
  readonly title: string
  readonly summary: string
  readonly wanted: string
}

export const troubles: readonly Trouble[] = [
  {
    type: 'works',
    department: 'works',
    title: 'Infiltration, plafond de la salle de bains',
    summary:
      'Depuis l’orage, l’eau traverse le plafond de la salle de bains ; une auréole de quarante centimètres s’étend vers le couloir et la peinture cloque.',
    wanted: 'Que le toit soit repris avant Noël et la peinture refaite à vos frais.'
  },
  {
    type: 'works',
    department: 'works',
    title: 'Fissure en façade, angle nord-ouest',
    summary:
      'Une fissure oblique est apparue sous l’appui de la fenêtre du séjour ; elle laisse passer la lame d’un canif et s’allonge depuis le printemps.',
    wanted: 'Une visite avec l’architecte et un avis écrit sur la cause.'
  },
  {
    type: 'billing',
    department: 'accounting',
    title: 'Facture réglée deux fois',
    summary:
      'La facture de dépannage a été prélevée le 3 puis le 17 ; le service comptable a répondu qu’il attendait le relevé, envoyé depuis par courriel.',
    wanted: 'Le remboursement des 486,20 € sous huit jours.'
  },
  {
    type: 'delivery',
    department: 'logistics',
    title: 'Livraison de cuisine toujours en attente',
    summary:
      'Les meubles hauts devaient arriver la semaine de la Toussaint ; trois rendez-vous ont été déplacés, le dernier sans prévenir, et la pose ne peut pas commencer.',
    wanted: 'Une date ferme, et une remise pour les trois journées perdues.'
  },
  {
    type: 'quality',
    department: 'production',
    title: 'Carrelage sonnant creux dans l’entrée',
    summary:
      'Onze carreaux sonnent creux et deux bougent sous le pied ; la pose date de moins d’un an et le joint de dilatation manque au droit de la porte.',
    wanted: 'La reprise de la chape sur toute l’entrée.'
  },
  {
    type: 'service',
    department: 'operations',
    title: 'Chaudière en panne pour la quatrième fois',
    summary:
      'Le technicien a changé la carte, puis la sonde, puis de nouveau la carte ; la panne revient au bout de deux jours de gel, et une enfant de trois mois vit dans le logement.',
    wanted: 'Le remplacement de l’appareil et un chauffage d’appoint dès ce soir.'
  },
  {
    type: 'unpaid',
    department: 'accounting',
    title: 'Situation n° 4 impayée',
    summary:
      'La situation n° 4 du lot étanchéité, acceptée par le maître d’œuvre, reste due malgré deux relances ; le débiteur oppose des réserves levées depuis septembre.',
    wanted: 'Le paiement de 18 240,00 €, augmenté des intérêts de retard.'
  }
]

/** What was said in calls, written in letters and noted after visits. */
export const sentences = [
  'La cliente confirme que rien n’a bougé depuis la visite de mardi et demande à être rappelée après dix-sept heures.',
  'Le conducteur de travaux a constaté l’absence de solin sur trois mètres quarante et pris six photographies.',
  'Message laissé sur le répondeur : nous proposons jeudi 9 h ou vendredi 14 h pour le rendez-vous contradictoire.',
  'Le sous-traitant reconnaît le défaut mais renvoie à son assureur décennal, dont il doit nous donner les coordonnées.',
  'Reçu un courriel de l’assurance : l’expert passera dans la semaine, l’attestation de 2024 lui a été transmise.',
  'Monsieur hausse le ton, puis accepte le principe d’un bâchage provisoire si nous le prenons à notre charge.',
  'La comptabilité retrouve les deux prélèvements ; l’avoir est en préparation, signature attendue demain matin.',
  'Le transporteur annonce une avarie : deux colonnes sur sept arrivent avec l’angle écrasé, refusées à la livraison.',
  'L’architecte maintient ses réserves n° 3 et n° 5 et propose une contre-visite en présence de l’entreprise.',
  'Appel bref, la ligne coupe ; la locataire précise que la tache a gagné la cloison de la chambre d’enfant.',
  'Le syndic rappelle que l’accès à la toiture-terrasse demande quarante-huit heures de préavis et deux clés.',
  'Nous avons relu ensemble le devis : le poste « reprise des enduits » n’y figurait pas, l’avenant sera rédigé.'
] as const

export const promises = [
  'Rappeler la cliente avec la date de l’intervention',
  'Envoyer l’avoir et la copie du relevé',
  'Faire bâcher la toiture par Toits & Cie',
  'Transmettre le rapport de l’expert'
] as const

export const places = ['salle de bains', 'séjour, angle nord-ouest', 'toiture-terrasse B', 'cage d’escalier'] as const

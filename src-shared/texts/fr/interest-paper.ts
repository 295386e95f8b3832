/** The interest of a late payment on paper. */
export const texts = {
  'interest-paper.title': 'Décompte des intérêts de retard',
  'interest-paper.until': 'arrêté au {date}',
  'interest-paper.formula': 'Montant dû × taux annuel × jours de retard ÷ 365, arrondi au centime.',
  'interest-paper.print': 'Imprimer le décompte',
  'interest-paper.save': 'Enregistrer le décompte en PDF',
  'interest-paper.keep': 'Verser au dossier',
  'interest-paper.entry': 'Décompte des intérêts arrêté au {date} : {sum}',
  'interest-paper.printed-now': 'Décompte envoyé à l’imprimante.',
  'interest-paper.saved': 'Décompte enregistré.',
  'interest-paper.kept': 'Décompte versé au dossier.'
} as const

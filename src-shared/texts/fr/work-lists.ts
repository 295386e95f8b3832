export const texts = {
  'work-list.title': 'Liste des reprises',
  'work-list.number': 'N°',
  'work-list.place': 'Lieu',
  'work-list.defect': 'Désordre',
  'work-list.due': 'Pour le',
  'work-list.done': 'Fait le, visa',
  'work-list.photograph': 'N° {number} – {place}',
  'work-list.print': 'Imprimer les listes par entreprise',
  'work-list.save': 'Enregistrer les listes par entreprise en PDF',
  'work-list.printed': 'Listes envoyées à l’imprimante.',
  'work-list.saved': 'Listes enregistrées.'
} as const

/** The service clocks of a case, and the hours by which they run. */
export const texts = {
  'clocks.title': 'Ce que le client attend',
  'clocks.none': 'Aucun délai ne court.',
  'clocks.acknowledge': 'Accusé de réception',
  'clocks.next-news': 'Prochaines nouvelles',
  'clocks.answer': 'Réponse sur le fond',
  'clocks.left': 'encore {time} ouvrées',
  'clocks.paused': 'en pause, le client doit agir ; encore {time} ouvrées',
  'clocks.met': 'fait en {time} ouvrées',
  'clocks.late': 'en retard de {time} ouvrées',
  'clocks.due': 'au plus tard le {date}',
  'clocks.gross': '{time} pauses comprises',
  'hours.section': 'Heures de travail',
  'hours.section.text':
    'Les délais que l’entreprise se donne courent pendant ces heures, hors jours fériés. Écrivez par exemple « 9h-12h, 14h-18h » ; laissez vide un jour fermé.',
  'hours.monday': 'Lundi',
  'hours.tuesday': 'Mardi',
  'hours.wednesday': 'Mercredi',
  'hours.thursday': 'Jeudi',
  'hours.friday': 'Vendredi',
  'hours.saturday': 'Samedi',
  'hours.sunday': 'Dimanche',
  'hours.closed': 'fermé',
  'hours.wrong': 'Écrivez par exemple « 9h-12h, 14h-18h ».'
} as const

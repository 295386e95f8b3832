/** Words about spelling in letters, and the firm's own dictionary. */
export const texts = {
  'spelling.title': 'Orthographe',
  'spelling.begin': 'Vérifier l’orthographe (F7)',
  'spelling.checking': 'Vérification de l’orthographe…',
  'spelling.failed': 'L’orthographe n’a pas pu être vérifiée : le dictionnaire s’est arrêté. Votre texte est intact.',
  'spelling.again': 'Vérifier de nouveau',
  'spelling.none': 'Aucun mot inconnu.',
  'spelling.more': '{count, plural, one {Et un autre mot.} other {Et # autres mots.}}',
  'spelling.unknown': '{count, plural, one {Mot inconnu} other {Mot inconnu, # fois}}',
  'spelling.no-suggestion': 'Aucune proposition.',
  'spelling.show': 'Voir',
  'spelling.add': 'Ajouter au dictionnaire',
  'spelling.aside': 'Laisser dans cette lettre',
  'spelling.asides': '{count, plural, one {Un mot laissé tel quel} other {# mots laissés tels quels}}',
  'spelling.take-back': 'Signaler de nouveau « {word} »',
  'spelling.added': '« {word} » est dans le dictionnaire de l’entreprise.',
  'spelling.removed': '« {word} » n’est plus dans le dictionnaire de l’entreprise.',
  'spelling.own': 'Dictionnaire de l’entreprise',
  'spelling.own-none': 'Aucun mot pour l’instant. On en ajoute un d’un clic depuis une lettre.',
  'spelling.remove': 'Retirer « {word} »'
} as const

/** Words used on every screen: acts, places, dates, marks. */
export const texts = {
  'app.name': 'Entente',

  'place.today': 'Aujourd’hui',
  'place.inbox': 'Dossiers',
  'place.letters': 'Courriers',
  'place.settings': 'Réglages',
  'place.glossary': 'Lexique',
  'place.rail': 'Lieux de travail',
  'place.list': 'Liste',
  'place.skip': 'Aller au contenu',

  'action.back': 'Revenir',
  'action.cancel': 'Annuler',
  'action.clear': 'Effacer',
  'action.close': 'Fermer',
  'action.delete-draft': 'Supprimer le brouillon',
  'action.new-complaint': 'Saisir une réclamation',
  'action.next': 'Suivant',
  'action.previous': 'Précédent',
  'action.retry': 'Réessayer',
  'action.save': 'Enregistrer',
  'action.search': 'Rechercher',
  'action.show-less': 'Replier',
  'action.show-more': 'Lire la suite',
  'action.undo': 'Annuler cette action',

  'state.saving': 'Enregistrement…',
  'state.saved': 'Enregistré',
  'state.saved-at': 'Enregistré · {time}',
  'state.unsaved': 'Pas encore enregistré',
  'state.optional': 'facultatif',
  'state.unknown': 'Inconnu',
  'state.empty-search': 'Rien ne correspond à « {query} ».',

  'date.today': 'aujourd’hui',
  'date.tomorrow': 'demain',
  'date.yesterday': 'hier',
  'date.in-days': '{days, plural, one {dans # jour} other {dans # jours}}',
  'date.days-ago': '{days, plural, one {il y a # jour} other {il y a # jours}}',
  'date.late-days': '{days, plural, one {en retard de # jour} other {en retard de # jours}}',
  'date.beside': '{relative} · {absolute}',
  'date.at': '{date} à {time}',

  'happened.month': 'en {month}',
  'happened.about': 'vers le {date}',
  'happened.before': 'avant le {date}',
  'happened.after': 'après le {date}',
  'happened.between': 'entre le {from} et le {to}',
  'happened.unknown': 'date à déterminer',

  'duration.days': '{count, plural, one {# jour} other {# jours}}',
  'duration.hours': '{count, plural, one {# heure} other {# heures}}',
  'duration.minutes': '{count, plural, =0 {moins d’une minute} one {# minute} other {# minutes}}',

  'list.and': '{items} et {last}',
  'list.or': '{items} ou {last}',

  'count.days': '{count, plural, one {# jour} other {# jours}}',
  'count.cases': '{count, plural, =0 {aucun dossier} one {# dossier} other {# dossiers}}',
  'count.entries': '{count, plural, =0 {aucune entrée} one {# entrée} other {# entrées}}',
  'count.files': '{count, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}}',
  'count.photographs': '{count, plural, =0 {aucune photographie} one {# photographie} other {# photographies}}',
  'count.exhibits': '{count, plural, =0 {aucune pièce} one {# pièce} other {# pièces}}',
  'count.waiting': '{count, plural, =0 {rien à traiter} one {# à traiter} other {# à traiter}}',

  'palette.title': 'Toutes les actions',
  'palette.placeholder': 'Chercher une action ou un dossier…',
  'palette.nothing': 'Aucune action ni aucun dossier ne correspond.',

  'dropzone.title': 'Déposez ici pour joindre au dossier',
  'dropzone.hint': 'Photographies, lettres, courriels, plans. Les originaux restent intacts.',

  'confirm.word': 'confirmer',
  'confirm.type-word': 'Pour continuer, écrivez « {word} ».',

  'notice.undone': 'Action annulée',
  'notice.close': 'Fermer l’avis',

  'loading.label': 'Chargement en cours',
  'pdf.page': 'Page {page} sur {total}',
  'pdf.unreadable': 'Ce document ne peut pas être affiché. Le fichier reste tel qu’il a été reçu.',
  'pdf.zoom-in': 'Agrandir',
  'pdf.zoom-out': 'Réduire',
  'pdf.fit': 'Ajuster à la largeur',

  'glossary.title': 'Lexique',
  'glossary.search': 'Chercher un mot',
  'glossary.hint': 'Les mots du métier, en une phrase. Entente n’est pas un conseil juridique.',
  'glossary.source': 'Source : {source}',
  'glossary.nothing': 'Ce mot n’est pas dans le lexique.',

  'language.fr': 'Français',
  'language.en': 'Anglais',
  'appearance.light': 'Clair',
  'appearance.dark': 'Sombre',
  'appearance.auto': 'Comme le système'
} as const

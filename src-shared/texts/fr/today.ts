/** Today's page, and the next step of a case in words, wherever it is shown. */
export const texts = {
  'step.stage.acknowledge': 'Envoyer l’accusé de réception',
  'step.stage.investigate': 'Établir les faits',
  'step.stage.propose': 'Proposer une solution',
  'step.stage.agree': 'Obtenir l’accord',
  'step.stage.implement': 'Exécuter ce qui est convenu',
  'step.stage.resolve': 'Vérifier que tout est réglé',
  'step.stage.follow-up': 'Prendre des nouvelles',
  'step.stage.close': 'Clore le dossier',
  'step.stage.claim': 'Adresser la réclamation',
  'step.stage.give-notice': 'Mettre en demeure',
  'step.stage.inspect': 'Convenir d’un constat contradictoire',
  'step.stage.make-good': 'Faire exécuter à leurs frais ou obtenir le paiement',
  'step.stage.settle': 'Solder le compte',
  'step.answer-letter': 'Répondre à leur courrier : {subject}',
  'step.tell-insurer': 'Déclarer à notre assureur, ou dire pourquoi non',
  'step.await-information': 'Relancer : pièces demandées',
  'step.await-choice': 'Relancer : choix attendu sur « {text} »',
  'step.promise': 'Tenir la promesse : {text}',
  'step.post-letter': 'Poster la mise en demeure {number}',
  'step.await-answer': 'Attendre la réponse à {number}',
  'step.none': 'Rien à faire',

  'today.band.promised': 'Promis pour aujourd’hui',
  'today.band.rights': 'Droits et délais',
  'today.band.waiting': 'Ils nous attendent',
  'today.waited':
    '{count, plural, =0 {attend depuis aujourd’hui} one {attend depuis # jour} other {attend depuis # jours}}',
  'today.more':
    '{count, plural, one {# autre ligne attend dans les dossiers} other {# autres lignes attendent dans les dossiers}}',
  'today.zero.title': 'Tout est à jour',
  'today.zero.text': 'Rien n’est promis pour aujourd’hui, aucun délai n’expire, personne n’attend de réponse.',
  'today.zero.act': 'Voir les dossiers ouverts',
  'today.first.title': 'Aucun dossier pour le moment',
  'today.first.text':
    'Une réclamation arrive par téléphone, par courriel ou sur un chantier : saisissez-la en une minute. Cette page dira ensuite, chaque jour, ce qui a été promis, les délais qui expirent et qui attend.'
} as const

/** What follows when a deadline passes, what to know of its rule, and why a rule does not apply. */
export const texts = {
  'deadline.consequence.account-final': 'Le décompte devient définitif.',
  'deadline.consequence.action-barred': 'L’action est prescrite ou forclose.',
  'deadline.consequence.action-extinguished': 'Sans protestation motivée, l’action contre le transporteur est éteinte.',
  'deadline.consequence.apparent-defects-accepted':
    'Les vices apparents non signalés ne peuvent plus l’être à ce titre.',
  'deadline.consequence.appeal-inadmissible': 'L’appel n’est plus recevable.',
  'deadline.consequence.balance-due': 'Le solde est dû ; s’il reste des réserves, il est consigné jusqu’à leur levée.',
  'deadline.consequence.builder-discharged': 'Le constructeur est déchargé de sa garantie.',
  'deadline.consequence.claim-barred': 'La demande contre le consommateur est prescrite.',
  'deadline.consequence.claim-deemed-complete': 'La déclaration est réputée complète.',
  'deadline.consequence.claim-unenforceable': 'La créance ne peut plus être opposée à la procédure.',
  'deadline.consequence.complaint-to-the-authority': 'La personne peut se plaindre à la CNIL.',
  'deadline.consequence.conciliation-no-longer-needed':
    'Faute de conciliateur disponible, la demande en justice devient recevable.',
  'deadline.consequence.consumer-may-rescind':
    'Le consommateur peut demander une baisse du prix ou la résolution de la vente.',
  'deadline.consequence.cover-may-be-lost':
    'La garantie peut être refusée si le retard cause un préjudice à l’assureur.',
  'deadline.consequence.defect-not-covered': 'Le défaut qui apparaît ensuite n’est plus couvert.',
  'deadline.consequence.direct-action-opens':
    'Le sous-traitant peut se faire payer par le maître d’ouvrage sur ce qui reste dû.',
  'deadline.consequence.double-interest':
    'L’assuré peut, après l’avoir notifié, engager les réparations ; l’indemnité porte intérêt au double du taux légal.',
  'deadline.consequence.engineer-proposals-bind':
    'Si le maître d’ouvrage se tait, les propositions du maître d’œuvre s’imposent.',
  'deadline.consequence.erase': 'Les données sont à effacer ou à rendre anonymes.',
  'deadline.consequence.file-goes-on': 'Passé ce délai sans rejet, le dossier suit son cours.',
  'deadline.consequence.fine': 'Une sanction de l’autorité est possible.',
  'deadline.consequence.guarantee-over': 'La garantie est éteinte pour ce qui n’a pas été réservé ou notifié à temps.',
  'deadline.consequence.interest-bears-interest': 'Les intérêts échus peuvent produire intérêt.',
  'deadline.consequence.letter-returned': 'La lettre est renvoyée à son expéditeur.',
  'deadline.consequence.opposition-inadmissible': 'L’opposition n’est plus recevable.',
  'deadline.consequence.order-lapses': 'L’ordonnance devient caduque.',
  'deadline.consequence.outcome-due': 'L’issue de la médiation est attendue.',
  'deadline.consequence.penalties-run': 'Les pénalités courent dès le lendemain, et 40 € sont dus par facture.',
  'deadline.consequence.rate-raised-by-five': 'Le taux légal est majoré de cinq points.',
  'deadline.consequence.referral-inadmissible': 'La saisine du médiateur n’est plus recevable.',
  'deadline.consequence.report-late': 'Le procès-verbal est remis en retard.',
  'deadline.consequence.rescission-after-notice':
    'Après une mise en demeure qui laisse un délai raisonnable, le consommateur peut résoudre la vente.',
  'deadline.consequence.reserves-accepted': 'Les réserves sont réputées acceptées.',
  'deadline.consequence.restrict': 'Les données passent en archive restreinte ou sont effacées.',
  'deadline.consequence.retention-released':
    'La retenue est libérée sans autre formalité, sauf opposition motivée par lettre recommandée.',
  'deadline.consequence.sum-increased': 'La somme due peut être majorée.',
  'deadline.consequence.tacit-acceptance': 'Le décompte ou les remarques sont réputés acceptés.',
  'deadline.consequence.title-expires': 'Le titre ne peut plus être exécuté.',
  'deadline.consequence.withdrawal-over': 'Le contrat ne peut plus être rétracté.',
  'deadline.consequence.works-at-contractors-cost':
    'Après mise en demeure, les travaux peuvent être faits aux frais de l’entrepreneur.',
  'deadline.consequence.works-may-stop': 'L’entrepreneur peut suspendre ses travaux.',

  'deadline.note.abusive-opposition': 'Une opposition abusive expose à des dommages et intérêts.',
  'deadline.note.added-equipment-not-covered':
    'L’équipement ajouté ou remplacé sur un ouvrage existant n’en relève plus à ce seul titre (Cass. 3e civ., 21 mars 2024, n° 22-18.694).',
  'deadline.note.agreed-or-claimed': 'Elle doit être convenue ou demandée en justice, pour une année entière au moins.',
  'deadline.note.appears-then-five-years':
    'Le défaut doit apparaître dans les deux ans ; l’action suit ensuite les cinq ans de l’article 2224 du Code civil.',
  'deadline.note.ask-for-lifting':
    'L’entrepreneur demande la levée par lettre recommandée : le silence du maître d’ouvrage ne lève rien.',
  'deadline.note.business-equipment-excluded':
    'L’équipement qui ne sert qu’à une activité professionnelle est exclu (C. civ. art. 1792-7).',
  'deadline.note.check-the-edition':
    'La norme n’oblige que si le contrat s’y réfère ; ses éditions diffèrent, et le contrat peut y déroger.',
  'deadline.note.claim-in-writing': 'La déclaration se fait par écrit ; la télécopie est refusée.',
  'deadline.note.cmr-abroad': 'Un transport routier international suit la CMR, dont les délais sont autres.',
  'deadline.note.consent-beforehand':
    'Un destinataire non professionnel doit avoir accepté d’avance la voie électronique.',
  'deadline.note.deposited-until-lifted': 'En cas de réserves, la somme est consignée jusqu’à leur levée.',
  'deadline.note.dispatch-counts': 'C’est l’envoi dans le délai qui compte : gardez la preuve du dépôt.',
  'deadline.note.equipment-two-years': 'Deux ans seulement pour les éléments d’équipement de l’article 1792-3.',
  'deadline.note.fraud-excepted': 'La fraude est exceptée ; l’action récursoire a un mois.',
  'deadline.note.from-completion-not-invoice':
    'Le point de départ est d’ordinaire l’achèvement des travaux ou l’échéance, et non la date de la facture.',
  'deadline.note.from-the-claim-not-the-decision': 'Le délai court de la déclaration, et non de la décision.',
  'deadline.note.hours-not-days':
    'La loi compte 72 heures depuis la connaissance : l’heure du troisième jour fait foi.',
  'deadline.note.keep-the-envelope': 'Gardez l’enveloppe rendue sans l’ouvrir.',
  'deadline.note.legal-hold': 'Un litige en cours justifie de garder ce qui sert à se défendre (RGPD art. 17, § 3, e).',
  'deadline.note.letter-to-the-depositary':
    'L’opposition s’adresse à la caution ou au consignataire : une lettre au seul entrepreneur ne suffit pas.',
  'deadline.note.letters-do-not-interrupt':
    'Ni la mise en demeure, ni une relance, ni une négociation n’arrêtent ce délai.',
  'deadline.note.listed-exceptions': 'La loi dresse la liste de ses exceptions (C. civ. art. 2232 al. 2).',
  'deadline.note.may-hold-until-goods':
    'Le vendeur peut attendre les biens, ou la preuve de leur renvoi, pour rembourser.',
  'deadline.note.mediation-is-secret':
    'Ce qui s’y dit et les pièces faites pour elle sont confidentiels (CPC art. 1528-3).',
  'deadline.note.mediators-own-rules':
    'Chaque médiateur a ses propres règles d’attente, de réponse et de pièces ; un dossier complexe est prolongé.',
  'deadline.note.missing-information-adds-a-year':
    'Sans l’information sur la rétractation, douze mois s’ajoutent (C. conso. art. L221-20).',
  'deadline.note.needs-an-engineer': 'Ces étapes supposent un maître d’œuvre.',
  'deadline.note.no-reminder-needed': 'Aucune relance n’est nécessaire pour que les pénalités courent.',
  'deadline.note.no-shorter-by-contract': 'Le contrat ne peut pas changer ce délai (C. conso. art. L218-1).',
  'deadline.note.not-restarted-by-repairs': 'Ni une réparation ni une reconnaissance ne le fait repartir.',
  'deadline.note.notice-first-in-the-first-year':
    'Pendant l’année de parfait achèvement, une mise en demeure restée vaine à l’entrepreneur vient d’abord.',
  'deadline.note.older-sales': 'Une vente d’avant le 19 juin 2008 relève du droit transitoire.',
  'deadline.note.personal-service': 'Le délai court de la signification à personne, sinon du premier acte d’exécution.',
  'deadline.note.policy-may-give-more': 'Le contrat d’assurance peut accorder plus, jamais moins.',
  'deadline.note.reasoned-protest':
    'La protestation est motivée, par lettre recommandée ou acte extrajudiciaire ; « sous réserve de déballage » ne vaut rien.',
  'deadline.note.received-by-both':
    'Le mémoire doit être reçu dans le délai par le maître d’ouvrage et par le maître d’œuvre.',
  'deadline.note.reception-not-invoice':
    'Le délai court de la date du procès-verbal de réception, non de la facture ni de l’emménagement.',
  'deadline.note.recommendation': 'C’est une recommandation de la CNIL, non une loi.',
  'deadline.note.recorded-letter-interrupts':
    'Ici la lettre recommandée interrompt : de l’assureur pour la prime, de l’assuré pour l’indemnité.',
  'deadline.note.reform-planned': 'Une réforme de ce délai est à l’étude.',
  'deadline.note.refund-14-days': 'Le remboursement suit alors dans les quatorze jours.',
  'deadline.note.repair-adds-six-months':
    'Une réparation ajoute six mois de garantie ; l’immobilisation du bien la suspend.',
  'deadline.note.report-after-the-month':
    'Les défauts peuvent être signalés après le mois, si l’action est introduite dans l’année.',
  'deadline.note.restricted-archive':
    'Les pièces du contrat restent en archive restreinte le temps de la prescription, et dix ans pour la comptabilité.',
  'deadline.note.saturday-counts': 'Les dimanches et les jours fériés ne comptent pas ; le samedi compte.',
  'deadline.note.services-from-contract': 'Pour un service, le délai part de la conclusion du contrat.',
  'deadline.note.shorter-periods-prevail': 'Un délai spécial plus court l’emporte.',
  'deadline.note.social-housing-excepted': 'Le logement social en est dispensé.',
  'deadline.note.sums-still-owed': 'L’action porte sur ce que le maître d’ouvrage doit encore à l’entrepreneur.',
  'deadline.note.tell-within-the-month': 'La prolongation se dit à la personne dans le premier mois.',
  'deadline.note.threshold-may-change': 'Le seuil est daté : vérifiez celui du jour de la demande.',
  'deadline.note.total-loss-from-due-day':
    'En cas de perte totale, comptez du jour où la livraison aurait dû avoir lieu.',
  'deadline.note.two-readings':
    'Deux lectures sont admises : fin du mois de la facture puis 45 jours, ou 45 jours puis fin de ce mois.',
  'deadline.note.write-to-the-appointed-person': 'Les lettres vont désormais à la personne désignée par le tribunal.',
  'deadline.note.written-complaint-first': 'Une réclamation écrite au professionnel doit venir d’abord.',
  'deadline.note.written-notice-is-a-condition':
    'Une notification écrite dans l’année est une condition : une assignation ne la remplace pas.',

  'deadline.after.reserved-still-owed':
    'Les désordres réservés à la réception restent dus jusqu’à leur levée, même l’année passée.',

  'deadline.reason.above-small-claims': 'La demande dépasse le seuil des petits litiges.',
  'deadline.reason.an-expert-is-needed': 'À partir de ce montant, une expertise est nécessaire.',
  'deadline.reason.assisted-at-reception':
    'Le maître d’ouvrage était assisté à la réception par un professionnel qualifié et assuré.',
  'deadline.reason.below-the-threshold': 'Le marché ne dépasse pas le seuil.',
  'deadline.reason.between-professionals-only': 'Cette règle ne vaut qu’entre professionnels.',
  'deadline.reason.consumer-has-five-years':
    'Deux ans valent du professionnel contre le consommateur, jamais l’inverse : il a cinq ans.',
  'deadline.reason.contract-does-not-cite-it': 'Le contrat ne se réfère pas à ce texte.',
  'deadline.reason.mediator-for-consumers-only':
    'Le médiateur de la consommation n’est ouvert qu’aux consommateurs : ni à un syndicat, ni à une société.',
  'deadline.reason.no-right-to-withdraw': 'L’autre partie n’a pas de droit de rétractation.',
  'deadline.reason.not-a-consumer':
    'L’autre partie n’est pas un consommateur ; un syndicat de copropriétaires est un non-professionnel.',
  'deadline.reason.not-a-public-buyer': 'L’autre partie n’est pas un acheteur public.',
  'deadline.reason.only-the-consumer-refers':
    'Seul le consommateur saisit son médiateur ; il ne sert pas à recouvrer notre créance.',
  'deadline.reason.private-use': 'Les travaux faits par un consommateur pour son usage en sont exemptés.',
  'deadline.reason.public-works-have-their-own': 'Un marché public a ses propres règles.',
  'deadline.reason.total-loss-needs-no-protest': 'La perte totale se passe de protestation.',
  'deadline.reason.two-years-against-a-consumer': 'Contre un consommateur, le professionnel n’a que deux ans.'
} as const

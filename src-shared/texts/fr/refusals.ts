/** Why something was refused, and what to do: one text for each code of the domain and of the bridge. */
export const texts = {
  'refusal.no-such-case': 'Ce dossier n’existe pas dans cet espace de travail.',
  'refusal.case-exists': 'Ce dossier est déjà ouvert.',
  'refusal.already-there': 'C’est déjà le cas : rien n’a changé.',
  'refusal.already-acknowledged':
    'L’accusé de réception de ce dossier a déjà été envoyé. Pour ajouter une précision, écrivez une nouvelle entrée.',
  'refusal.stage-needs-reason':
    'Rien dans le dossier ne montre encore cette étape. Indiquez en une phrase pourquoi vous passez outre.',
  'refusal.recourse-needs-reason': 'Indiquez en une phrase pourquoi le dossier prend cette voie.',
  'refusal.reopen-needs-reason': 'Le dossier est terminé. Rouvrez-le d’abord, en indiquant pourquoi.',
  'refusal.happened-in-future': 'Cette date est à venir. Indiquez quand le fait a eu lieu.',
  'refusal.between-reversed': 'La fin de la période vient avant son début.',
  'refusal.party-known': 'Cette personne a déjà ce rôle dans le dossier.',
  'refusal.party-unknown': 'Cette personne ne fait pas partie du dossier. Ajoutez-la d’abord.',
  'refusal.last-party': 'Un dossier garde au moins une personne. Ajoutez l’autre avant de retirer celle-ci.',
  'refusal.promise-unknown': 'Cette promesse n’est plus dans le dossier.',
  'refusal.promise-settled': 'Cette promesse est déjà marquée comme tenue ou manquée.',
  'refusal.promise-in-past': 'La date promise est déjà passée. Choisissez un jour à venir.',
  'refusal.task-unknown': 'Cette tâche n’est plus dans le dossier.',
  'refusal.task-finished': 'Cette tâche est déjà faite.',
  'refusal.letter-unknown': 'Ce courrier n’est pas dans le dossier.',
  'refusal.letter-known': 'Ce courrier est déjà émis : vous le trouverez dans le dossier.',
  'refusal.letter-not-deposited': 'Notez d’abord le dépôt de ce courrier à la poste.',
  'refusal.letter-already-deposited': 'Le dépôt de ce courrier est déjà noté.',
  'refusal.letter-already-presented': 'La première présentation de ce courrier est déjà notée.',
  'refusal.letter-already-collected': 'Ce courrier a déjà été remis à son destinataire.',
  'refusal.letter-already-returned': 'Ce courrier est déjà revenu.',
  'refusal.letter-date-order':
    'Cette date vient avant l’étape précédente du courrier. Vérifiez-la sur le cachet de la poste.',
  'refusal.deadline-required': 'Une mise en demeure fixe un délai. Indiquez-le.',
  'refusal.deadline-too-soon': 'Ce délai est trop court : la première date possible est le {earliest}.',
  'refusal.piece-unknown': 'Une des pièces n’est pas, ou plus, dans le dossier.',
  'refusal.piece-not-communicable':
    'La pièce « {name} » n’est pas communicable. Changez d’abord sa confidentialité, ou retirez-la du courrier.',
  'refusal.may-not-sign':
    'La personne choisie n’a pas le pouvoir de signer ce courrier. Choisissez un autre signataire.',
  'refusal.beyond-signing-power':
    'Le montant réclamé dépasse ce que cette personne peut signer. Choisissez un autre signataire.',
  'refusal.entry-unknown': 'Cette entrée n’est pas dans le dossier.',
  'refusal.visibility-same': 'Cette entrée a déjà cette confidentialité.',
  'refusal.visibility-communicated': 'Cette pièce a déjà été communiquée : elle ne peut plus devenir confidentielle.',
  'refusal.nothing-to-correct': 'Cette entrée ne se corrige pas. Écrivez une nouvelle entrée.',
  'refusal.link-self': 'Un dossier ne peut pas être relié à lui-même.',
  'refusal.link-known': 'Ces deux dossiers sont déjà reliés ainsi.',
  'refusal.link-unknown': 'Ces deux dossiers ne sont pas reliés ainsi.',
  'refusal.not-undoable': 'Cette action ne s’annule pas. Une correction peut la compléter.',
  'refusal.undone-already': 'Cette action est déjà annulée.',
  'refusal.changed-since': 'Le dossier a changé depuis. Annulez d’abord l’action la plus récente.',
  'refusal.use-letter-issue': 'Un courrier s’émet depuis son brouillon.',

  'refusal.nothing-changed': 'Rien n’a changé.',
  'refusal.last-signatory':
    'Il faut au moins une personne active qui puisse signer les courriers. Donnez ce pouvoir à quelqu’un d’autre d’abord.',
  'refusal.no-signatory': 'Il faut au moins une personne active qui puisse signer les courriers.',
  'refusal.first-number-given':
    'Des dossiers portent déjà un numéro jusqu’à {highest, number}. Choisissez un premier numéro plus grand.',
  'refusal.no-such-contact': 'Ce contact n’existe pas dans cet espace de travail.',
  'refusal.contact-exists': 'Ce contact existe déjà.',
  'refusal.contact-merged': 'Ce contact est déjà fusionné avec un autre.',
  'refusal.merge-self': 'Un contact ne peut pas être fusionné avec lui-même.',
  'refusal.not-merged': 'Ce contact n’est pas fusionné.',
  'refusal.no-such-site': 'Ce chantier n’existe pas dans cet espace de travail.',
  'refusal.site-exists': 'Ce chantier existe déjà.',

  'refusal.workspace-exists':
    'Un espace de travail est déjà là. Il n’a pas été touché. Fermez Entente, puis rouvrez-le pour y entrer.',
  'refusal.workspace-open': 'Un espace de travail est déjà ouvert. Il n’a pas été touché.',
  'refusal.passphrase-too-short': 'Cette phrase secrète est trop courte.',
  'refusal.passphrase-required':
    'Ce système ne garde pas de clé pour vous : une phrase secrète est nécessaire pour protéger les dossiers.',
  'refusal.wrong-passphrase': 'Ce n’est pas la bonne phrase secrète. Vérifiez les majuscules et la langue du clavier.',
  'refusal.wait': 'Trop d’essais. Patientez un peu avant le suivant.',
  'refusal.cannot-open': 'L’espace de travail n’a pas pu être ouvert. Il n’a pas été modifié.',
  'refusal.not-open': 'L’espace de travail n’est pas ouvert.',
  'refusal.no-person': 'Indiquez d’abord qui est au clavier : chaque entrée porte un nom.',
  'refusal.person-unknown': 'Cette personne n’est pas dans l’entreprise.',
  'refusal.not-damaged': 'Cet espace de travail s’ouvre : il n’y a rien à mettre de côté.',
  'refusal.disk-full':
    'Le disque est plein : rien n’a été enregistré cette fois. Ce qui l’était déjà est en sûreté. Libérez de la place, puis réessayez.',
  'refusal.read-only': 'L’espace de travail est en lecture seule pour le moment : rien n’a été enregistré cette fois.',
  'refusal.store-stopped':
    'L’enregistrement est arrêté : rien n’a été enregistré cette fois. Ce qui l’était déjà est en sûreté. Fermez Entente, puis rouvrez-le.',
  'refusal.network-mount':
    'Ce dossier est sur un disque du réseau, où rien ne garantit les écritures. Choisissez un disque de cette machine.',
  'refusal.not-writable': 'Il n’est pas possible d’écrire à cet endroit. Choisissez un autre dossier.',
  'refusal.cancelled': 'Annulé. Rien n’a été laissé à moitié fait.',

  'refusal.backup-damaged':
    'Cette sauvegarde est abîmée et n’a pas été utilisée. Rien n’a changé. Essayez-en une autre.',
  'refusal.not-a-backup': 'Ce fichier n’est pas une sauvegarde d’Entente.',
  'refusal.newer-version':
    'Cela a été écrit par une version plus récente d’Entente. Rien n’a été touché. Installez cette version, puis réessayez.',
  'refusal.letter-taken':
    'Cette lettre de machine servait déjà avant la sauvegarde. Choisissez-en une autre, pour qu’aucun numéro ne soit donné deux fois.',
  'refusal.not-a-picture': 'Ce fichier n’est pas une image. Choisissez un PNG ou un JPEG.',
  'refusal.too-large': 'Ce fichier est trop lourd.',

  'refusal.attachment-unknown': 'Cette pièce n’est pas dans l’espace de travail.',
  'refusal.file-damaged':
    'Ce fichier ne correspond plus à son empreinte : il a été abîmé sur le disque. Retrouvez-le dans une sauvegarde.',
  'refusal.will-not-open':
    'Ce genre de fichier ne s’ouvre pas d’ici, par prudence. Enregistrez-en une copie, puis ouvrez-la vous-même.',
  'refusal.letter-incomplete': 'Le courrier n’est pas complet. Ce qui manque est indiqué à côté du texte.',
  'refusal.not-printable': 'Le courrier ne tient pas sur le papier tel quel. Ce qui gêne est indiqué à côté du texte.',
  'refusal.not-printed': 'L’impression n’a pas abouti. Enregistrez le PDF pour l’imprimer autrement.',
  'refusal.no-printer': 'Aucune imprimante n’est installée. Enregistrez le PDF pour l’imprimer ailleurs.',

  'refusal.stage-not-on-ladder': 'Cette étape n’existe pas pour ce dossier.',
  'refusal.case-over': 'Ce dossier est terminé : il n’y a rien à reporter.',
  'refusal.case-merged': 'Ce dossier se poursuit déjà dans un autre. Séparez-les d’abord.',
  'refusal.snooze-in-past': 'Choisissez un jour à venir.',
  'refusal.not-snoozed': 'Ce dossier n’est pas en veille.',
  'refusal.tag-known': 'Cette étiquette y est déjà.',
  'refusal.tag-unknown': 'Cette étiquette n’y est pas.',
  'refusal.due-in-past': 'Cette date est passée. Choisissez un jour à venir.',
  'refusal.restatement-missing': 'Écrivez la reformulation avant de la dire confirmée.',
  'refusal.immediate-action-missing': 'Un danger possible demande une action immédiate. Dites laquelle.',
  'refusal.offer-in-past': 'Cette offre serait déjà expirée. Choisissez un jour à venir.',
  'refusal.remedy-unknown': 'Cette solution n’a pas été proposée dans ce dossier.',
  'refusal.remedy-answered': 'Cette solution a déjà reçu sa réponse.',
  'refusal.pack-incomplete':
    'Il manque des pièces au service qui reprend. Ajoutez-les, ou dites pourquoi transmettre ainsi.',
  'refusal.checklist-same': 'Rien n’a changé depuis la dernière revue.',
  'refusal.request-unknown': 'Cette demande de pièces n’est pas dans ce dossier.',
  'refusal.request-met': 'Cette demande de pièces est déjà satisfaite.',
  'refusal.pin-unknown': 'Ce document n’est pas rattaché au dossier.',
  'refusal.exposure-unknown': 'Cette exposition publique est déjà terminée.',
  'refusal.conduct-unknown': 'Ce signalement est déjà levé.',
  'refusal.interest-needs-words': 'Dites en quoi consiste le lien d’intérêt.',
  'refusal.fact-unknown': 'Ce fait n’est pas dans ce dossier.',
  'refusal.standing-needs-reason': 'Dites par qui et comment ce fait est admis ou contesté.',
  'refusal.proof-unknown': 'Cette preuve n’est pas dans ce dossier, ou a été retirée.',
  'refusal.proof-known': 'Cette preuve est déjà liée à ce fait.',
  'refusal.grievance-unknown': 'Ce grief n’est pas dans ce dossier.',
  'refusal.appointed-is-debtor': 'Le mandataire ne peut pas être la partie en procédure.',
  'refusal.insolvency-known': 'Cette procédure est déjà enregistrée.',
  'refusal.received-unknown': 'Ce courrier reçu n’est pas dans ce dossier.',
  'refusal.received-answered': 'Ce courrier a déjà sa réponse.',
  'refusal.answer-needs-words': 'Dites en quelques mots comment, ou pourquoi.',

  'refusal.file.empty': 'fichier vide',
  'refusal.file.too-large': 'plus de 2 Go',
  'refusal.file.unreadable': 'illisible',
  'refusal.file.disk-full': 'disque plein'
} as const

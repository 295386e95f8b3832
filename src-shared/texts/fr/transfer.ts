/** Packages between the machines of the firm. */
export const texts = {
  'transfer.title': 'Échange',
  'transfer.act': 'Échanger des dossiers avec un autre poste',
  'transfer.act.case': 'Mettre dans un colis pour un autre poste',
  'transfer.act.cases': 'Mettre dans un colis',
  'transfer.go': 'Ouvrir l’échange',
  'transfer.about':
    'Sans réseau : un colis chiffré porte des dossiers entiers d’un poste de l’entreprise à un autre, sur une clé USB, un partage ou dans un courriel.',
  'transfer.packages': 'Colis d’Entente',
  'transfer.file-name': 'Colis {reference} du {date}',
  'transfer.make': 'Préparer un colis',
  'transfer.make.text':
    'Choisissez les dossiers dans la liste, puis « Mettre dans un colis ». Leurs contacts, leurs chantiers, leurs pièces et les dossiers reliés partent avec eux.',
  'transfer.make.to-cases': 'Choisir dans la liste',
  'transfer.make.holds': 'Dans le colis',
  'transfer.make.missing':
    '{count, plural, one {# pièce manque sur ce poste et ne partira pas.} other {# pièces manquent sur ce poste et ne partiront pas.}}',
  'transfer.make.running': 'Préparation du colis',
  'transfer.make.done':
    'Colis enregistré : {file} ({size}). Donnez la phrase secrète par un autre chemin que le fichier.',
  'transfer.passphrase': 'Phrase secrète du colis',
  'transfer.passphrase.hint': 'Huit signes au moins : l’autre poste la demandera.',
  'transfer.take': 'Recevoir un colis',
  'transfer.take.text':
    'Le colis est d’abord vérifié en entier, puis vous voyez ce qu’il change. Rien n’est enregistré avant votre accord.',
  'transfer.choose': 'Choisir un colis',
  'transfer.folder': 'Dossier d’échange',
  'transfer.folder.text':
    'Un dossier que vos postes partagent (partage du bureau, clé USB). Les colis qui s’y trouvent sont proposés ici, et vous y déposez les vôtres. Rien n’est reçu sans votre accord.',
  'transfer.folder.choose': 'Choisir le dossier d’échange',
  'transfer.folder.change': 'Changer de dossier',
  'transfer.folder.leave': 'Ne plus l’utiliser',
  'transfer.folder.away': 'Ce dossier est hors d’atteinte pour le moment : partage absent ou clé retirée.',
  'transfer.folder.none': 'Aucun colis dans ce dossier.',
  'transfer.folder.put': 'Déposer dans le dossier d’échange',
  'transfer.folder.elsewhere': 'Enregistrer ailleurs',
  'transfer.folder.look': 'Regarder',
  'transfer.folder.look.named': 'Regarder {file}',
  'transfer.folder.new': 'à recevoir',
  'transfer.folder.ours': 'déposé par ce poste',
  'transfer.folder.taken': 'déjà reçu',
  'transfer.folder.waiting':
    '{count, plural, one {# colis attend dans le dossier d’échange.} other {# colis attendent dans le dossier d’échange.}}',
  'transfer.folder.waiting.act': 'Regarder',
  'transfer.chosen': 'Fichier : {file}',
  'transfer.open': 'Vérifier et regarder',
  'transfer.opening': 'Vérification du colis',
  'transfer.accept': 'Recevoir',
  'transfer.taking': 'Réception du colis',
  'transfer.leave': 'Ne pas recevoir',
  'transfer.preview': 'Ce que ce colis change',
  'transfer.done': 'Colis reçu',
  'transfer.from': 'Préparé le {when} par le poste {letter}',
  'transfer.nothing': 'Tout ce que contient ce colis est déjà sur ce poste.',
  'transfer.counts': '{entries} et {files} ({size})',
  'transfer.contacts': 'Contacts : {fresh, number} à créer, {changed, number} à mettre à jour.',
  'transfer.sites': 'Chantiers : {fresh, number} à créer, {changed, number} à mettre à jour.',
  'transfer.firm': 'Des réglages de l’entreprise changent.',
  'transfer.unknown':
    '{count, plural, one {# entrée vient d’une version plus récente : elle est gardée, et montrée telle quelle.} other {# entrées viennent d’une version plus récente : elles sont gardées, et montrées telles quelles.}}',
  'transfer.same-letter':
    'Ce poste et celui du colis portent la même lettre : leurs références peuvent se répéter. Donnez une autre lettre à l’un des deux.',
  'transfer.change.new': 'Nouveau dossier, {entries}',
  'transfer.change.changed': '{entries} de plus',
  'transfer.change.same': 'Rien de nouveau',
  'transfer.doubled': 'Un autre dossier porte déjà cette référence.',
  'transfer.conflicts':
    'Changé sur deux postes qui ne s’étaient pas vus. La dernière version de chaque point vaut en attendant ; vous les départagerez dans le dossier.',
  'transfer.waiting': 'Laissé de côté',
  'transfer.waiting.gap':
    '{what} : il manque les entrées {from, number} à {to, number} de l’autre poste. Demandez un colis de ce dossier en entier.',
  'transfer.waiting.fork':
    '{what} : l’entrée {from, number} n’est pas la même que celle de ce poste. Rien n’a été mélangé.',
  'transfer.waiting.twin':
    '{what} : écrit sous le nom de ce poste par une copie du dossier de travail. Rien n’a été mélangé. Sur la copie, restaurez une sauvegarde : elle aura un nom à elle.',
  'transfer.stream.case': 'Dossier {reference}',
  'transfer.stream.contact': 'Un contact',
  'transfer.stream.site': 'Un chantier',
  'transfer.stream.organisation': 'Les réglages de l’entreprise',
  'transfer.stream.other': 'Un élément inconnu de cette version',
  'refusal.not-a-package': 'Ce fichier n’est pas un colis d’Entente.',
  'refusal.package-damaged':
    'Ce colis a été altéré ou coupé en route ({where}). Rien n’a été reçu : demandez-le à nouveau.',
  'refusal.package-newer':
    'Ce colis vient d’une version plus récente d’Entente. Mettez ce poste à jour, puis recevez-le.',
  'refusal.other-firm':
    'Ce colis vient d’une autre entreprise, ou d’un espace commencé à part ({firm}). Rien n’a été reçu : le second poste d’une entreprise se prépare en restaurant une sauvegarde du premier.'
} as const

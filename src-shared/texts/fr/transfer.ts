/** Packages between the machines of the firm. */
export const texts = {
  'transfer.title': 'Échange',
  'transfer.act': 'Échanger des dossiers avec un autre poste',
  'transfer.act.case': 'Mettre dans un colis pour un autre poste',
  'transfer.act.cases': 'Mettre dans un colis',
  'transfer.about':
    'Sans réseau : un colis chiffré porte des dossiers entiers d’un poste de l’entreprise à un autre, sur une clé USB, un partage ou dans un courriel.',
  'transfer.packages': 'Colis d’Entente',
  'transfer.file-name': 'Colis {reference}{more, plural, =0 {} one { et # autre} other { et # autres}} du {date}',
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
  'transfer.drop.title': 'Déposez ici le colis d’un autre poste',
  'transfer.drop.hint': 'Il est vérifié, et vous voyez ce qu’il change. Rien n’est enregistré avant votre accord.',
  'transfer.drop.one': 'Déposez les colis un par un, le plus ancien d’abord : vous voyez ce que chacun change.',
  'transfer.drop.nowhere': 'Enregistrez d’abord ce colis dans un dossier, puis déposez-le ici.',
  'transfer.folder': 'Dossier d’échange',
  'transfer.folder.text':
    'Un dossier que vos postes partagent (partage du bureau, clé USB). Les colis qui s’y trouvent sont proposés ici, et vous y déposez les vôtres. Rien n’est reçu sans votre accord.',
  'transfer.folder.copied':
    'Ce poste travaille sur une copie : le dossier d’échange de l’original ne l’a pas suivie. S’ils en partagent un, choisissez-le ici, puis déposez-y la carte de ce poste, pour que les autres le reconnaissent.',
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
  'transfer.folder.others': 'pour d’autres postes',
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
  'transfer.nothing-taken': 'Rien de ce colis ne peut être reçu pour le moment.',
  'transfer.counts': '{entries} et {files} ({size})',
  'transfer.counts.bare': '{entries}, sans fichier',
  'transfer.contacts': 'Contacts : {fresh, number} à créer, {changed, number} à mettre à jour.',
  'transfer.contacts.done':
    'Contacts : {fresh, plural, =0 {aucun créé} one {un créé} other {# créés}}, {changed, plural, =0 {aucun mis à jour} one {un mis à jour} other {# mis à jour}}.',
  'transfer.sites': 'Chantiers : {fresh, number} à créer, {changed, number} à mettre à jour.',
  'transfer.sites.done':
    'Chantiers : {fresh, plural, =0 {aucun créé} one {un créé} other {# créés}}, {changed, plural, =0 {aucun mis à jour} one {un mis à jour} other {# mis à jour}}.',
  'transfer.firm': 'Des réglages de l’entreprise changent.',
  'transfer.firm.done': 'Des réglages de l’entreprise ont changé.',
  'transfer.unknown':
    '{count, plural, one {# entrée vient d’une version plus récente : elle est gardée, et montrée telle quelle.} other {# entrées viennent d’une version plus récente : elles sont gardées, et montrées telles quelles.}}',
  'transfer.same-letter':
    'Ce poste et celui du colis portent la même lettre : leurs références peuvent se répéter. Donnez une autre lettre à l’un des deux.',
  'transfer.change.new': 'Nouveau dossier, {entries}',
  'transfer.change.changed': '{entries} de plus',
  'transfer.change.same': 'Rien de nouveau',
  'transfer.doubled':
    'Un autre dossier porte déjà cette référence : {titles}. Une fois le colis reçu, vous en donnerez une autre à l’un des deux, depuis le dossier.',
  'transfer.conflicts':
    'Changé sur deux postes qui ne s’étaient pas vus. De chaque point, l’une des deux versions vaut en attendant ; vous les départagerez dans le dossier.',
  'transfer.waiting': 'Laissé de côté',
  'transfer.waiting.gap':
    '{count, plural, one {{what} : il manque l’entrée {from, number} de l’autre poste.} other {{what} : il manque les entrées {from, number} à {to, number} de l’autre poste.}} Demandez un colis de ce dossier en entier.',
  'transfer.waiting.fork':
    '{what} : l’entrée {from, number} n’est pas la même que celle de ce poste. Rien n’a été mélangé.',
  'transfer.waiting.twin':
    '{what} : écrit sous le nom de ce poste par une copie du dossier de travail. Rien n’a été mélangé. Sur la copie, restaurez une sauvegarde : elle aura un nom à elle.',
  'transfer.stream.case': 'Dossier {reference}',
  'transfer.stream.contact': 'Un contact',
  'transfer.stream.site': 'Un chantier',
  'transfer.stream.organisation': 'Les réglages de l’entreprise',
  'transfer.stream.other': 'Un élément inconnu de cette version',
  'transfer.lock': 'Qui pourra l’ouvrir',
  'transfer.lock.machines': 'des postes connus',
  'transfer.lock.passphrase': 'qui a la phrase secrète',
  'transfer.lock.which': 'Pour quels postes',
  'transfer.lock.none': 'Choisissez au moins un poste.',
  'transfer.make.done-for': 'Colis enregistré : {file} ({size}). Seuls les postes choisis peuvent l’ouvrir.',
  'transfer.sealed': 'Ce colis est fait pour des postes de l’entreprise : il n’y a pas de phrase secrète à donner.',
  'transfer.news': 'Tout ce que ce poste ne peut pas encore avoir, de tous les dossiers :',
  'transfer.news.file-name': 'Nouvelles pour le poste {letter} du {date}',
  'transfer.news.since': 'Depuis quand',
  'transfer.news.receipt': 'tout ce qu’il n’a pas confirmé',
  'transfer.news.last-package': 'après le colis du {when}',
  'transfer.missing':
    '{count, plural, =0 {Il manque un colis du poste {letter}, fait avant celui-ci. Demandez-lui tout ce que ce poste n’a pas confirmé.} one {Il manque le colis du {whens}, du poste {letter}. Recevez-le d’abord, ou demandez-le à nouveau.} other {Il manque les colis du {whens}, du poste {letter}. Recevez-les d’abord, ou demandez-les à nouveau.}}',
  'machine.news':
    '{count, plural, =0 {rien de nouveau à lui envoyer} one {# entrée qu’il n’a pas confirmée} other {# entrées qu’il n’a pas confirmées}}',
  'machine.news.act': 'Préparer ses nouvelles',
  'machine.news.act.named': 'Préparer ses nouvelles : poste {letter}',
  'letter-place.machine': 'poste {letter}',
  'letter-place.out': 'Parti pour le {name} le {when}, pas encore confirmé',
  'letter-place.arrived': 'Au {name} depuis le colis du {when}',
  'letter-place.words': 'Parti le {when} dans un colis à phrase secrète',
  'letter-place.in': 'Reçu du {name} le {when}',
  'letter-place.send': 'Envoyer à un autre poste',
  'letter-place.send-all': 'Tout envoyer à un autre poste',
  'letter-place.call-back': 'Rappeler',
  'letter-place.called-back':
    'Courrier rappelé. L’autre poste l’apprendra par votre prochain colis : signé là-bas entre-temps, il reste signé.',
  'letter-place.twice': 'Ce courrier est aussi à un autre poste : signez-le à un seul endroit.',
  'transfer.for.visit': 'À transmettre : {what}, dossier {reference}',
  'transfer.for.letters': '{count, plural, one {À faire signer : un courrier} other {À faire signer : # courriers}}',
  'transfer.for.text':
    'Le dossier part avec ses contacts, son chantier et ses pièces ; les dossiers reliés restent ici.',
  'transfer.whole': 'Ce qui part',
  'transfer.whole.news': 'ce que le poste n’a pas encore',
  'transfer.whole.all': 'le dossier entier',
  'transfer.number':
    'Le n° de suivi {number} est porté par plusieurs courriers, dossiers {references} : deux postes ont pris le même. Corrigez celui qui n’est pas sur l’enveloppe.',
  'machine.title': 'Postes de l’entreprise',
  'machine.about':
    'Deux postes qui se connaissent s’échangent des colis sans phrase secrète. Chacun reçoit une fois la carte de l’autre, et l’on compare les codes, de vive voix ou côte à côte.',
  'machine.letter': 'Poste {letter}',
  'machine.own': 'Ce poste ({letter})',
  'machine.own.hint': 'Le nom sous lequel les autres postes le verront.',
  'machine.own.placeholder': 'Tablette de Karim, bureau…',
  'machine.receives': 'Ce poste reçoit',
  'machine.receives.all': 'les dossiers de tous les services',
  'machine.receives.some': 'ceux de certains services',
  'machine.receives.which': 'Services',
  'machine.receives.hint':
    'Les dossiers des autres services ne viennent pas ici ; ceux qui y sont déjà n’y sont plus mis à jour. Contacts, chantiers et réglages viennent toujours. Les autres postes l’apprennent par la carte ou le prochain colis de celui-ci.',
  'machine.receives.known': 'reçoit : {departments}',
  'machine.elsewhere':
    'Ce poste ne reçoit que les dossiers de : {departments}. Ceux des autres services ne sont pas ici.',
  'machine.elsewhere.title': 'Dossier d’un autre service',
  'machine.elsewhere.case':
    'Service : {department}. Ce poste n’en reçoit pas les dossiers : ce que les autres postes font dans celui-ci n’arrive pas ici.',
  'transfer.narrowed':
    'Ce colis ne contient que les dossiers que ce poste reçoit : {departments}. Ceux des autres services ne sont pas ici.',
  'transfer.left':
    '{count, plural, one {# dossier d’un autre service reste ici : ce poste ne le reçoit pas.} other {# dossiers d’autres services restent ici : ce poste ne les reçoit pas.}}',
  'transfer.left.all':
    '{count, plural, one {Rien à envoyer : la seule nouvelle est dans # dossier d’un autre service, que ce poste ne reçoit pas.} other {Rien à envoyer : les seules nouvelles sont dans # dossiers d’autres services, que ce poste ne reçoit pas.}}',
  'machine.code': 'Code de ce poste',
  'machine.their-code': 'Code de l’autre poste',
  'machine.card': 'Carte de poste',
  'machine.card.save': 'Enregistrer la carte de ce poste',
  'machine.card.share': 'Déposer la carte dans le dossier d’échange',
  'machine.card.done': 'Carte enregistrée : {file}. Elle ne contient aucun secret.',
  'machine.known': 'Postes connus',
  'machine.known.none': 'Aucun pour le moment.',
  'machine.since': 'connu depuis le {when}',
  'machine.seen': 'dernières nouvelles le {when}',
  'machine.never-seen': 'pas encore de nouvelles',
  'machine.revoke': 'Ne plus lui faire confiance',
  'machine.revoke.named': 'Ne plus lui faire confiance : poste {letter}',
  'machine.revoked': 'Le poste {letter} n’est plus reconnu : ses colis sont refusés, et aucun ne sera fait pour lui.',
  'machine.revoked-since': 'plus reconnu depuis le {when}',
  'machine.trust-again': 'Le reconnaître à nouveau',
  'machine.trust-again.named': 'Le reconnaître à nouveau : poste {letter}',
  'machine.open-card': 'Ouvrir la carte d’un autre poste',
  'machine.presented': 'Se présentent dans le dossier d’échange',
  'machine.presented.look': 'Comparer les codes',
  'machine.presented.look.named': 'Comparer les codes avec le poste {letter}',
  'machine.compare': 'Est-ce bien lui ?',
  'machine.compare.text':
    'Sur le poste {letter}, ouvrez « Échange » : le code qu’il affiche doit être celui-ci, chiffre pour chiffre.',
  'machine.compare.same': 'Les codes sont les mêmes',
  'machine.compare.other': 'Ils diffèrent',
  'machine.differ': 'Les codes diffèrent : rien n’est enregistré, et le poste {letter} n’est pas reconnu ici.',
  'machine.differ.read':
    'Relisez d’abord les deux codes : sur le poste {letter}, celui de l’écran « Échange », pas celui d’une carte.',
  'machine.differ.anew':
    'Toujours différents : la carte date peut-être d’avant une restauration. Enregistrez-en une neuve sur le poste {letter}, ouvrez-la ici et comparez de nouveau.',
  'machine.differ.distrust':
    'Différents avec une carte neuve : quelqu’un a pu mettre la sienne à la place. Ne la reconnaissez pas, et prévenez la personne de ce poste.',
  'machine.differ.read.act': 'Relire les codes',
  'machine.differ.anew.act': 'Ouvrir une carte neuve',
  'machine.differ.distrust.act': 'Ne pas le reconnaître',
  'machine.was.this-computer': 'c’est ce poste avant sa restauration : rien à comparer',
  'machine.was.origin': 'ce poste-ci a été préparé depuis une sauvegarde de celui-là',
  'machine.was.copied': 'ce poste-ci travaille sur une copie de son espace de travail',
  'machine.was.copied.text':
    'Ce poste-ci travaille sur une copie de l’espace de travail de celui-là. Si l’un et l’autre servent, comparez les codes ; si l’original ne sert plus, laissez-le.',
  'machine.was.this-computer.text':
    'C’est ce poste lui-même, avant qu’on y restaure une sauvegarde. Il n’a plus rien à envoyer ni à recevoir : ne le reconnaissez que si son ancien dossier de travail sert encore.',
  'machine.was.origin.text':
    'Ce poste-ci a été préparé depuis une sauvegarde de celui-là. S’il sert encore, comparez les codes ; si ce poste-ci le remplace, laissez-le.',
  'refusal.not-for-this-machine':
    'Ce colis est fait pour d’autres postes de l’entreprise, pas pour celui-ci (poste {letter}). Demandez qu’on le prépare aussi pour lui.',
  'refusal.unknown-machine':
    'Ce colis vient d’un poste {letter} que personne n’a reconnu ici. Rien n’a été reçu : ouvrez sa carte et comparez les codes, puis recommencez.',
  'refusal.machine-revoked':
    'Ce colis vient du poste {letter}, auquel on ne fait plus confiance ici. Rien n’a été reçu.',
  'refusal.no-such-machine': 'L’un de ces postes n’est plus reconnu ici. Choisissez à nouveau.',
  'refusal.nothing-new': 'Ce poste a confirmé tout ce qui est ici.',
  'refusal.not-a-card': 'Ce fichier n’est pas la carte d’un poste.',
  'refusal.card-of-other-firm':
    'Cette carte est celle d’un poste d’une autre entreprise, ou d’un espace commencé à part.',
  'refusal.card-of-this-one': 'Cette carte est celle de ce poste : ouvrez celle de l’autre.',
  'refusal.not-a-package': 'Ce fichier n’est pas un colis d’Entente.',
  'refusal.package-damaged': 'Ce colis a été altéré ou coupé en route. Rien n’a été reçu : demandez-le à nouveau.',
  'refusal.package-newer':
    'Ce colis vient d’une version plus récente d’Entente. Mettez ce poste à jour, puis recevez-le.',
  'refusal.other-firm':
    'Ce colis vient d’une autre entreprise, ou d’un espace commencé à part ({firm}). Rien n’a été reçu : le second poste d’une entreprise se prépare en restaurant une sauvegarde du premier.'
} as const

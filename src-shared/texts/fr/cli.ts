/** Words of the commands without a window. */
export const texts = {
  'cli.passphrase': 'Phrase secrète :',
  'cli.wrong.no-command': 'Aucune commande n’a été donnée. Les commandes sont :',
  'cli.wrong.unknown-command': '« {what} » n’est pas une commande. Les commandes sont :',
  'cli.wrong.missing': 'Il manque {what}. Les commandes s’appellent ainsi :',
  'cli.wrong.unknown-option': 'L’option {what} n’existe pas ici. Les commandes s’appellent ainsi :',
  'cli.wrong.arguments': 'Le nombre d’arguments n’est pas le bon : {what}. Les commandes s’appellent ainsi :',
  'cli.wrong.value': 'La valeur de {what} manque ou n’est pas admise. Les commandes s’appellent ainsi :',
  'cli.wrong.unreadable': 'Ce fichier ne peut pas être lu : {what}. Les commandes s’appellent ainsi :'
} as const

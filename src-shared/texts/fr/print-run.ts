/** Many letters printed at once. */
export const texts = {
  'print-run.act': 'Imprimer les courriers',
  'print-run.title': '{count, plural, one {Imprimer le courrier} other {Imprimer # courriers}}',
  'print-run.text':
    '{count, plural, one {L’original sort d’abord, puis les copies.} other {Les originaux sortent d’abord, dans l’ordre de la liste, puis les copies dans le même ordre.}} D’un courrier déjà parti, chaque page de l’original porte « DUPLICATA ». Échelle 100 %, format A4.',
  'print-run.copies': '{count, plural, one {Copies} other {Copies de chaque courrier}}',
  'print-run.copies.hint': 'En plus de l’original ; chaque page d’une copie porte « COPIE ».',
  'print-run.double-sided': 'Recto verso',
  'print-run.double-sided.hint': 'Chaque lettre et chaque pièce commence sur une feuille neuve.',
  'print-run.enclosures': 'Avec les pièces jointes',
  'print-run.enclosures.hint': 'PDF et photographies, à la suite de chaque lettre.',
  'print-run.print': 'Imprimer',
  'print-run.save': 'Enregistrer en PDF',
  'print-run.open': 'Ouvrir dans la visionneuse',
  'print-run.duplicate': 'DUPLICATA',
  'print-run.copy': 'COPIE',
  'print-run.file': '{count, plural, one {Courrier} other {# courriers}} {date}',
  'letters.choose-all': 'Choisir tous les courriers affichés'
} as const

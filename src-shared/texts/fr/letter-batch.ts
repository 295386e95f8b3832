/** One kind of letter for many cases at once. */
export const texts = {
  'letter-batch.act': 'Écrire à chacun',
  'letter-batch.text':
    'Un courrier par dossier, avec les faits de ce dossier. Rien ne part : chacun attend au parapheur d’être lu et signé.',
  'letter-batch.kind': 'Quel courrier ?',
  'letter-batch.to': 'Qui signe ?',
  'letter-batch.preview': 'Ce qui ira au parapheur',
  'letter-batch.reading': 'Préparation des courriers…',
  'letter-batch.will':
    '{count, plural, =0 {Aucun courrier n’ira au parapheur.} one {# courrier ira au parapheur} other {# courriers iront au parapheur}}',
  'letter-batch.gaps': '{count, plural, one {dont # à compléter} other {dont # à compléter}}',
  'letter-batch.complete': 'Complet',
  'letter-batch.remarks':
    '{count, plural, one {# remarque à lever ou à écarter} other {# remarques à lever ou à écarter}}',
  'letter-batch.left-out': '{count, plural, one {# dossier n’en aura pas} other {# dossiers n’en auront pas}}',
  'letter-batch.many': 'Au plus {count} courriers à la fois : les premiers dossiers choisis.',
  'letter-batch.submit': 'Mettre au parapheur',
  'letter-batch.done': '{count, plural, one {# courrier au parapheur} other {# courriers au parapheur}}',
  'letter-batch.undone':
    '{count, plural, one {# courrier retiré du parapheur} other {# courriers retirés du parapheur}}',
  'refusal.letter-in-book': 'Un courrier de ce type attend déjà au parapheur.',
  'refusal.letter-being-written': 'Vous écrivez déjà ce courrier dans ce dossier.'
} as const

/** Voice notes and photographs taken in the application. */
export const texts = {
  'voice.title': 'Note vocale',
  'voice.name': 'Note vocale',
  'voice.record': 'Enregistrer une note vocale',
  'voice.opening': 'Le micro s’ouvre…',
  'voice.recording': 'Enregistrement en cours',
  'voice.stop': 'Arrêter l’enregistrement',
  'voice.listen': 'Réécouter la note vocale',
  'voice.keep': 'Garder la note vocale',
  'voice.again': 'Recommencer l’enregistrement',
  'voice.give-up': 'Abandonner',
  'voice.impossible':
    'Le micro n’est pas accessible. Branchez-en un, ou autorisez Entente à l’utiliser dans les réglages du système.',
  'voice.unfinished': 'Terminez d’abord la note vocale.',
  'camera.title': 'Prendre des photographies',
  'camera.name': 'Photographie',
  'camera.open': 'Prendre une photographie',
  'camera.view': 'Ce que voit l’appareil',
  'camera.taken': 'La photographie prise',
  'camera.shoot': 'Prendre la photographie',
  'camera.keep': 'Garder la photographie',
  'camera.again': 'Reprendre',
  'camera.impossible':
    'L’appareil photographique n’est pas accessible. Branchez-en un, ou autorisez Entente à l’utiliser dans les réglages du système.'
} as const

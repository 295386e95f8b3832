import type { texts as fr } from '../fr/recording'

/** Voice notes and photographs taken in the application. */
export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'voice.title': 'Voice note',
  'voice.name': 'Voice note',
  'voice.record': 'Record a voice note',
  'voice.opening': 'The microphone is opening…',
  'voice.recording': 'Recording',
  'voice.stop': 'Stop recording',
  'voice.listen': 'Listen to the voice note',
  'voice.keep': 'Keep the voice note',
  'voice.again': 'Record again',
  'voice.give-up': 'Give up',
  'voice.impossible':
    'The microphone cannot be reached. Plug one in, or allow Entente to use it in the settings of the system.',
  'voice.unfinished': 'Finish the voice note first.',
  'camera.title': 'Take photographs',
  'camera.name': 'Photograph',
  'camera.open': 'Take a photograph',
  'camera.view': 'What the camera sees',
  'camera.taken': 'The photograph taken',
  'camera.shoot': 'Take the photograph',
  'camera.keep': 'Keep the photograph',
  'camera.again': 'Retake',
  'camera.impossible':
    'The camera cannot be reached. Plug one in, or allow Entente to use it in the settings of the system.'
}

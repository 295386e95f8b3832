import type { texts as fr } from '../fr/app'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'store.paused':
    'The disk is full: nothing can be saved. What was saved is safe. Make some room and Entente will go on by itself.',
  'store.read-only':
    'Read only: the workspace cannot be changed for now. You can read everything, search everything and back it up.',
  'store.failed': 'Saving stopped on a disk error. What was saved is safe. Close Entente, then open it again.'
}

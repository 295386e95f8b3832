/** The window around the places: banners, the person at work, the state of the storage. */
export const texts = {
  'store.paused':
    'Le disque est plein : rien ne peut être enregistré. Ce qui était enregistré est en sûreté. Libérez de la place, Entente reprendra seul.',
  'store.read-only':
    'Lecture seule : le espace de travail ne peut pas être modifié pour le moment. Vous pouvez tout lire, tout chercher et sauvegarder.',
  'store.failed':
    'L’enregistrement s’est arrêté sur une erreur du disque. Ce qui était enregistré est en sûreté. Fermez Entente, puis rouvrez-le.'
} as const

export const texts = { 'case.title': 'Dossier' } as const

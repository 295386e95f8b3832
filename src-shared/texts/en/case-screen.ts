import type { texts as fr } from '../fr/case-screen'
export const texts: Readonly<Record<keyof typeof fr, string>> = { 'case.title': 'Case' }

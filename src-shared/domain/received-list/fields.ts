import { z } from 'zod'
import { lotId } from '../../lib/ids'

/** What a column of somebody's list of defects tells of each of them. */
export const listFields = ['number', 'place', 'text', 'lot', 'status', 'lifted', 'noted', 'due'] as const
export const listField = z.enum(listFields)
export type ListField = z.infer<typeof listField>

/** What is done with a column. */
export const listUse = z.union([listField, z.literal('ignore')])
export type ListUse = z.infer<typeof listUse>

/** By the column's key. */
export const listMapping = z.record(z.string().max(300), listUse)
export type ListMapping = z.infer<typeof listMapping>

/** Whose the lines of a lot are: another firm's, ours, or those of one lot of the site; by the folded words of the list. */
export const lotChoice = z.union([z.literal('others'), z.literal('ours'), lotId])
export type LotChoice = z.infer<typeof lotChoice>
export const lotChoices = z.record(z.string().max(200), lotChoice)
export type LotChoices = z.infer<typeof lotChoices>

/** Headings as architects' tools and their tables write them, folded. */
export const listHeadings: Readonly<Record<ListField, readonly string[]>> = {
  number: [
    'n',
    'no',
    'num',
    'numero',
    'ref',
    'reference',
    'n reserve',
    'numero de reserve',
    'id',
    'item',
    'number',
    'n obs'
  ],
  place: [
    ...['localisation', 'lieu', 'emplacement', 'batiment', 'bat', 'niveau', 'etage', 'logement', 'appartement', 'appt'],
    ...[
      'lot de copropriete',
      'piece',
      'local',
      'zone',
      'location',
      'place',
      'room',
      'floor',
      'building',
      'flat',
      'level'
    ]
  ],
  text: [
    ...['designation', 'description', 'libelle', 'reserve', 'observation', 'observations', 'remarque', 'remarques'],
    ...['desordre', 'nature', 'nature de la reserve', 'constat', 'defect', 'text', 'comment', 'intitule']
  ],
  lot: [
    'lot',
    'lots',
    'entreprise',
    'corps d etat',
    'lot concerne',
    'titulaire',
    'trade',
    'company',
    'contractor',
    'affecte a'
  ],
  status: ['statut', 'etat', 'status', 'state', 'avancement', 'levee', 'leve'],
  lifted: ['date de levee', 'levee le', 'date levee', 'leve le', 'lifted on', 'date of lifting', 'closed on'],
  noted: [
    'date',
    'date de constat',
    'constate le',
    'date d emission',
    'emis le',
    'date de creation',
    'created',
    'noted on'
  ],
  due: ['echeance', 'date limite', 'delai', 'a lever avant', 'a lever pour le', 'a lever avant le', 'due', 'due date']
}

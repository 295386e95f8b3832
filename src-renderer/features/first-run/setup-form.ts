import { z } from 'zod'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { defaultPattern, type MachineLetter } from '../../../src-shared/domain/reference/reference'
import { type AppStatus, workspaceSetup } from '../../../src-shared/ipc/contract/app'
import { emptyCompany, type FirmForm } from '../../components/organisation/firm-form'
import { newPerson } from '../../components/organisation/new-person'
import { isLongEnough } from '../../components/organisation/passphrase-strength'

export type FirstRunStatus = Extract<AppStatus, { kind: 'first-run' }>

export interface SetupForm extends FirmForm {
  passphrase: string
  /** The passphrase typed a second time. */
  again: string
  useKeyring: boolean
}

/** The page as a schema: the contract's, with the passphrase typed twice and compulsory when nothing else keeps the key. */
export const setupForm = workspaceSetup
  .omit({ screen: true, passphrase: true })
  .extend({ passphrase: z.string().max(1_000, 'too-long'), again: z.string() })
  .superRefine(({ passphrase, again, useKeyring }, context) => {
    const problem = (path: 'passphrase' | 'again', message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (passphrase === '' && !useKeyring) problem('passphrase', 'required')
    if (passphrase !== '' && !isLongEnough(passphrase)) problem('passphrase', 'passphrase-too-short')
    if (passphrase !== again) problem('again', 'passphrase-differs')
  })

const usualDepartments = ['accounting', 'works', 'client-relations', 'management'] as const

/** The page before anybody wrote on it. */
export function emptySetup({ keyring, proposedLetter, zone }: FirstRunStatus, language: Language): SetupForm {
  return {
    company: emptyCompany,
    people: [newPerson(true)],
    preferences: {
      zone,
      language,
      references: defaultPattern,
      departments: usualDepartments.map((department) => ({ department, name: '' }))
    },
    letter: proposedLetter satisfies MachineLetter,
    passphrase: '',
    again: '',
    useKeyring: keyring
  }
}

/** The sections of the page in order, with the part of the form that each one holds. */
export const sections = [
  { id: 'company', title: 'company.section', fields: ['company', 'logo'] },
  { id: 'people', title: 'people.section', fields: ['people'] },
  { id: 'departments', title: 'departments.section', fields: [] },
  { id: 'mediator', title: 'mediator.section', fields: ['mediator'] },
  { id: 'numbering', title: 'numbering.section', fields: ['preferences', 'letter'] },
  { id: 'protection', title: 'protection.section', fields: ['passphrase', 'again'] }
] as const
export type SectionId = (typeof sections)[number]['id']

/** Parts of the form at which a refusal can be shown. */
export const paths = ['company', 'people', 'mediator', 'preferences', 'letter', 'passphrase'] as const

import type { z } from 'zod'
import type { attachment } from '../../../src-shared/domain/common/attachment'
import type { company, mediator, person, preferences } from '../../../src-shared/domain/organisation/organisation'

/** What the fields of the firm read and write: the first page holds all of it, a section of the settings some of it. */
export interface FirmForm {
  company: z.input<typeof company>
  logo?: z.input<typeof attachment> | undefined
  people: z.input<typeof person>[]
  /** The file of a signature just chosen, where one person alone is filled in. */
  signature?: z.input<typeof attachment> | undefined
  mediator?: z.input<typeof mediator> | undefined
  preferences: z.input<typeof preferences>
  letter: string
}

export const emptyCompany: FirmForm['company'] = {
  name: '',
  legalForm: '',
  capital: '',
  address: [],
  register: '',
  vatNumber: '',
  phone: '',
  email: '',
  website: '',
  place: ''
}

export const emptyMediator: NonNullable<FirmForm['mediator']> = { name: '', address: '', website: '', notes: '' }

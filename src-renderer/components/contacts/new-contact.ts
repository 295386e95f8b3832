import type { Language, Status } from '../../../src-shared/domain/common/vocabulary'
import type { ContactInput } from '../../../src-shared/domain/contact/contact'
import {
  type BodyKind,
  type ContactKind,
  guessKind,
  readHousehold,
  readPerson,
  usualStatus
} from '../../../src-shared/domain/contact/read-name'

interface NewContact {
  /** As it was typed. */
  readonly name: string
  readonly language: Language
  readonly kind?: ContactKind | undefined
  readonly body?: BodyKind | undefined
  readonly status?: Status | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** An address of which nothing is known yet, in France until somebody says otherwise. */
export const emptyAddress = {
  flat: '',
  building: '',
  street: '',
  locality: '',
  postcode: '',
  town: '',
  country: 'FR' as const
}
const given = (text: string | undefined): string[] => (text === undefined || text.trim() === '' ? [] : [text.trim()])

/** A contact made from a name alone: what it is follows from the name unless somebody said. Its address comes later. */
export function newContact({ name, language, phone, email, ...said }: NewContact): ContactInput {
  const guessed = guessKind(name)
  const kind = said.kind ?? guessed.kind
  const body = said.body ?? guessed.body
  const common = {
    status: said.status ?? usualStatus(kind, body),
    ...{ language, address: emptyAddress, phones: given(phone), emails: given(email), notes: '' }
  }
  switch (kind) {
    case 'person':
      return { kind, ...readPerson(name), ...common }
    case 'household':
      return { kind, names: [...readHousehold(name)], ...common }
    case 'body':
      return { kind, body, name, attention: '', ...common }
  }
}

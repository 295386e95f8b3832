import { allPowers, noPowers } from '../../../src-shared/domain/organisation/powers'
import { personId } from '../../../src-shared/lib/ids'
import { newId } from '../../lib/new-id'
import type { FirmForm } from './firm-form'

type PersonInput = FirmForm['people'][number]

/** Somebody to be filled in. The first person of a firm may do everything; the next ones what they are given. */
export function newPerson(first: boolean): PersonInput {
  return {
    id: newId(personId),
    firstName: '',
    lastName: '',
    capacity: '',
    phone: '',
    email: '',
    powers: first ? allPowers : noPowers,
    active: true
  }
}

import { describe, expect, test } from 'vitest'
import { MINIMUM_PASSPHRASE, isLongEnough as storeAccepts } from '../../../src-main/store/keys/passphrase'
import { isLongEnough, passphraseStrength } from '../../../src-renderer/components/organisation/passphrase-strength'
import { emptySetup, type SetupForm, setupForm } from '../../../src-renderer/features/first-run/setup-form'
import { schemaResolver } from '../../../src-renderer/lib/form-resolver'
import { machineLetter } from '../../../src-shared/domain/reference/reference'
import { workspaceSetup } from '../../../src-shared/ipc/contract/app'
import { fieldReasons } from '../../../src-shared/ipc/field-reasons'
import { plainDate, timeZone } from '../../../src-shared/lib/plain-date'

const status = {
  kind: 'first-run',
  screen: { language: 'fr', scheme: 'system' },
  version: '1.0.0',
  today: plainDate.parse('2026-03-03'),
  keyring: false,
  proposedLetter: machineLetter.parse('A'),
  zone: timeZone.parse('Europe/Paris')
} as const

function filled(changes: Partial<SetupForm> = {}): SetupForm {
  const empty = emptySetup(status, 'fr')
  const [first] = empty.people
  if (first === undefined) throw new Error('the page begins with one person')
  return {
    ...empty,
    company: { ...empty.company, name: 'Bâti & Fils', address: ['1 rue de l’Œuvre', '69002 LYON'], place: 'Lyon' },
    people: [{ ...first, lastName: 'N’Guyen', capacity: 'Gérante' }],
    passphrase: 'trois chats dorment',
    again: 'trois chats dorment',
    ...changes
  }
}

function wrong(form: SetupForm): Readonly<Record<string, string>> {
  const parsed = setupForm.safeParse(form, { reportInput: true })
  return parsed.success ? {} : fieldReasons(parsed.error)
}

describe('the first page', () => {
  test('filled in is what the bridge asks for', () => {
    const { passphrase, again, ...values } = setupForm.parse(filled())
    expect(again).toBe(passphrase)
    expect(workspaceSetup.safeParse({ ...values, passphrase, screen: status.screen }).error).toBeUndefined()
  })

  test('asks first for what no letter can do without', () => {
    expect(Object.keys(wrong(emptySetup(status, 'fr'))).sort()).toEqual([
      'company.address',
      'company.name',
      'company.place',
      'passphrase',
      'people.0.capacity',
      'people.0.lastName'
    ])
  })

  test('asks for a passphrase where nothing else keeps the key', () => {
    expect(wrong(filled({ passphrase: '', again: '' }))).toEqual({ passphrase: 'required' })
    expect(wrong(filled({ passphrase: '', again: '', useKeyring: true }))).toEqual({})
    expect(wrong(filled({ passphrase: 'court', again: 'court' }))).toEqual({ passphrase: 'passphrase-too-short' })
    expect(wrong(filled({ again: 'trois chiens dorment' }))).toEqual({ again: 'passphrase-differs' })
  })

  test('shows what is wrong at the field it belongs to', async () => {
    const resolve = schemaResolver(setupForm)
    const names = { names: [], shouldUseNativeValidation: false, fields: {} } as const
    const { errors } = await resolve(emptySetup(status, 'fr'), undefined, { ...names, names: [] })
    expect(errors.company?.name).toMatchObject({ message: 'required' })
    expect(errors.people?.[0]?.lastName).toMatchObject({ message: 'required' })
  })
})

describe('the strength of a passphrase', () => {
  test('is its length', () => {
    const lengths = [0, 7, 8, 13, 14, 19, 20]
    expect(lengths.map((length) => passphraseStrength('é'.repeat(length)))).toEqual([
      'none',
      'too-short',
      'short',
      'short',
      'good',
      'good',
      'long'
    ])
  })

  test('begins where the store begins to accept it', () => {
    const texts = [MINIMUM_PASSPHRASE - 1, MINIMUM_PASSPHRASE].flatMap((length) => [
      'e\u0301'.repeat(length),
      '👷'.repeat(length),
      `${'a'.repeat(length - 1)}\u202f`
    ])
    expect(texts.map(isLongEnough)).toEqual(texts.map(storeAccepts))
    expect(new Set(texts.map(isLongEnough)).size).toBe(2)
  })
})

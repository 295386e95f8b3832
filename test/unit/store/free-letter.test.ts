import { expect, it } from 'vitest'
import { freeLetter } from '../../../src-main/store/machine'
import { machineLetter } from '../../../src-shared/domain/reference/reference'

it('gives each machine of a firm a letter that its references take, until none is left', () => {
  const taken: string[] = []
  for (let letter = freeLetter(taken); letter !== undefined; letter = freeLetter(taken)) {
    expect(machineLetter.safeParse(letter).success).toBe(true)
    taken.push(letter)
  }
  expect(taken.join('')).toBe('ABCDEFGHJKLMNPRSTUVWXYZ')
})

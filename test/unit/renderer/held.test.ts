import { expect, test, vi } from 'vitest'
import { holding } from '../../../src-renderer/lib/held'

interface Draft {
  readonly text: string
  readonly name: string
}

const first: Draft = { text: '', name: 'Élise' }
const saying = (text: string) => (before: Draft) => (before.text === text ? before : { ...before, text })

test('of many keys only the last is worked out, and only when somebody asks', () => {
  const held = holding(first)
  const keys = ['N', 'No', 'Nous'].map((text) => vi.fn(saying(text)))
  for (const key of keys) held.type('text', key)
  for (const key of keys) expect(key).not.toHaveBeenCalled()
  expect(held.read()).toEqual({ text: 'Nous', name: 'Élise' })
  expect(held.read()).toBe(held.read())
  expect(keys.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1])
})

test('what is typed in two places both stand, and a change is made of them', () => {
  const held = holding(first)
  held.type('text', saying('Nous revenons vers vous'))
  held.type('name', (before) => ({ ...before, name: 'Élise Garnier' }))
  held.become((before) => ({ ...before, text: `${before.text} lundi` }))
  expect(held.read()).toEqual({ text: 'Nous revenons vers vous lundi', name: 'Élise Garnier' })
})

test('it is behind from the key to the drawing, not where what was typed says the same', () => {
  const held = holding(first)
  expect(held.isDrawn(first)).toBe(true)
  held.type('text', saying('Nous'))
  expect(held.isDrawn(first)).toBe(false)
  const drawn = held.settle()
  expect(held.isDrawn(first)).toBe(false)
  expect(held.isDrawn(drawn)).toBe(true)
  held.type('text', saying('Nous'))
  expect(held.isDrawn(drawn)).toBe(false)
  expect(held.settle()).toBe(drawn)
  expect(held.isDrawn(drawn)).toBe(true)
})

test('each key and change is told as new, and once that what was typed has been read', () => {
  const held = holding(first)
  const heard = vi.fn()
  const end = held.hear(heard)
  held.type('text', saying('N'))
  held.type('text', saying('No'))
  held.settle()
  held.settle()
  held.become(saying('Nous'))
  expect(heard.mock.calls.flat()).toEqual([true, true, false, true])
  end()
  held.become(saying('Vous'))
  expect(heard).toHaveBeenCalledTimes(4)
})

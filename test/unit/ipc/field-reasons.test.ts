import { expect, test } from 'vitest'
import { z } from 'zod'
import { line } from '../../../src-shared/domain/common/text'
import { fieldReasons } from '../../../src-shared/ipc/field-reasons'
import { plainDate } from '../../../src-shared/lib/plain-date'

function reasons(schema: z.ZodType, value: unknown) {
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success ? {} : fieldReasons(parsed.error)
}

test('each field has the first thing that is wrong with it, by its path', () => {
  const form = z.strictObject({ name: line(5), since: plainDate, who: z.strictObject({ age: z.int().min(18) }) })
  expect(reasons(form, { name: 'Éléonore', since: '2026-02-30', who: { age: 3 } })).toEqual({
    name: 'too-long-5',
    since: 'not-a-date',
    'who.age': 'too-small'
  })
})

test('what is not there is required, what is of another kind is invalid', () => {
  const form = z.strictObject({ a: z.string(), b: z.int() })
  expect(reasons(form, { b: 'x' })).toEqual({ a: 'required', b: 'invalid' })
})

test.each(['', ' \n', '\u200b\u00a0\u2060', '\u3164', '\u202e'])(
  'a text of which nothing shows (%j) is required',
  (name) => {
    expect(reasons(z.strictObject({ name: line(5) }), { name })).toEqual({ name: 'required' })
  }
)

test('a field nobody knows makes the whole invalid', () => {
  expect(reasons(z.strictObject({}), { extra: 1 })).toEqual({ '': 'invalid' })
})

test('no reason carries a word of what was sent', () => {
  const form = z.strictObject({ a: z.enum(['x']), b: z.union([z.int(), z.boolean()]), c: z.uuid() })
  expect(reasons(form, { a: 'Mme Dupont', b: 'Mme Dupont', c: 'Mme Dupont' })).toEqual({
    a: 'invalid',
    b: 'invalid',
    c: 'invalid'
  })
})

test('a long list of nothing but wrong items is told in few words', () => {
  const parsed = z.array(z.object({ name: z.string() })).safeParse(new Array(10_000).fill('x'))
  expect(Object.keys(fieldReasons(parsed.error ?? new z.ZodError([])))).toHaveLength(100)
})

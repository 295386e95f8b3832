import { z } from 'zod'
import type { Channel } from '../../src-shared/ipc/channels'
import { contract } from '../../src-shared/ipc/contract'
import type { Procedure } from '../../src-shared/ipc/procedure'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Schema = { readonly [key: string]: unknown }
export type Path = readonly (string | number)[]

/** One thing done to an input that has the right shape: what a hostile or broken window would send. */
export interface Harm {
  readonly path: Path
  readonly how: 'remove' | 'add' | 'put'
  /** A name `hostileValue` knows. */
  readonly value: string
}

/** Values no form sends, by name; self-contained, so that a page can be given its text. */
export function hostileValue(name: string): unknown {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  let deep: unknown = 'x'
  for (let n = 0; n < 500; n++) deep = [deep]
  const values: Record<string, unknown> = {
    null: null,
    undefined: undefined,
    true: true,
    zero: 0,
    'minus one': -1,
    'not a number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'half a cent': 0.5,
    'beyond safe': 2 ** 60,
    bigint: 10n,
    'empty text': '',
    'a megabyte': 'é'.repeat(1_048_576),
    nul: 'a\0b',
    'lone surrogate': 'a\ud800b',
    'right to left': '\u202egnp.exe',
    sql: `'); drop table events; --`,
    markup: '<img src=x onerror=alert(1)>',
    'parent path': '../../../../etc/passwd',
    'a date': new Date(0),
    'a map': new Map([['a', 1]]),
    'a set': new Set([1]),
    bytes: new Uint8Array(8),
    pattern: /x/u,
    'an error': new TypeError('x'),
    'empty array': [],
    'empty object': {},
    'many items': new Array(10_000).fill('x'),
    'prototype key': JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}'),
    cyclic,
    deep
  }
  return values[name]
}

export const hostileNames = [
  'null',
  'undefined',
  'true',
  'zero',
  'minus one',
  'not a number',
  'infinity',
  'half a cent',
  'beyond safe',
  'bigint',
  'empty text',
  'a megabyte',
  'nul',
  'lone surrogate',
  'right to left',
  'sql',
  'markup',
  'parent path',
  'a date',
  'a map',
  'a set',
  'bytes',
  'pattern',
  'an error',
  'empty array',
  'empty object',
  'many items',
  'prototype key',
  'cyclic',
  'deep'
] as const

/** Does one thing to a copy of an input; self-contained, as `hostileValue`. */
export function harmed(seed: unknown, { path, how }: Harm, value: unknown): unknown {
  if (path.length === 0) return how === 'add' && typeof seed === 'object' ? { ...seed, extra: value } : value
  const copy = structuredClone(seed)
  let at = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  const last = path[path.length - 1] as string | number
  const target = at[last]
  if (how === 'remove') delete at[last]
  else if (how === 'add' && typeof target === 'object' && target !== null) Object.assign(target, { extra: value })
  else at[last] = value
  return copy
}

/** An input of the right shape for a call, made from its schema. */
export function seedOf(channel: Channel): Json {
  const procedure: Procedure = contract[channel]
  const schema = z.toJSONSchema(procedure.input, { io: 'input', unrepresentable: 'any', reused: 'inline' })
  return sample(schema, 0)
}

/** Every place in an input. */
export function placesIn(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, item]) => placesIn(item, [...path, key]))]
}

function sample(schema: Schema, depth: number): Json {
  if ('const' in schema) return schema['const'] as Json
  if (Array.isArray(schema['enum'])) return schema['enum'][0] as Json
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    const [first] = (schema[key] as Schema[] | undefined) ?? []
    if (first) return sample(first, depth)
  }
  switch (schema['type']) {
    case 'object': {
      const properties = Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {})
      return Object.fromEntries(properties.map(([key, value]) => [key, sample(value, depth + 1)]))
    }
    case 'array':
      // A tuple says each of its places; what may follow them is `false`.
      if (Array.isArray(schema['prefixItems']))
        return schema['prefixItems'].map((one: Schema) => sample(one, depth + 1))
      return depth > 8 ? [] : [sample((schema['items'] as Schema | undefined) ?? {}, depth + 1)]
    case 'string':
      return text(schema)
    case 'integer':
    case 'number':
      return (schema['minimum'] as number | undefined) ?? 1
    case 'boolean':
      return true
    default:
      return '2026-03-03'
  }
}

function text(schema: Schema): string {
  if (schema['format'] === 'uuid') return '0190f5fe-8b7c-7abc-8def-0123456789ab'
  if (schema['format'] === 'date-time') return '2026-03-03T08:15:00.000Z'
  if (typeof schema['pattern'] === 'string') return schema['pattern'].includes('0-9a-f') ? 'a'.repeat(64) : 'A'
  return 'Mme d’Épinay'
}

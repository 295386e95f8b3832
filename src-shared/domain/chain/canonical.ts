import canonicalize from 'canonicalize'
import type { JsonValue } from './json'

const DEEPEST = 64
/** With the `u` flag only a surrogate without its partner matches. */
const LONE_SURROGATE = /\p{Surrogate}/u

/** A value that has no canonical form. It names the place, never the value, which may be personal. */
export class NotCanonicalError extends Error {
  override readonly name = 'NotCanonicalError'
  constructor(
    readonly path: string,
    readonly fault: string
  ) {
    super(`No canonical form: ${fault} at ${path}`)
  }
}

/**
 * Refuses every value whose JSON would differ from it or between programs: floats, numbers beyond 2^53-1, -0, NaN,
 * undefined, dates and other objects with a class, arrays with holes, lone surrogates, text that is not NFC.
 * @throws NotCanonicalError with the path of the first fault
 */
export function assertCanonical(value: unknown): asserts value is JsonValue {
  check(value, '$', 0)
}

/**
 * The canonical form of RFC 8785 (JSON Canonicalization Scheme) of a value that passed `assertCanonical`.
 * @throws NotCanonicalError
 */
export function canonicalText(value: unknown): string {
  assertCanonical(value)
  const text = canonicalize(value)
  if (text === undefined) throw new NotCanonicalError('$', 'nothing')
  return text
}

function check(value: unknown, path: string, depth: number): void {
  if (depth > DEEPEST) throw new NotCanonicalError(path, 'nested too deep')
  if (typeof value === 'string') checkText(value, path)
  else if (typeof value === 'number') checkNumber(value, path)
  else if (Array.isArray(value)) checkArray(value, path, depth)
  else if (typeof value === 'object' && value !== null) checkObject(value, path, depth)
  else if (value !== null && typeof value !== 'boolean') throw new NotCanonicalError(path, typeof value)
}

function checkText(text: string, path: string): void {
  if (LONE_SURROGATE.test(text)) throw new NotCanonicalError(path, 'lone surrogate')
  if (text.normalize('NFC') !== text) throw new NotCanonicalError(path, 'text that is not NFC')
}

function checkNumber(value: number, path: string): void {
  if (!Number.isSafeInteger(value)) throw new NotCanonicalError(path, 'number that is not a safe integer')
  if (Object.is(value, -0)) throw new NotCanonicalError(path, 'negative zero')
}

function checkArray(value: readonly unknown[], path: string, depth: number): void {
  if (Object.keys(value).length !== value.length) throw new NotCanonicalError(path, 'array with holes or properties')
  value.forEach((item, index) => {
    check(item, `${path}[${index}]`, depth + 1)
  })
}

function checkObject(value: object, path: string, depth: number): void {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonicalError(path, 'object with a class')
  if (Object.getOwnPropertySymbols(value).length > 0) throw new NotCanonicalError(path, 'symbol key')
  for (const [key, item] of Object.entries(value)) {
    checkText(key, `${path} (key)`)
    check(item, `${path}.${key}`, depth + 1)
  }
}

/** An expected outcome: a value, or a refusal with a reason the caller must handle. Bugs are exceptions, not results. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: R }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function refuse<R>(reason: R): { readonly ok: false; readonly reason: R } {
  return { ok: false, reason }
}

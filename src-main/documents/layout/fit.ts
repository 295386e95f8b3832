import type { LetterBlock } from '../../../src-shared/domain/letter/issues'
import type { Box } from './model'
import { type Row, stack } from './rows'
import type { Typesetter } from './typesetter'

export interface Zone {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Tenths of a millimetre, rounded up: what is told to a person never claims less than was measured. */
export function told(millimetres: number): number {
  return Math.ceil(millimetres * 10) / 10
}

/**
 * Sets a block at the largest of the sizes that fits its place, or at the smallest with an issue that says by how much it is
 * too tall. `make` is called until one fits; only the last call's rows are used.
 */
export function fitRows<S>(
  block: LetterBlock,
  zone: Zone,
  sizes: readonly S[],
  make: (size: S) => readonly Row[],
  setter: Typesetter
): readonly Box[] {
  let heightMm = 0
  let boxes: readonly Box[] = []
  for (const size of sizes) {
    const stacked = stack(make(size), zone.y)
    heightMm = stacked.bottom - zone.y
    boxes = stacked.boxes
    if (heightMm <= zone.height + 0.001) return boxes
  }
  setter.report({ kind: 'block-too-tall', block, heightMm: told(heightMm), limitMm: zone.height })
  return boxes
}

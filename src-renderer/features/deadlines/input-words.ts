import type { InputName } from '../../../src-shared/domain/deadline/inputs'
import { inputWords } from '../../../src-shared/texts/deadline-words'
import type { Texts } from '../../lib/texts'

/** The names of inputs, one after the other: `Réception des travaux et Remise des clés`. */
export function inputList({ t, format }: Texts, inputs: readonly InputName[], rule: string): string {
  return format.list(inputs.map((name) => inputWords(t, name, rule)))
}

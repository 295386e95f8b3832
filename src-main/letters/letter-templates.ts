import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { MessageKind } from '../../src-shared/domain/letter/kinds'
import { resourceFolder } from './resources'

const read = new Map<string, string>()

/** The template that is shipped, `resources/letters/LANGUAGE/KIND.liquid`. */
export function shippedTemplate(kind: MessageKind, language: Language): string {
  const file = join(resourceFolder('letters'), language, `${kind}.liquid`)
  const text = read.get(file) ?? readFileSync(file, 'utf8')
  read.set(file, text)
  return text
}

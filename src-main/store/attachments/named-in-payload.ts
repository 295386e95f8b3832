import { isJsonObject, type JsonValue } from '../../../src-shared/domain/chain/json'
import { type Attachment, attachment } from '../../../src-shared/domain/common/attachment'

/** Every attachment a payload brings, wherever it stands in it. A mere id names a file that is known already. */
export function attachmentsIn(payload: JsonValue): readonly Attachment[] {
  const found: Attachment[] = []
  collect(payload, found)
  return found
}

function collect(value: JsonValue, found: Attachment[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (typeof value !== 'object' || value === null || !isJsonObject(value)) return
  const parsed = 'sha256' in value ? attachment.safeParse(value) : undefined
  if (parsed?.success) found.push(parsed.data)
  else for (const item of Object.values(value)) collect(item, found)
}

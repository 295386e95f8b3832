import type { DatabaseAccess } from '../connection'
import { openReader } from '../connection'
import { usedLetters } from '../machine'

/** Every letter a vault that is not open was written under; none where it cannot be read any more. */
export function readLetters(access: DatabaseAccess): readonly string[] {
  try {
    const db = openReader(access)
    try {
      return usedLetters(db)
    } finally {
      db.close()
    }
  } catch {
    return []
  }
}

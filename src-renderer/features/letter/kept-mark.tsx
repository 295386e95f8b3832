import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseId } from '../../../src-shared/lib/ids'
import { SavedMark } from '../../components/marks/saved-mark'
import { useAutosave } from './letter-draft'
import { useTyping } from './standing-draft'

interface KeptMarkProps {
  readonly of: CaseId
  readonly kind: LetterKind
  /** It is a draft still. */
  readonly active: boolean
}

/** Keeps the draft as it is typed and says so; by itself, so that nothing else is drawn again with each save. */
export function KeptMark({ of, kind, active }: KeptMarkProps) {
  const { standing } = useTyping()
  return <SavedMark state={useAutosave(of, kind, standing, active)} />
}

import type { LetterDraft } from '../../../domain/letter/draft'
import { caseFile } from '../../../domain/remark/facts'
import type { LetterSources } from '../sources'
import { frameOf } from './letter-frame'
import { blocksIssue, checkLetter, type LetterRemark } from './letter-remarks'
import { replyFacts } from './reply-facts'

/** What of a draft is to be mended or set aside before it may leave. */
export function openErrors(draft: LetterDraft, sources: LetterSources): readonly LetterRemark[] {
  const enclosures = 'enclosures' in draft ? draft.enclosures.length : 0
  const facts = caseFile.parse(replyFacts(draft, enclosures, sources))
  return checkLetter(draft, frameOf(draft, sources), facts).remarks.filter(blocksIssue)
}

import type { CaseId } from '../../../src-shared/lib/ids'

export function InboxPane({ open }: { readonly open: CaseId }) {
  return <p>{open}</p>
}

import { allLifted } from '../../../src-shared/domain/case/defects/lifting'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import { useRelease } from './use-release'

/** Once all reserves are lifted, or would be: which money kept back has lost its object, and from when the law releases it. */
export function RetentionProposal({ view }: { readonly view: CaseView }) {
  const { t, format } = useTexts()
  const release = useRelease(view)
  const kept = view.retentions.filter(({ released, opposed }) => released === undefined && opposed === undefined)
  return (
    <div role="note">
      {allLifted(view.tracks) && (
        <p>
          <strong>{t('lifting.all-lifted')}</strong>
        </p>
      )}
      {kept.map(({ party, amount }) => (
        <p key={party}>{t('lifting.retention', { amount: format.money(amount) })}</p>
      ))}
      {kept.length > 0 && release !== undefined && (
        <p>{t('lifting.retention.law', { date: format.longDate(release) })}</p>
      )}
    </div>
  )
}

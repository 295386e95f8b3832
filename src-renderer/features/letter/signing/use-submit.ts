import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { mayIssueAlone } from '../../../../src-shared/domain/letter/signing-power'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { personName } from '../../../../src-shared/texts/names'
import { useNotice } from '../../../components/act/notices'
import { useCaseCommands } from '../../../lib/case-commands'
import { useOpenStatus, useOrganisation } from '../../../lib/status'
import { useTexts } from '../../../lib/texts'

export interface Submitting {
  /** Whether it has to be: whoever writes it may not let it leave without the signatory's agreement. */
  readonly required: boolean
  /** To whom it would be handed in. */
  readonly name: string
  readonly submit: () => Promise<boolean>
}

/** Handing a draft in for signature; undefined where whoever writes it is to sign it, or nobody is yet. */
export function useSubmit(view: CaseView, draft: LetterDraft): Submitting | undefined {
  const { t } = useTexts()
  const notice = useNotice()
  const { person } = useOpenStatus()
  const { people } = useOrganisation()
  const { run } = useCaseCommands(view.row.id)
  const signatory = people.find(({ id }) => id === draft.signatory)
  if (!signatory || signatory.id === person) return undefined
  const name = personName(signatory)
  const required = !mayIssueAlone(draft, people.find(({ id }) => id === person)?.powers)
  const submit = async () => {
    const done = await run({ type: 'submit-letter', draft, to: signatory.id })
    if (done.ok) notice({ text: t('signing.submitted', { name }) })
    return done.ok
  }
  return { required, name, submit }
}

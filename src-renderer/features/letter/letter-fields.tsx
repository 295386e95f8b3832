import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import { MessageFields } from './message-fields'
import { SeriesLine } from './notice/series-line'
import { TopicField } from './notice/topic-field'
import { NoticeFields } from './notice-fields'
import { RecipientField } from './recipient-field'
import { type FieldsProps, SignatureFields, SubjectField } from './shared-fields'

/** The fields of a letter from its addressee to its signature, by what it is. */
export function LetterFields({ lines, ...fields }: FieldsProps<LetterDraft> & { readonly lines: readonly string[] }) {
  const { draft, ...rest } = fields
  return (
    <>
      {draft.kind === 'formal-notice' && <TopicField draft={draft} onChange={rest.onChange} view={rest.view} />}
      <RecipientField {...fields} lines={lines} />
      <SeriesLine draft={draft} onChange={rest.onChange} view={rest.view} />
      <SubjectField draft={draft} problems={rest.problems} />
      {draft.kind === 'formal-notice' ? (
        <NoticeFields draft={draft} {...rest} />
      ) : (
        <MessageFields draft={draft} {...rest} />
      )}
      <SignatureFields {...fields} />
    </>
  )
}

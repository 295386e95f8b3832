import { Checkbox, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { foldText } from '../../../src-shared/lib/fold-text'
import { entryWords } from '../../../src-shared/texts/entry-words'
import { pieceNames } from '../../../src-shared/texts/piece-names'
import { ActButton } from '../../components/act/act-button'
import { Thumbnail } from '../../components/files/thumbnail'
import { useFieldProps } from '../../components/form/use-field-props'
import { isProvable } from '../../components/truth/provable'
import { Answer } from '../../lib/answer'
import { useCaseCommands } from '../../lib/case-commands'
import { useEntryNames } from '../../lib/entry-names'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useTimeline } from '../../lib/use-timeline'
import type { Fact, Proof } from './panel'
import classes from './truth.module.css'

interface ProofsFormProps {
  readonly view: CaseView
  readonly fact: Fact
}

/** What of the case proves a fact: each piece and each entry is ticked or not, and counts at once. */
export function ProofsForm({ view, fact }: ProofsFormProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [sought, setSought] = useState('')
  const names = pieceNames(t, view.pieces)
  const pieces = view.pieces.filter(({ attachment }) =>
    holds(sought, `${names.get(attachment.id) ?? ''} ${attachment.name}`)
  )
  return (
    <div className={classes['picker']}>
      <p dir="auto">{fact.text}</p>
      <TextInput
        {...field({ label: t('truth.proofs.find') })}
        data-autofocus
        autoComplete="off"
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
      />
      {pieces.length > 0 && (
        <fieldset className={classes['group']}>
          <legend>{t('case.tab.exhibits')}</legend>
          {pieces.map(({ attachment, entry }) => (
            <ProofChoice key={attachment.id} view={view} fact={fact} proof={{ entry, piece: attachment.id }}>
              <Thumbnail file={attachment} side={32} />
              <bdi>{names.get(attachment.id) ?? attachment.name}</bdi>
            </ProofChoice>
          ))}
        </fieldset>
      )}
      <Entries view={view} fact={fact} sought={sought} />
    </div>
  )
}

const holds = (sought: string, words: string): boolean => foldText(words).includes(foldText(sought.trim()))

function Entries({ view, fact, sought }: ProofsFormProps & { readonly sought: string }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const names = useEntryNames(view)
  const query = useTimeline(view.row.id)
  return (
    <Answer query={query} shape="rows">
      {({ pages }) => {
        const told = pages
          .flatMap((page) => page.entries)
          .flatMap((entry) =>
            entry.event && isProvable(entry) ? [{ entry, words: entryWords(entry.event, names) }] : []
          )
          .filter(({ words }) => holds(sought, `${words.title} ${words.text ?? ''}`))
        return (
          <>
            <fieldset className={classes['group']}>
              <legend>{t('case.tab.timeline')}</legend>
              {told.length === 0 && <p className={classes['soft']}>{t('truth.proofs.none-found')}</p>}
              {told.map(({ entry, words }) => (
                <ProofChoice key={entry.id} view={view} fact={fact} proof={{ entry: entry.id }}>
                  <span className={classes['told']}>
                    <bdi>{words.title}</bdi>
                    <span className={classes['date']}>{format.happened(entry.happened, zone)}</span>
                    {words.text !== undefined && <bdi className={classes['excerpt']}>{words.text}</bdi>}
                  </span>
                </ProofChoice>
              ))}
            </fieldset>
            {query.hasNextPage && (
              <ActButton
                label={t('timeline.more')}
                rank="quiet"
                size="small"
                inPalette={false}
                onAct={async () => {
                  await query.fetchNextPage()
                }}
              />
            )}
          </>
        )
      }}
    </Answer>
  )
}

interface ProofChoiceProps extends ProofsFormProps {
  readonly proof: Proof
  readonly children: ReactNode
}

function ProofChoice({ view, fact, proof, children }: ProofChoiceProps) {
  const { run, pending } = useCaseCommands(view.row.id)
  const linked = fact.proofs.some((one) => one.entry === proof.entry && one.piece === proof.piece)
  const toggle = () => {
    if (!pending) void run({ type: linked ? 'unlink-proof' : 'link-proof', fact: fact.id, proof })
  }
  return (
    <Checkbox
      className={classes['choice'] ?? ''}
      checked={linked}
      onChange={toggle}
      label={<span className={classes['choice-words']}>{children}</span>}
    />
  )
}

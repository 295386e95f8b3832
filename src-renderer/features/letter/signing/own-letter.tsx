import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { ActButton } from '../../../components/act/act-button'
import { StatusMark } from '../../../components/marks/status-mark'
import { useCaseCommands } from '../../../lib/case-commands'
import { goToLetter } from '../../../lib/places'
import { useTexts } from '../../../lib/texts'
import { PreviewPane, usePreview } from '../preview'
import { LetterHead } from './letter-head'
import classes from './signing.module.css'
import { type Submitted, usePersonName } from './submitted'

/** A letter one handed in oneself: where it is, and the way back to it. */
export function OwnLetter({ submitted }: { readonly submitted: Submitted }) {
  const { t } = useTexts()
  const nameOf = usePersonName()
  const { row, letter, draft, standing, to } = submitted
  const { preview } = usePreview(row.id, draft)
  const { run } = useCaseCommands(row.id)
  return (
    <article className={classes['letter']} aria-label={draft.subject}>
      <LetterHead
        submitted={submitted}
        acts={
          <>
            <ActButton
              label={t('signing.take-out')}
              icon={IconArrowBackUp}
              onAct={async () => void (await run({ type: 'take-out-letter', letter }, t('signing.taken-out')))}
            />
            <ActButton
              label={t('signing.resume')}
              rank={standing === 'sent-back' ? 'main' : 'plain'}
              icon={IconPencil}
              onAct={() => goToLetter(row.id, draft.kind)}
            />
          </>
        }
      />
      {standing === 'waiting' && (
        <p className={classes['where']}>
          <StatusMark tone="slate">{t('signing.standing.waiting-for', { name: nameOf(to) })}</StatusMark>
        </p>
      )}
      <div className={classes['sheet']}>
        <PreviewPane preview={preview} label={draft.subject} />
      </div>
    </article>
  )
}

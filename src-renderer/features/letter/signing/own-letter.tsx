import { IconArrowBackUp, IconPackageExport, IconPencil } from '@tabler/icons-react'
import { ActButton } from '../../../components/act/act-button'
import { LetterPlaces } from '../../../components/exchange/letter-places'
import { StatusMark } from '../../../components/marks/status-mark'
import { useCaseCommands } from '../../../lib/case-commands'
import { goToLetter, goToPackage } from '../../../lib/places'
import { useTexts } from '../../../lib/texts'
import { usePersonName } from '../../../lib/use-person-name'
import { PreviewPane, usePreview } from '../preview'
import { LetterHead } from './letter-head'
import classes from './signing.module.css'
import type { Submitted } from './submitted'

/** A letter one handed in oneself: where it is, and the way back to it. */
export function OwnLetter({ submitted }: { readonly submitted: Submitted }) {
  const { t } = useTexts()
  const nameOf = usePersonName()
  const { row, letter, draft, standing, to, places } = submitted
  const isAway = standing !== 'sent-back' && places.some(({ way }) => way === 'out')
  const { preview } = usePreview(row.id, draft)
  const { run } = useCaseCommands(row.id)
  return (
    <article className={classes['letter']} aria-label={draft.subject}>
      <LetterHead
        submitted={submitted}
        acts={
          <>
            <ActButton
              label={t(isAway ? 'letter-place.call-back' : 'signing.take-out')}
              icon={IconArrowBackUp}
              onAct={async () =>
                void (await run(
                  { type: 'take-out-letter', letter },
                  t(isAway ? 'letter-place.called-back' : 'signing.taken-out')
                ))
              }
            />
            {standing !== 'sent-back' && (
              <ActButton
                label={t('letter-place.send')}
                icon={IconPackageExport}
                onAct={() => goToPackage([row.id], { letters: [letter] })}
              />
            )}
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
        <div className={classes['where']}>
          <StatusMark tone="slate">{t('signing.standing.waiting-for', { name: nameOf(to) })}</StatusMark>
          <LetterPlaces places={places} />
        </div>
      )}
      <div className={classes['sheet']}>
        <PreviewPane preview={preview} label={draft.subject} />
      </div>
    </article>
  )
}

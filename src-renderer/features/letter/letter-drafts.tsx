import { useQuery } from '@tanstack/react-query'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ActButton } from '../../components/act/act-button'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { kindWords } from './kind-words'
import classes from './letter.module.css'

export interface LetterBegun {
  readonly kind: LetterKind
  readonly savedAt: Instant
}

/** The letters of a case that whoever is at the keyboard has begun and not issued, the last one first. */
export function useLettersBegun(id: CaseId): readonly LetterBegun[] {
  // Saving a draft touches nothing that is on the screen: it is asked for whenever the list is shown.
  const { data } = useQuery({ ...ipcQuery('draft.list', {}), gcTime: 0, refetchOnMount: 'always' })
  return (data?.drafts ?? [])
    .flatMap(({ key, savedAt }) =>
      key.kind === 'letter' && key.case === id ? [{ kind: key.letterKind, savedAt }] : []
    )
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
}

interface LetterDraftsProps {
  readonly begun: readonly LetterBegun[]
  readonly onWrite: (kind: LetterKind) => void
}

/** Each waits where it was left, such as for the day after it was written. */
export function LetterDrafts({ begun, onWrite }: LetterDraftsProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  if (begun.length === 0) return null
  return (
    <section className={classes['begun']} aria-label={t('letter-drafts.title')}>
      <h3>{t('letter-drafts.title')}</h3>
      <ul>
        {begun.map(({ kind, savedAt }) => {
          const { title } = kindWords(t, kind)
          return (
            <li key={kind}>
              <span>
                <strong>{title}</strong>
                <span className={classes['meta']}>
                  {t('letter-drafts.saved', { when: format.instant(savedAt, zone) })}
                </span>
              </span>
              <ActButton
                label={t('letter-drafts.resume')}
                named={t('letter-drafts.resume.of', { title })}
                size="small"
                inPalette={false}
                onAct={() => onWrite(kind)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

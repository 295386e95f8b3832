import { IconPlus } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { about } from '../../lib/sought'
import { type Texts, useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { DeadlinePanel } from './panel'

interface HappeningsProps {
  readonly view: CaseView
  readonly onPanel: (panel: DeadlinePanel) => void
}

type Happening = CaseView['deadlines']['happenings'][number]

/** What interrupts or suspends, as it was noted. */
export function Happenings({ view, onPanel }: HappeningsProps) {
  const texts = useTexts()
  const { t } = texts
  const { happenings } = view.deadlines
  const proofs = ({ entries }: Happening) => view.pieces.filter(({ entry }) => entries.includes(entry)).length
  const act = (
    <ActButton
      label={t('deadlines.happening.act')}
      icon={IconPlus}
      size="small"
      onAct={() => onPanel({ kind: 'happening' })}
    />
  )
  return (
    <Section title={t('deadlines.happenings')} act={act}>
      {happenings.length === 0 ? (
        <p className={classes['soft']}>{t('deadlines.happenings.none')}</p>
      ) : (
        <ul className={classes['lines']} aria-label={t('deadlines.happenings')}>
          {happenings.map((one) => (
            <li key={one.id} {...about(one.id)}>
              <span className={classes['grow']}>
                <span>
                  {t(`deadline.event.${one.kind}`)}
                  {one.by && ` · ${t(`deadline.by.${one.by}`)}`}
                </span>
                <span className={classes['soft']}>
                  {when(texts, one)}
                  {one.isVoid && ` · ${t('deadlines.happening.void')}`}
                  {` · ${t('deadlines.happening.proofs', { count: proofs(one) })}`}
                  {one.text !== '' && <bdi>{` · ${one.text}`}</bdi>}
                </span>
              </span>
              <ActButton
                label={t('deadlines.happening.edit')}
                rank="quiet"
                size="small"
                onAct={() => onPanel({ kind: 'happening', of: one.id })}
                inPalette={false}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const lasting: readonly Happening['kind'][] = ['mediation', 'expert', 'impossibility', 'lawsuit']

function when({ t, format }: Texts, { kind, on, until }: Happening): string {
  const from = format.longDate(on)
  if (until) return t('deadlines.happening.span', { from, until: format.longDate(until) })
  return lasting.includes(kind) ? t('deadlines.happening.running', { date: from }) : from
}

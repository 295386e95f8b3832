import { IconEar, IconPencil } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { StatusMark } from '../../components/marks/status-mark'
import { FoldedText } from '../../components/timeline/folded-text'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'
import type { SectionProps } from './intake-tab'

/** What was heard last, and whether the client agreed with how we said it back. */
export function HeardSection({ view, open }: SectionProps) {
  const { t, format } = useTexts()
  const { heard } = view
  const act = (
    <ActButton
      label={t('intake.sheet.listen')}
      icon={IconEar}
      size="small"
      keys={fixedKeys.intake.listen}
      onAct={() => open('listen')}
    />
  )
  return (
    <Section title={t('intake.heard')} act={act}>
      {heard === undefined ? (
        <p className={classes['soft']}>{t('intake.heard.none')}</p>
      ) : (
        <dl className={classes['facts']}>
          <dt>{t('listen.restatement')}</dt>
          <dd>
            {heard.restatement === '' ? t('intake.restatement.none') : <FoldedText text={heard.restatement} />}
            {heard.confirmed ? (
              <StatusMark tone="green">{t('intake.confirmed')}</StatusMark>
            ) : (
              <StatusMark tone="amber">{t('intake.not-confirmed')}</StatusMark>
            )}
          </dd>
          {heard.wanted !== '' && (
            <>
              <dt>{t('listen.wanted')}</dt>
              <dd>
                <FoldedText text={heard.wanted} />
              </dd>
            </>
          )}
          {heard.needs.length > 0 && (
            <>
              <dt>{t('listen.needs')}</dt>
              <dd>{format.list(heard.needs.map((need) => t(`client-need.${need}`)))}</dd>
            </>
          )}
        </dl>
      )}
    </Section>
  )
}

/** How grave it was judged, and what cannot wait. */
export function TriageSection({ view, open }: SectionProps) {
  const { t, format } = useTexts()
  const { triage } = view
  const label = t(triage === undefined ? 'triage.begin' : 'triage.again')
  const act = (
    <ActButton
      label={label}
      icon={IconPencil}
      size="small"
      keys={fixedKeys.intake.triage}
      onAct={() => open('triage')}
    />
  )
  return (
    <Section title={t('intake.triage')} act={act}>
      {triage === undefined ? (
        <p className={classes['soft']}>{t('intake.triage.none')}</p>
      ) : (
        <dl className={classes['facts']}>
          <dt>{t('triage.safety')}</dt>
          <dd>
            <StatusMark tone={triage.safety === 'none' ? 'plain' : 'brick'}>
              {t(`triage.safety.${triage.safety}`)}
            </StatusMark>
          </dd>
          <dt>{t('triage.severity')}</dt>
          <dd>{t(`triage.severity.${triage.severity}`)}</dd>
          <dt>{t('triage.complexity')}</dt>
          <dd>{t(`triage.complexity.${triage.complexity}`)}</dd>
          <dt>{t('triage.impact')}</dt>
          <dd>{t(`triage.impact.${triage.impact}`)}</dd>
          {triage.immediate.length > 0 && (
            <>
              <dt>{t('triage.immediate')}</dt>
              <dd>{format.list(triage.immediate.map((action) => t(`triage.action.${action}`)))}</dd>
            </>
          )}
          {triage.reason !== '' && (
            <>
              <dt>{t('triage.reason')}</dt>
              <dd>
                <FoldedText text={triage.reason} />
              </dd>
            </>
          )}
        </dl>
      )}
    </Section>
  )
}

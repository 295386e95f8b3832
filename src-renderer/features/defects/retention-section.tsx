import { reservesLeft } from '../../../src-shared/domain/case/defects/expense'
import { allLifted } from '../../../src-shared/domain/case/defects/lifting'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { RetentionHeld } from '../../components/defects/retention-held'
import { RetentionProposal } from '../../components/defects/retention-proposal'
import { useRelease } from '../../components/defects/use-release'
import { Section } from '../../components/frame/section'
import { useEntryNames } from '../../lib/entry-names'
import { useTexts } from '../../lib/texts'
import classes from './defects.module.css'
import type { DefectPanel } from './panel'

interface RetentionSectionProps {
  readonly view: CaseView
  readonly onPanel: (panel: DefectPanel) => void
}

/** The money kept back for reserved defects: how much, with whom, from when it is released and what holds it. */
export function RetentionSection({ view, onPanel }: RetentionSectionProps) {
  const { t, format } = useTexts()
  const { contact } = useEntryNames(view)
  const release = useRelease(view)
  const reserves = reservesLeft(view.tracks)
  const record = (
    <ActButton
      label={t('retention.record')}
      size="small"
      onAct={() => onPanel({ kind: 'retention' })}
      inPalette={false}
    />
  )
  return (
    <Section title={t('retention.title')} act={record}>
      {allLifted(view.tracks) && <RetentionProposal view={view} />}
      {view.retentions.length > 0 && (
        <ul className={classes['defects']} aria-label={t('retention.title')}>
          {view.retentions.map(({ party, holder, amount, works, kept, opposed, released }) => (
            <li key={party} className={classes['retention']}>
              <div className={classes['words']}>
                <span className={classes['place']}>{format.money(amount)}</span>
                <span className={classes['facts']}>
                  <bdi>{contact(party)}</bdi>
                  <span>{t(`retention.holder.${holder}`)}</span>
                  <span>
                    {t('retention.works')} {format.money(works)}
                  </span>
                  {kept !== '' && (
                    <bdi>
                      {t('retention.kept')} {kept}
                    </bdi>
                  )}
                </span>
                <RetentionHeld retention={{ opposed, released }} release={release} reserves={reserves} />
              </div>
              {released === undefined && (
                <div className={classes['acts']}>
                  <ActButton
                    label={t('retention.oppose')}
                    size="small"
                    onAct={() => onPanel({ kind: 'oppose', party })}
                    inPalette={false}
                  />
                  <ActButton
                    label={t('retention.release')}
                    size="small"
                    onAct={() => onPanel({ kind: 'release', party, amount })}
                    inPalette={false}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

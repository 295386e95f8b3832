import { IconBroadcast, IconScale, IconShieldExclamation } from '@tabler/icons-react'
import { conflictHints } from '../../../src-shared/domain/case/conflict-hints'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName, personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { StatusMark } from '../../components/marks/status-mark'
import { about } from '../../lib/sought'
import { useOrganisation, usePerson } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { EndAct } from './end-act'
import classes from './intake.module.css'
import type { SectionProps } from './intake-tab'

/** What is told of the dispute in public. */
export function ExposureSection({ view, open }: SectionProps) {
  const { t } = useTexts()
  const label = t('intake.sheet.exposure')
  return (
    <Section
      title={t('intake.exposure')}
      act={<ActButton label={label} icon={IconBroadcast} size="small" onAct={() => open('exposure')} />}
    >
      {view.exposures.length === 0 ? (
        <p className={classes['soft']}>{t('intake.exposure.none')}</p>
      ) : (
        <ul className={classes['rows']} aria-label={t('intake.exposure')}>
          {view.exposures.map(({ id, entry, kind, place, ended }) => (
            <li key={id} {...about(entry)}>
              <div className={classes['grow']}>
                <bdi>{place}</bdi>
                <span className={classes['marks']}>
                  <span>{t(`exposure-kind.${kind}`)}</span>
                  <StatusMark tone={ended ? 'plain' : 'brick'}>
                    {t(ended ? 'exposure.ended' : 'exposure.open')}
                  </StatusMark>
                </span>
              </div>
              {!ended && (
                <EndAct
                  view={view}
                  of={place}
                  kept={id}
                  label={t('exposure.end')}
                  ask={t('exposure.end.how')}
                  said={t('exposure.ended.said')}
                  field="text"
                  command={(text) => ({ type: 'end-exposure', exposure: id, text })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const nameOf = (view: CaseView, language: 'fr' | 'en', id: ContactId | undefined): string | undefined => {
  const party = view.parties.find(({ contact }) => contact === id)
  return party && contactName(language, party.details)
}

/** Facts of abuse or threat. They never leave the firm. */
export function ConductSection({ view, open }: SectionProps) {
  const { t, language } = useTexts()
  const label = t('intake.sheet.conduct')
  return (
    <Section
      title={t('intake.conduct')}
      act={<ActButton label={label} icon={IconShieldExclamation} size="small" onAct={() => open('conduct')} />}
    >
      {view.conducts.length === 0 ? (
        <p className={classes['soft']}>{t('intake.conduct.none')}</p>
      ) : (
        <ul className={classes['rows']} aria-label={t('intake.conduct')}>
          {view.conducts.map(({ id, kind, by, lifted }) => (
            <li key={id}>
              <div className={classes['grow']}>
                <span>{t(`conduct-kind.${kind}`)}</span>
                <span className={classes['marks']}>
                  {by !== undefined && <bdi>{nameOf(view, language, by)}</bdi>}
                  <StatusMark tone={lifted ? 'plain' : 'brick'}>
                    {t(lifted ? 'conduct.lifted' : 'conduct.open')}
                  </StatusMark>
                  <span>{t('visibility.internal')}</span>
                </span>
              </div>
              {!lifted && (
                <EndAct
                  view={view}
                  of={t(`conduct-kind.${kind}`)}
                  kept={id}
                  label={t('conduct.lift')}
                  ask={t('correct.reason')}
                  said={t('conduct.lifted.said')}
                  field="text"
                  command={(text) => ({ type: 'lift-conduct', conduct: id, text })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** What those in charge have to do with the parties: hinted at, and declared. */
export function InterestSection({ view, open }: SectionProps) {
  const { t, format, language } = useTexts()
  const { people, company } = useOrganisation()
  const here = usePerson()
  const label = t('intake.sheet.interest')
  const concerned = people.filter(({ id }) => id === view.row.owner || id === here?.id)
  const hints = concerned
    .filter(({ id }) => !view.interests.some(({ person }) => person === id))
    .flatMap((person) => conflictHints(person, view.parties, company).map((hint) => ({ person, hint })))
  return (
    <Section
      title={t('intake.interest')}
      act={<ActButton label={label} icon={IconScale} size="small" onAct={() => open('interest')} />}
    >
      {hints.map(({ person, hint }) => (
        <p key={`${person.id} ${hint.contact}`} className={classes['hint-line']}>
          <StatusMark tone="amber">
            {t('interest.hint', {
              person: personName(person),
              party: nameOf(view, language, hint.contact) ?? '',
              what: format.list(hint.shared.map((trait) => t(`interest.shared.${trait}`)))
            })}
          </StatusMark>
        </p>
      ))}
      {view.interests.length === 0 ? (
        hints.length === 0 && <p className={classes['soft']}>{t('intake.interest.none')}</p>
      ) : (
        <ul className={classes['rows']} aria-label={t('intake.interest')}>
          {view.interests.map(({ person, entry, conflict }) => {
            const who = people.find(({ id }) => id === person)
            return (
              <li key={entry}>
                <div className={classes['grow']}>
                  <bdi>{who === undefined ? t('state.unknown') : personName(who)}</bdi>
                  <StatusMark tone={conflict ? 'brick' : 'plain'}>
                    {t(conflict ? 'interest.what.conflict' : 'interest.what.none')}
                  </StatusMark>
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

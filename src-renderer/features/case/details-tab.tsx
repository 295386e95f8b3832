import { IconEdit, IconLink, IconUserPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useCaseCommands } from '../../lib/case-commands'
import { caseAddress } from '../../lib/places'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './case.module.css'
import type { Panel } from './panel'
import { PartyRow } from './party-row'

interface DetailsTabProps {
  readonly view: CaseView
  readonly onPanel: (panel: Panel) => void
}

/** What is known of the case, who is part of it, and its neighbours. */
export function DetailsTab({ view, onPanel }: DetailsTabProps) {
  const { t } = useTexts()
  return (
    <div className={classes['page']}>
      <Section
        title={t('details.title')}
        act={
          <ActButton
            label={t('act.edit-details')}
            icon={IconEdit}
            size="small"
            onAct={() => onPanel({ kind: 'details' })}
            inPalette={false}
          />
        }
      >
        <Facts view={view} />
      </Section>
      <Section
        title={t('parties.title')}
        act={
          <ActButton
            label={t('parties.add')}
            icon={IconUserPlus}
            size="small"
            onAct={() => onPanel({ kind: 'party' })}
            inPalette={false}
          />
        }
      >
        <ul className={classes['rows']}>
          {view.parties.map((party) => (
            <PartyRow key={`${party.contact} ${party.role}`} view={view} party={party} onPanel={onPanel} />
          ))}
        </ul>
      </Section>
      <Links view={view} onPanel={onPanel} />
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly act: ReactNode
  readonly children: ReactNode
}

function Section({ title, act, children }: SectionProps) {
  return (
    <section className={classes['section']}>
      <div className={classes['head']}>
        <h2>{title}</h2>
        {act}
      </div>
      {children}
    </section>
  )
}

function Facts({ view }: { readonly view: CaseView }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { people } = useOrganisation()
  const { row } = view
  const owner = people.find((one) => one.id === row.owner)
  const facts: readonly (readonly [string, string])[] = [
    [t('details.summary'), view.summary],
    [t('details.wanted'), view.wanted || t('details.wanted.none')],
    [t('details.since'), format.happened(view.since, zone)],
    [t('details.amount'), view.amount ? format.money(view.amount) : t('details.amount.none')],
    [t('details.type'), t(`type.${row.type}`)],
    [t('details.department'), t(`department.${row.department}`)],
    [t('details.priority'), t(`priority.${row.priority}`)],
    [t('details.direction'), t(`direction.${row.direction}`)],
    [t('steps.owner'), owner ? personName(owner) : t('case.owner.nobody')],
    [t('details.opened'), format.longDate(row.openedOn)],
    [t('details.language'), t(`language.${view.language}`)],
    ...(view.site ? [[t('details.site'), view.site.site.name] as const] : [])
  ]
  return (
    <dl className={classes['facts']}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </>
  )
}

function Links({ view, onPanel }: DetailsTabProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const act = (
    <ActButton
      label={t('act.link-case')}
      icon={IconLink}
      size="small"
      onAct={() => onPanel({ kind: 'link' })}
      inPalette={false}
    />
  )
  return (
    <Section title={t('link.title')} act={act}>
      {view.links.length === 0 ? (
        <p className={classes['soft']}>{t('link.none')}</p>
      ) : (
        <ul className={classes['rows']}>
          {view.links.map(({ relation, row }) => (
            <li key={`${row.id} ${relation}`}>
              <span className={classes['grow']}>
                <a className="cut" href={`#${caseAddress(row.id)}`}>
                  {row.title || row.reference}
                </a>
                <span className={classes['soft']}>{`${row.reference} · ${t(`relation.${relation}`)}`}</span>
              </span>
              <ActButton
                label={t('link.remove', { reference: row.reference })}
                size="small"
                rank="quiet"
                onAct={async () => {
                  await run({ type: 'unlink', case: row.id, relation }, t('link.removed'))
                }}
                inPalette={false}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

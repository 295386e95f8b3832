import { IconArrowsLeftRight, IconEdit, IconLink, IconPlus, IconUserPlus } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { MirrorShares } from '../../components/related/mirror-shares'
import { useTexts } from '../../lib/texts'
import { Clocks } from './clocks'
import classes from './details.module.css'
import { Facts } from './facts'
import { FollowUp } from './follow-up'
import { Links } from './links'
import type { DetailsPanel } from './panel'
import { PartyRow } from './party-row'
import { Related } from './related'
import { OfferAct, Remedies } from './remedies'
import { Steps } from './steps'

interface DetailsTabProps {
  readonly view: CaseView
  /** Opens what is edited beside the case. */
  readonly onPanel: (panel: DetailsPanel) => void
}

/** What is known of the case, who is part of it, what was promised, and its neighbours. The acts open beside it. */
export function DetailsTab({ view, onPanel }: DetailsTabProps) {
  const { t } = useTexts()
  const act = (kind: 'details' | 'party' | 'steps' | 'link', label: string, icon: typeof IconEdit) => (
    <ActButton label={label} icon={icon} size="small" onAct={() => onPanel({ kind })} inPalette={false} />
  )
  const mirrored = view.links.some(({ relation }) => ['mirror', 'upstream', 'downstream'].includes(relation))
  return (
    <div className={classes['tab']}>
      <Section title={t('details.title')} act={act('details', t('act.edit-details'), IconEdit)}>
        <Facts view={view} />
      </Section>
      <Section title={t('remedy.title')} act={<OfferAct onPanel={onPanel} />}>
        <Remedies view={view} onPanel={onPanel} />
      </Section>
      <Section title={t('details.follow-up')}>
        <FollowUp view={view} onPanel={onPanel} />
      </Section>
      <Section title={t('clocks.title')}>
        <Clocks id={view.row.id} />
      </Section>
      <Section title={t('parties.title')} act={act('party', t('parties.add'), IconUserPlus)}>
        <ul className={classes['rows']}>
          {view.parties.map((party) => (
            <PartyRow key={`${party.contact} ${party.role}`} view={view} party={party} onPanel={onPanel} />
          ))}
        </ul>
      </Section>
      <Section title={t('steps.panel')} act={act('steps', t('details.add-step'), IconPlus)}>
        <Steps view={view} />
      </Section>
      <Section title={t('link.title')} act={act('link', t('act.link-case'), IconLink)}>
        {view.row.direction !== 'we-claim' && (
          <div>
            <ActButton
              label={t('intake.sheet.mirror')}
              icon={IconArrowsLeftRight}
              size="small"
              onAct={() => onPanel({ kind: 'intake', sheet: 'mirror' })}
            />
          </div>
        )}
        <Links view={view} />
        {mirrored && <MirrorShares />}
        <Related view={view} />
      </Section>
    </div>
  )
}

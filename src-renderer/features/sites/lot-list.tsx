import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type Insurance, insuredOn, type Lot } from '../../../src-shared/domain/site/lots'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { LotId, SiteId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { useReleaseOf } from '../../components/defects/use-release'
import { Section } from '../../components/frame/section'
import { SidePanel } from '../../components/frame/side-panel'
import { StatusMark } from '../../components/marks/status-mark'
import { contactAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { LotForm } from './lot-form'
import classes from './sites.module.css'

interface LotListProps {
  readonly id: SiteId
  readonly view: SiteView
}

type Panel = { readonly kind: 'add' } | { readonly kind: 'edit'; readonly lot: LotId }

/** The lots of a site by their numbers: whose they are, under which contract, received when, insured until when. */
export function LotList({ id, view }: LotListProps) {
  const { t } = useTexts()
  const [panel, setPanel] = useState<Panel | undefined>(undefined)
  const close = () => setPanel(undefined)
  const edited = panel?.kind === 'edit' ? view.lots.find((one) => one.id === panel.lot) : undefined
  return (
    <Section
      title={t('lots.title')}
      act={<ActButton label={t('lot.add')} icon={IconPlus} size="small" onAct={() => setPanel({ kind: 'add' })} />}
    >
      {view.lots.length === 0 ? (
        <p className={classes['soft']}>{t('lots.none')}</p>
      ) : (
        <ul className={classes['rows']} aria-label={t('lots.title')}>
          {view.lots.map(({ id: lot, lot: is }) => (
            <LotRow key={lot} lot={is} view={view} onEdit={() => setPanel({ kind: 'edit', lot })} />
          ))}
        </ul>
      )}
      <SidePanel
        opened={panel !== undefined}
        title={t(panel?.kind === 'edit' ? 'lot.edit' : 'lot.add')}
        onClose={close}
      >
        {panel?.kind === 'add' && <LotForm site={id} view={view} onClose={close} />}
        {edited && <LotForm key={edited.id} site={id} view={view} edited={edited} onClose={close} />}
      </SidePanel>
    </Section>
  )
}

interface LotRowProps {
  readonly lot: Lot
  readonly view: SiteView
  readonly onEdit: () => void
}

function LotRow({ lot, view, onEdit }: LotRowProps) {
  const { t, format, language } = useTexts()
  const { number, name, contract, retention, reception, insurances } = lot
  const release = useReleaseOf()(reception ?? view.site.reception)
  const contractor = view.contractors.find(({ id }) => id === lot.contractor)
  const facts = [
    contract !== '' && t('lot.contract.of', { reference: contract }),
    retention !== undefined && t('lot.retention.of', { rate: retention / 100 }),
    retention !== undefined && release !== undefined && t('lot.retention.from', { date: format.date(release) }),
    reception !== undefined && t('lot.received', { date: format.date(reception) })
  ].filter(Boolean)
  return (
    <li className={classes['lot']}>
      <span className={classes['number']}>{number}</span>
      <span className={classes['what']}>
        <bdi className={classes['name']}>{name}</bdi>
        <span className={classes['soft']}>
          {contractor ? (
            <a href={`#${contactAddress(contractor.id)}`}>
              <bdi>{contactName(language, contractor.contact)}</bdi>
            </a>
          ) : (
            t('lot.contractor.none')
          )}
          {facts.map((fact) => ` · ${fact}`).join('')}
        </span>
      </span>
      <ul className={classes['insurances']} aria-label={t('lot.insurances')}>
        {insurances.length === 0 ? (
          <li className={classes['soft']}>{t('insurance.missing')}</li>
        ) : (
          insurances.map((one) => <InsuranceLine key={`${one.kind}-${one.insurer}-${one.from}`} insurance={one} />)
        )}
      </ul>
      <IconButton icon={IconPencil} label={t('lot.edit')} name={t('lot.edit.of', { name })} onClick={onEdit} />
    </li>
  )
}

function InsuranceLine({ insurance }: { readonly insurance: Insurance }) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const standing = insuredOn(insurance, today)
  const words = {
    'not-yet': () => t('insurance.not-yet', { date: format.date(insurance.from) }),
    valid: () => t('insurance.until', { date: format.date(insurance.to) }),
    ended: () => t('insurance.ended', { date: format.date(insurance.to) })
  }
  return (
    <li>
      <span className={classes['soft']}>
        <bdi>{t('insurance.line', { kind: t(`insurance.kind.${insurance.kind}`), insurer: insurance.insurer })}</bdi>
      </span>
      <StatusMark tone={standing === 'valid' ? 'plain' : 'amber'}>{words[standing]()}</StatusMark>
    </li>
  )
}

import { Menu } from '@mantine/core'
import { IconCheck, IconUserEdit } from '@tabler/icons-react'
import { type Status, statuses } from '../../../src-shared/domain/common/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { IconMenu } from '../../components/act/icon-menu'
import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { useCaseCommands } from '../../lib/case-commands'
import { contactAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './details.module.css'
import type { DetailsPanel } from './panel'

interface PartyRowProps {
  readonly view: CaseView
  readonly party: CaseView['parties'][number]
  readonly onPanel: (panel: DetailsPanel) => void
}

/** One party: who, in which role, how they are reached, and whether a letter could be addressed. */
export function PartyRow({ view, party, onPanel }: PartyRowProps) {
  const { t, language } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const { details, role, status, contact } = party
  const { address } = details
  const name = contactName(language, details)
  const remove = async () => {
    await run({ type: 'unlink-party', contact, role }, t('parties.removed'))
  }
  const setStatus = (chosen: Status) =>
    void run({ type: 'link-party', contact, role, status: chosen }, t('parties.status.saved'))
  return (
    <li>
      <div className={classes['grow']}>
        <a href={`#${contactAddress(contact)}`} title={t('disputes.page')}>
          <PersonName name={name} strong />
        </a>
        <span className={classes['soft']}>{`${t(`role.${role}`)} · ${t(`status.${status}`)}`}</span>
        <Ways details={details} />
        {(address.street === '' || address.town === '') && (
          <span className={classes['soft']}>
            <StatusMark tone="amber">{t('parties.no-address')}</StatusMark>
          </span>
        )}
      </div>
      <div className={classes['acts']}>
        <IconMenu label={t('parties.status')} name={t('parties.status.of', { name })} icon={IconUserEdit} width={260}>
          {() => statuses.map((one) => <StatusChoice key={one} of={one} current={status} onPick={setStatus} />)}
        </IconMenu>
        <ActButton
          label={t('parties.edit')}
          group={name}
          size="small"
          rank="quiet"
          onAct={() => onPanel({ kind: 'contact', contact })}
        />
        {view.parties.length > 1 && (
          <ActButton label={t('parties.remove')} group={name} size="small" rank="quiet" onAct={remove} />
        )}
      </div>
    </li>
  )
}

interface StatusChoiceProps {
  readonly of: Status
  readonly current: Status
  readonly onPick: (chosen: Status) => void
}

function StatusChoice({ of, current, onPick }: StatusChoiceProps) {
  const { t } = useTexts()
  const chosen = of === current
  return (
    <Menu.Item
      leftSection={chosen ? <IconCheck size={16} stroke={1.6} aria-hidden /> : <span className={classes['no-mark']} />}
      onClick={() => chosen || onPick(of)}
    >
      {t(`status.${of}`)}
    </Menu.Item>
  )
}

/** How they are reached: each way on its own, so that it can be selected and copied. */
function Ways({ details }: Pick<CaseView['parties'][number], 'details'>) {
  const { address, phones, emails } = details
  const town = [address.postcode, address.town].filter(Boolean).join(' ')
  const ways = [...phones, ...emails, [address.street, town].filter(Boolean).join(', ')].filter(Boolean)
  if (ways.length === 0) return null
  return (
    <span className={classes['ways']}>
      {ways.map((way) => (
        <bdi key={way}>{way}</bdi>
      ))}
    </span>
  )
}

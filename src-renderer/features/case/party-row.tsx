import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'
import type { Panel } from './panel'

interface PartyRowProps {
  readonly view: CaseView
  readonly party: CaseView['parties'][number]
  readonly onPanel: (panel: Panel) => void
}

/** One party: who, in which role, how they are reached, and whether a letter could be addressed. */
export function PartyRow({ view, party, onPanel }: PartyRowProps) {
  const { t, language } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const { details, role, status, contact } = party
  const { address } = details
  const street = [address.street, address.postcode, address.town].filter(Boolean).join(' ')
  const reached = [...details.phones, ...details.emails, street].filter(Boolean).join(' · ')
  const remove = async () => {
    await run({ type: 'unlink-party', contact, role }, t('parties.removed'))
  }
  return (
    <li>
      <span className={classes['grow']}>
        <PersonName name={contactName(language, details)} strong />
        <span className={classes['soft']}>{`${t(`role.${role}`)} · ${t(`status.${status}`)}`}</span>
        {reached !== '' && (
          <bdi className={classes['soft']} dir="auto">
            {reached}
          </bdi>
        )}
        {(address.street === '' || address.town === '') && (
          <span className={classes['soft']}>
            <StatusMark tone="amber">{t('parties.no-address')}</StatusMark>
          </span>
        )}
      </span>
      <span className={classes['acts']}>
        <ActButton
          label={t('parties.edit')}
          size="small"
          onAct={() => onPanel({ kind: 'contact', contact })}
          inPalette={false}
        />
        {view.parties.length > 1 && (
          <ActButton label={t('parties.remove')} size="small" rank="quiet" onAct={remove} inPalette={false} />
        )}
      </span>
    </li>
  )
}

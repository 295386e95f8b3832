import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { ArrivalContent } from '../../components/arrival/arrival-content'
import { ArrivalDates } from '../../components/arrival/arrival-dates'
import { PartyChoice } from '../../components/received/party-choice'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import classes from './composer.module.css'

type Arrival = Output<'arrival.get'>

interface ArrivedItemProps {
  readonly view: CaseView
  readonly arrival: Arrival
  readonly several: boolean
  readonly kept: boolean
  readonly told: ContactId | undefined
  readonly onKeep: (kept: boolean) => void
  readonly onTell: (contact: ContactId | undefined) => void
}

/** One message before it is filed: its dates, with whom it was where that is not plain, and what it holds. */
export function ArrivedItem({ view, arrival, several, kept, told, onKeep, onTell }: ArrivedItemProps) {
  const { t } = useTexts()
  const { row } = arrival
  const title = useId()
  const waits = row.standing === 'waiting'
  const isMessage = row.kind === 'mail' || row.kind === 'chat'
  return (
    <section className={classes['arrivedItem']} aria-labelledby={title}>
      <div className={classes['arrivedHead']}>
        {several && waits && (
          <Checkbox
            aria-labelledby={title}
            checked={kept}
            onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
          />
        )}
        <h3 id={title}>
          <bdi>{row.title}</bdi>
        </h3>
        {waits && <span className={classes['hint']}>{t(`arrivals.kind.${row.kind}`)}</span>}
      </div>
      <ArrivalDates row={row} />
      {row.standing === 'duplicate' && <ReadAgain arrival={arrival} />}
      {waits && isMessage && knownParty(view, arrival) === undefined && (
        <PartyChoice parties={view.parties} label={t('composer.with')} optional value={told} onChange={onTell} />
      )}
      {waits && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
        <div className={classes['arrivedContent']} data-several={several} tabIndex={0}>
          <ArrivalContent arrival={arrival} />
        </div>
      )}
    </section>
  )
}

/** What is already somewhere is read only when somebody asks for it. */
function ReadAgain({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTexts()
  const { run } = useCommand('arrival.bring-back')
  return (
    <div>
      <ActButton
        label={t('arrived.again')}
        size="small"
        inPalette={false}
        onAct={async () => void (await run({ ids: [arrival.row.id] }))}
      />
    </div>
  )
}

/** The party it comes from or goes to, where its addresses and names say so. */
function knownParty({ parties }: CaseView, { people }: Arrival): ContactId | undefined {
  const known = people.flatMap(({ contact, ours }) => (contact !== undefined && !ours ? [contact] : []))
  return known.find((contact) => parties.some((party) => party.contact === contact))
}

import { IconEye } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { personName } from '../../../src-shared/texts/names'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import type { Translate } from '../../../src-shared/texts/translator'
import { ActButton } from '../../components/act/act-button'
import { useCommand } from '../../lib/commands'
import { fixedKeys } from '../../lib/fixed-keys'
import { ipcQuery } from '../../lib/ipc'
import { caseAddress, caseEntryAddress } from '../../lib/places'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './today.module.css'

type Changes = Output<'today.changes'>

/** What others wrote and what fell due since one last said to have looked; nothing when there is nothing. */
export function ChangesDigest() {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { data } = useQuery(ipcQuery('today.changes', {}))
  const { run } = useCommand('today.look', { quiet: true })
  useFirstLook(data, () => void run({}))
  if (data?.since === undefined || data.changed.length + data.missed.length === 0) return null
  const { since, changed, missed, more } = data
  return (
    <section className={classes['digest']} aria-labelledby="digest">
      <div className={classes['digest-head']}>
        <h2 id="digest" className={classes['band']}>
          {t('today.since', { when: format.instant(since, zone) })}
        </h2>
        <ActButton
          label={t('today.look')}
          icon={IconEye}
          keys={fixedKeys.today.seen}
          size="small"
          onAct={async () => {
            await run({})
          }}
        />
      </div>
      <ul className={classes['changes']}>
        {byCase(missed).map((things) => (
          <li key={things[0].row.id}>
            <CaseLink row={things[0].row} href={caseAddress(things[0].row.id)} />
            <span>{things.map((one) => missedWords(t, one)).join(' · ')}</span>
          </li>
        ))}
        {changed.map((one) => (
          <Changed key={one.row.id} changed={one} />
        ))}
      </ul>
      {more > 0 && <p className={classes['others']}>{t('today.changed.more', { count: more })}</p>}
    </section>
  )
}

type Missed = Changes['missed'][number]

/** Each case once, with all that was missed in it. */
function byCase(missed: readonly Missed[]): readonly (readonly [Missed, ...Missed[]])[] {
  const cases = new Map<CaseRow['id'], [Missed, ...Missed[]]>()
  for (const one of missed) {
    const known = cases.get(one.row.id)
    if (known) known.push(one)
    else cases.set(one.row.id, [one])
  }
  return [...cases.values()]
}

/** What was missed; which promise and which deadline, as there may be several. */
function missedWords(t: Translate, { kind, row }: Missed): string {
  const words = t(`today.missed.${kind}`)
  return kind === 'promise' || kind === 'right' ? `${words} (${nextStepWords(t, row.next)})` : words
}

/** Whoever looks for the first time has nothing to catch up with; from then on counts what is new. */
function useFirstLook(data: Changes | undefined, look: () => void): void {
  const looked = useRef(false)
  useEffect(() => {
    if (data === undefined || data.since !== undefined || looked.current) return
    looked.current = true
    look()
  })
}

function Changed({ changed: { row, count, last } }: { readonly changed: Changes['changed'][number] }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { people } = useOrganisation()
  const person = people.find((one) => one.id === last.actor)
  return (
    <li>
      <CaseLink row={row} href={caseEntryAddress(row.id, last.entry)} />
      <span>
        {t('today.changed', { count })}
        {person !== undefined && <bdi>{` · ${personName(person)}`}</bdi>}
        {` · ${format.instant(last.recordedAt, zone)}`}
      </span>
    </li>
  )
}

function CaseLink({ row, href }: { readonly row: CaseRow; readonly href: string }) {
  const { t, format } = useTexts()
  return (
    <a href={`#${href}`} className="cut">
      <bdi>{`${format.list(row.names)} · ${row.title || t('inbox.untitled')}`}</bdi>
    </a>
  )
}

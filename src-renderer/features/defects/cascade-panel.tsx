import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { keptBack, theirDay } from '../../../src-shared/domain/case/defects/cascade'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ActButton } from '../../components/act/act-button'
import { PlainDayField } from '../../components/form/plain-day-field'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { goToLetter } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './defects.module.css'

interface CascadePanelProps {
  readonly view: CaseView
  readonly onClose: () => void
}

type Preview = Output<'cascade.preview'>
type Notified = Output<'cascade.notify'>['notified']

/** Who will be notified of which defects, and what is missing; then all of them at once. */
export function CascadePanel({ view, onClose }: CascadePanelProps) {
  const query = useQuery({ ...ipcQuery('cascade.preview', { case: view.row.id }), gcTime: 0 })
  const [done, setDone] = useState<Notified | undefined>(undefined)
  const first = useRef<Preview>(undefined)
  return (
    <Answer query={query} shape="form">
      {(preview) => {
        first.current ??= preview
        return done ? (
          <CascadeDone names={first.current.shares} view={view} notified={done} />
        ) : (
          <CascadeForm view={view} preview={preview} onDone={setDone} onClose={onClose} />
        )
      }}
    </Answer>
  )
}

interface CascadeFormProps extends CascadePanelProps {
  readonly preview: Preview
  readonly onDone: (notified: Notified) => void
}

function CascadeForm({ view, preview, onDone, onClose }: CascadeFormProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const { run } = useCommand('cascade.notify', { quiet: true })
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const [ours, setOurs] = useState<PlainDate | undefined>(preview.ours)
  const [margin, setMargin] = useState(String(preview.margin))
  const [without, setWithout] = useState<readonly ContactId[]>([])
  const days = Number.parseInt(margin, 10)
  const due = ours && theirDay(ours, days > 0 ? days : 0, today)
  const shares = preview.shares.filter(({ contractor }) => !without.includes(contractor))
  const numbers = (ids: Preview['shares'][number]['defects']) =>
    format.list(
      ids.map((id) => t('defects.number', { number: view.defects.find((one) => one.id === id)?.number ?? 0 }))
    )
  const send = async () => {
    const asked = shares.map(({ contractor, defects }) => ({ contractor, defects, ...(due && { due }) }))
    if (asked.length === 0) return
    const outcome = await run({ case: view.row.id, shares: asked })
    setRefused(outcome.ok ? undefined : outcome.words)
    if (outcome.ok) onDone(outcome.value.notified)
  }
  return (
    <PanelForm
      actLabel={t('cascade.send', { count: shares.length })}
      onSubmit={send}
      refused={refused}
      onClose={onClose}
    >
      <PlainDayField label={t('cascade.ours')} optional lean="future" value={ours} onChange={setOurs} />
      <WordsField label={t('cascade.margin')} rows={[1, 1]} maxLength={3} value={margin} onChange={setMargin} />
      <p className={classes['about']}>
        {due ? t('cascade.due', { date: format.longDate(due) }) : t(ours ? 'cascade.too-late' : 'cascade.no-date')}
      </p>
      {preview.shares.length === 0 && <p>{t('cascade.nobody')}</p>}
      <ul className={classes['shares']} aria-label={t('cascade.shares')}>
        {preview.shares.map(({ contractor, name, defects, pictures, hasAddress, existing }) => (
          <li key={contractor}>
            <Checkbox
              label={<bdi>{name}</bdi>}
              checked={!without.includes(contractor)}
              onChange={({ currentTarget: { checked } }) =>
                setWithout(checked ? without.filter((one) => one !== contractor) : [...without, contractor])
              }
            />
            <p>{t('cascade.gets', { count: defects.length, numbers: numbers(defects) })}</p>
            <p className={classes['about']}>
              {[
                t('cascade.pictures', { count: pictures }),
                existing ? t('cascade.existing', { reference: existing.reference }) : t('cascade.new')
              ].join(' · ')}
            </p>
            {!hasAddress && <p data-missing="true">{t('cascade.no-address')}</p>}
          </li>
        ))}
      </ul>
      {preview.left.length > 0 && (
        <>
          <h3 className={classes['left']}>{t('cascade.left')}</h3>
          <ul className={classes['shares']} aria-label={t('cascade.left')}>
            {keptBack.map((why) => {
              const some = preview.left.flatMap((one) => (one.why === why ? [one.defect] : []))
              if (some.length === 0) return null
              return <li key={why}>{t('cascade.left.one', { number: numbers(some), why: t(`cascade.why.${why}`) })}</li>
            })}
          </ul>
        </>
      )}
      <p className={classes['about']}>{t('cascade.private')}</p>
    </PanelForm>
  )
}

interface CascadeDoneProps extends Pick<CascadePanelProps, 'view'> {
  readonly names: Preview['shares']
  readonly notified: Notified
}

/** The case of each, and the notice that waits there. */
function CascadeDone({ view, names, notified }: CascadeDoneProps) {
  const { t } = useTexts()
  return (
    <>
      <p role="status">{t('cascade.done', { count: notified.length })}</p>
      <ul className={classes['shares']} aria-label={t('cascade.shares')}>
        {notified.map(({ contractor, case: claim }) => {
          const row = view.links.find((link) => link.row.id === claim)?.row
          const name = names.find((one) => one.contractor === contractor)?.name ?? ''
          return (
            <li key={contractor}>
              <p>
                <bdi>{name}</bdi> {row?.reference}
              </p>
              <ActButton
                label={t('cascade.write', { name })}
                size="small"
                onAct={() => goToLetter(claim, 'supplier-repair-notice')}
                inPalette={false}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}

import { NumberInput, Select } from '@mantine/core'
import { IconFolderPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  areOldLimits,
  type OnlineLimits,
  type OnlineService,
  onlineService,
  onlineServices
} from '../../../../src-shared/domain/dispatch/online'
import type { Output } from '../../../../src-shared/ipc/contract'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { useFieldProps } from '../../../components/form/use-field-props'
import { SidePanel } from '../../../components/frame/side-panel'
import { StatusMark } from '../../../components/marks/status-mark'
import { RefusalLine } from '../../../components/safety/refusal-line'
import { useCommand } from '../../../lib/commands'
import { ipcQuery } from '../../../lib/ipc'
import { useJob } from '../../../lib/jobs'
import { useOrganisation } from '../../../lib/status'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import type { ListedLetter } from '../letter-state'
import classes from '../stock/stock.module.css'

interface OnlinePanelProps {
  readonly letters: readonly ListedLetter[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** The chosen letters made ready for a service one uploads them to, held against what it takes. */
export function OnlinePanel({ letters, opened, onClose }: OnlinePanelProps) {
  const { t } = useTexts()
  return (
    <SidePanel wide opened={opened} title={t('online.title')} onClose={onClose}>
      <OnlineForm letters={letters} />
    </SidePanel>
  )
}

function OnlineForm({ letters }: { readonly letters: readonly ListedLetter[] }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const notice = useNotice()
  const { dispatch } = useOrganisation()
  const [service, setService] = useState<OnlineService>('ar24')
  const asked = { letters: letters.map(({ id }) => id), service }
  const { data } = useQuery(ipcQuery('online.check', asked))
  const make = useJob('online.make')
  const ready = data?.letters.filter(({ problems }) => problems.length === 0).length ?? 0
  const limits = dispatch.online?.[service]
  return (
    <div className={classes['form']}>
      <p className={classes['hint']}>{t('online.text')}</p>
      <Select
        {...field({ label: t('online.service'), width: 'medium' })}
        data={onlineServices.map((value) => ({ value, label: t(`online.service.${value}`) }))}
        value={service}
        allowDeselect={false}
        onChange={(value) => setService(onlineService.catch(service).parse(value))}
      />
      <LimitFields key={service} service={service} limits={limits} all={dispatch.online ?? {}} />
      <section className={classes['weights']}>
        <h3>{t('online.letters')}</h3>
        <ul className={classes['online']}>
          {letters.map((letter) => (
            <OnlineRow
              key={letter.id}
              letter={letter}
              checked={data?.letters.find((one) => one.letter === letter.id)}
            />
          ))}
        </ul>
      </section>
      <div className={classes['acts']}>
        <ActButton
          label={t('online.make', { count: ready })}
          rank="main"
          icon={IconFolderPlus}
          inPalette={false}
          reason={ready === 0 ? t('online.make.none') : undefined}
          onAct={async () => {
            const done = await make.run((job) => ({ ...asked, job }))
            if (done.ok) notice({ text: t('online.made', done.value), tone: 'green', stays: true })
          }}
        />
      </div>
    </div>
  )
}

type Checked = Output<'online.check'>['letters'][number]

interface OnlineRowProps {
  readonly letter: ListedLetter
  readonly checked: Checked | undefined
}

function OnlineRow({ letter: { number, toNames }, checked }: OnlineRowProps) {
  const { t, format } = useTexts()
  return (
    <li>
      <span>
        <span className="tabular">{number}</span> <bdi>{format.list(toNames)}</bdi>
        {checked && (
          <span className={classes['hint']}>
            {t('online.size', { pages: checked.pages, size: format.fileSize(checked.bytes) })}
          </span>
        )}
        {checked?.problems.map(({ code, found, most }) => (
          <span key={code} className={classes['problem']}>
            {t(`online.problem.${code}`, { found, most })}
          </span>
        ))}
      </span>
      {checked?.problems.length === 0 && <StatusMark tone="green">{t('online.ready')}</StatusMark>}
    </li>
  )
}

const numbers = ['pages', 'megabytes', 'lines', 'characters'] as const

interface LimitFieldsProps {
  readonly service: OnlineService
  readonly limits: OnlineLimits | undefined
  readonly all: Partial<Record<OnlineService, OnlineLimits>>
}

/** What the service takes, with the day it was read. */
function LimitFields({ service, limits, all }: LimitFieldsProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const notice = useNotice()
  const keep = useCommand('organisation.do', { quiet: true })
  const [typed, setTyped] = useState<Omit<OnlineLimits, 'on'>>(() => {
    const { on: _on, ...known } = limits ?? { on: today }
    return known
  })
  const store = async () => {
    const online = { ...all, [service]: { ...typed, on: today } }
    const done = await keep.run({ command: { type: 'set-dispatch-settings', settings: { online } } })
    if (done.ok) notice({ text: t('state.saved') })
  }
  const date = limits && { date: format.longDate(limits.on) }
  return (
    <section className={classes['weights']}>
      <h3>{t('online.limits')}</h3>
      {limits && date ? (
        <StatusMark tone={areOldLimits(limits, today) ? 'amber' : 'plain'}>
          {t(areOldLimits(limits, today) ? 'online.limits.old' : 'online.limits.on', date)}
        </StatusMark>
      ) : (
        <p className={classes['hint']}>{t('online.limits.none')}</p>
      )}
      <div className={classes['limits']}>
        {numbers.map((name) => (
          <NumberInput
            key={name}
            {...field({ label: t(`online.limit.${name}`), width: 'short' })}
            min={1}
            max={10_000}
            allowDecimal={false}
            value={typed[name] ?? ''}
            onChange={(value) => {
              const { [name]: _before, ...others } = typed
              setTyped(typeof value === 'number' ? { ...others, [name]: value } : others)
            }}
          />
        ))}
      </div>
      <RefusalLine words={keep.refused?.reason === 'nothing-changed' ? undefined : keep.refused?.words} />
      <div className={classes['acts']}>
        <ActButton label={t('online.limits.keep')} size="small" inPalette={false} onAct={store} />
      </div>
    </section>
  )
}

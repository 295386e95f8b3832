import { Select, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FEW_NUMBERS, numbersOf, seriesProblem } from '../../../src-shared/domain/dispatch/series'
import type { DispatchSettings } from '../../../src-shared/domain/dispatch/settings'
import { machineLetter } from '../../../src-shared/domain/reference/reference'
import { normaliseTracking } from '../../../src-shared/domain/tracking/check-tracking'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { useNotice } from '../../components/act/notices'
import { useFieldProps } from '../../components/form/use-field-props'
import { StatusMark } from '../../components/marks/status-mark'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'

/** The machines of the firm that are known here, and the one a series is at. */
function machinesOf({ letter, others }: Output<'dispatch.numbers'>, at: string | undefined): readonly string[] {
  return [...new Set([letter, ...others, ...(at === undefined ? [] : [at])])].toSorted()
}

/** The numbers of recorded letters the firm holds: entered as a range, used up in order, each series at its own machine. */
export function SeriesBlock({ settings: { series = [] } }: { readonly settings: DispatchSettings }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const notice = useNotice()
  const { run, refused } = useCommand('organisation.do', { quiet: true })
  const { data } = useQuery(ipcQuery('dispatch.numbers', {}))
  const [typed, setTyped] = useState({ first: '', last: '' })
  const [tried, setTried] = useState(false)
  const entered = { first: normaliseTracking(typed.first), last: normaliseTracking(typed.last) }
  const problem = seriesProblem(entered)
  const keep = async (next: typeof series) => {
    const done = await run({ command: { type: 'set-dispatch-settings', settings: { series: next } } })
    if (done.ok) notice({ text: t('state.saved') })
    return done.ok
  }
  const add = async () => {
    setTried(true)
    if (problem || !data || !(await keep([...series, { ...entered, machine: machineLetter.parse(data.letter) }])))
      return
    setTried(false)
    setTyped({ first: '', last: '' })
  }
  return (
    <section>
      <h2>{t('series.section')}</h2>
      <p>{t('series.text')}</p>
      {data && data.others.length > 0 && <p>{t('series.machines')}</p>}
      {data && series.length > 0 && (
        <StatusMark tone={data.left < FEW_NUMBERS ? 'amber' : 'plain'}>
          {t(data.left < FEW_NUMBERS ? 'series.few' : 'series.left', { count: data.left })}
        </StatusMark>
      )}
      <ul className={classes['series']}>
        {series.map((one) => (
          <li key={one.first}>
            {t('series.one', { first: one.first, last: one.last, count: numbersOf(one).length })}
            {data && (data.others.length > 0 || (one.machine !== undefined && one.machine !== data.letter)) && (
              <Select
                aria-label={t('series.machine', { first: one.first })}
                placeholder={t('series.machine.none')}
                data={machinesOf(data, one.machine).map((letter) => ({
                  value: letter,
                  label: t('machine.letter', { letter })
                }))}
                value={one.machine ?? null}
                allowDeselect={false}
                size="xs"
                w={130}
                onChange={(letter) =>
                  void keep(
                    series.map((other) => (other === one ? { ...one, machine: machineLetter.parse(letter) } : other))
                  )
                }
              />
            )}
            <IconButton
              label={t('series.remove', { first: one.first })}
              icon={IconTrash}
              onClick={() => void keep(series.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <div className={classes['acts']}>
        <TextInput
          {...field({ label: t('series.first'), width: 'medium' })}
          maxLength={20}
          value={typed.first}
          onChange={({ currentTarget }) => setTyped({ ...typed, first: currentTarget.value })}
        />
        <TextInput
          {...field({ label: t('series.last'), width: 'medium' })}
          maxLength={20}
          value={typed.last}
          onChange={({ currentTarget }) => setTyped({ ...typed, last: currentTarget.value })}
        />
        <ActButton label={t('series.add')} icon={IconPlus} onAct={add} />
      </div>
      <RefusalLine words={tried && problem ? t(`series.problem.${problem}`) : refused?.words} />
    </section>
  )
}

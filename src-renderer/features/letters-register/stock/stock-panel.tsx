import { Checkbox, NumberInput, Select } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { labelsOf, type StockKind, stockKind, stockKinds } from '../../../../src-shared/domain/dispatch/stock'
import { sentenceCase } from '../../../../src-shared/texts/sentence-case'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { useFieldProps } from '../../../components/form/use-field-props'
import { SidePanel } from '../../../components/frame/side-panel'
import { RefusalLine } from '../../../components/safety/refusal-line'
import { useCommand } from '../../../lib/commands'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import type { ListedLetter } from '../letter-state'
import classes from './stock.module.css'

interface StockPanelProps {
  readonly letters: readonly ListedLetter[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** Addresses of the chosen letters on envelopes, labels or the post's forms, and what each letter weighs. */
export function StockPanel({ letters, opened, onClose }: StockPanelProps) {
  const { t } = useTexts()
  return (
    <SidePanel wide opened={opened} title={t('stock.title')} onClose={onClose}>
      <StockForm letters={letters} />
    </SidePanel>
  )
}

const hintOf = (kind: StockKind) => {
  if (kind === 'recorded-form') return 'stock.hint.recorded-form' as const
  return labelsOf(kind) === undefined ? ('stock.hint.envelope' as const) : ('stock.hint.labels' as const)
}

function StockForm({ letters }: { readonly letters: readonly ListedLetter[] }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const notice = useNotice()
  const print = useCommand('stock.print', { quiet: true })
  const save = useCommand('stock.save', { quiet: true })
  const [kind, setKind] = useState<StockKind>('envelope-dl')
  const [from, setFrom] = useState(1)
  const labels = labelsOf(kind)
  const asked = { letters: letters.map(({ id }) => id), kind, from: labels === undefined ? 1 : Math.min(from, labels) }
  const refused = [print.refused, save.refused].find((one) => one !== undefined && one.reason !== 'cancelled')
  const change = (chosen: StockKind) => {
    print.clear()
    save.clear()
    setKind(chosen)
  }
  return (
    <div className={classes['form']}>
      <Select
        {...field({ label: t('stock.kind'), hint: t(hintOf(kind)) })}
        data={stockKinds.map((value) => ({ value, label: sentenceCase(t(`stock.${value}`)) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => change(stockKind.catch(kind).parse(value))}
      />
      {labels !== undefined && (
        <NumberInput
          {...field({ label: t('stock.from'), hint: t('stock.from.hint'), width: 'short' })}
          min={1}
          max={labels}
          allowDecimal={false}
          value={from}
          onChange={(value) => setFrom(typeof value === 'number' && value >= 1 ? value : 1)}
        />
      )}
      <RefusalLine words={refused?.words} />
      <div className={classes['acts']}>
        <ActButton
          label={t('stock.print')}
          icon={IconPrinter}
          inPalette={false}
          onAct={async () => {
            if ((await print.run(asked)).ok) notice({ text: t('stock.printed') })
          }}
        />
        <ActButton
          label={t('stock.save')}
          icon={IconDeviceFloppy}
          rank="quiet"
          inPalette={false}
          onAct={async () => {
            if ((await save.run(asked)).ok) notice({ text: t('mailing.saved') })
          }}
        />
      </div>
      <Weights letters={letters} />
    </div>
  )
}

function Weights({ letters }: { readonly letters: readonly ListedLetter[] }) {
  const { t, format } = useTexts()
  const [doubleSided, setDoubleSided] = useState(true)
  const { data } = useQuery(ipcQuery('stock.weigh', { letters: letters.map(({ id }) => id), doubleSided }))
  return (
    <section className={classes['weights']}>
      <h3>{t('stock.letters')}</h3>
      <p className={classes['hint']}>{t('stock.weight.hint')}</p>
      <Checkbox
        label={t('stock.double-sided')}
        checked={doubleSided}
        onChange={({ currentTarget }) => setDoubleSided(currentTarget.checked)}
      />
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('stock.column.letter')}</th>
            <th scope="col">{t('stock.column.sheets')}</th>
            <th scope="col">{t('stock.column.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ id, number, toNames }) => {
            const weighed = data?.letters.find(({ letter }) => letter === id)
            return (
              <tr key={id}>
                <th scope="row">
                  <span className="tabular">{number}</span> <bdi>{format.list(toNames)}</bdi>
                  {weighed && weighed.unknown > 0 && (
                    <span className={classes['hint']}>{t('stock.unknown', { count: weighed.unknown })}</span>
                  )}
                </th>
                <td>{weighed && format.integer(weighed.sheets)}</td>
                <td>{weighed && t('stock.grams', { grams: weighed.grams })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

import { Select } from '@mantine/core'
import { useState } from 'react'
import type { DispatchSettings } from '../../../src-shared/domain/dispatch/settings'
import {
  measuredOf,
  offsetOf,
  type RecordedForm,
  type StockKind,
  type StockSettings,
  stockKind,
  stockKinds,
  USUAL_ENVELOPE,
  USUAL_PAPER,
  usualForm
} from '../../../src-shared/domain/dispatch/stock'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useFieldProps } from '../../components/form/use-field-props'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'
import { Measure } from './measure-field'
import { TestSheetActs } from './test-sheet-acts'

const parts = ['sender', 'addressee', 'reference'] as const
const STRAIGHT = { x: 0, y: 0 } as const

/** Where a printer puts things on the firm's own stock, by a sheet that is measured, and what mail weighs. */
export function StockBlock({ settings: { stock = {} } }: { readonly settings: DispatchSettings }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const print = useCommand('stock.print-test')
  const save = useCommand('stock.save-test')
  const [kind, setKind] = useState<StockKind>('recorded-form')
  const [typed, setTyped] = useState<StockSettings>(stock)
  const measured = measuredOf(typed.offsets?.[kind] ?? STRAIGHT)
  const form = typed.form ?? usualForm
  const setMeasured = (part: { readonly x?: number; readonly y?: number }) =>
    setTyped({ ...typed, offsets: { ...typed.offsets, [kind]: offsetOf({ ...measured, ...part }) } })
  const setForm = (part: Partial<RecordedForm>) => setTyped({ ...typed, form: { ...form, ...part } })
  return (
    <section>
      <h2>{t('stock.settings')}</h2>
      <p>{t('stock.settings.text')}</p>
      <Select
        {...field({ label: t('stock.kind'), width: 'medium' })}
        data={stockKinds.map((value) => ({ value, label: sentenceCase(t(`stock.${value}`)) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(stockKind.catch(kind).parse(value))}
      />
      <div className={classes['acts']} key={kind}>
        <Measure label={t('stock.measured.x')} most={60} value={measured.x} onChange={(x) => setMeasured({ x })} />
        <Measure label={t('stock.measured.y')} most={60} value={measured.y} onChange={(y) => setMeasured({ y })} />
      </div>
      {kind === 'recorded-form' && <FormPlaces form={form} onChange={setForm} />}
      <h3 className={classes['sub']}>{t('stock.weight')}</h3>
      <div className={classes['acts']}>
        <Measure
          whole
          label={t('stock.paper-weight')}
          most={400}
          value={typed.paperWeight ?? USUAL_PAPER}
          onChange={(paperWeight) => setTyped({ ...typed, paperWeight: Math.max(40, paperWeight) })}
        />
        <Measure
          whole
          label={t('stock.envelope-weight')}
          most={100}
          value={typed.envelopeWeight ?? USUAL_ENVELOPE}
          onChange={(envelopeWeight) => setTyped({ ...typed, envelopeWeight })}
        />
      </div>
      <TestSheetActs
        toCommand={() => ({ type: 'set-dispatch-settings', settings: { stock: typed } })}
        keepLabel={t('stock.keep')}
        sheet={t('stock.test')}
        print={() => print.run({ kind })}
        save={() => save.run({ kind })}
      />
    </section>
  )
}

function FormPlaces({
  form,
  onChange
}: {
  readonly form: RecordedForm
  readonly onChange: (part: Partial<RecordedForm>) => void
}) {
  const { t } = useTexts()
  const tenths = (value: number) => Math.round(value * 10)
  return (
    <>
      <h3 className={classes['sub']}>{t('stock.form')}</h3>
      <p className={classes['hint']}>{t('stock.form.text')}</p>
      <fieldset className={classes['places']}>
        <legend>{t('stock.form.size')}</legend>
        <Measure
          label={t('stock.form.width')}
          value={form.width / 10}
          onChange={(width) => onChange({ width: Math.max(500, tenths(width)) })}
        />
        <Measure
          label={t('stock.form.height')}
          value={form.height / 10}
          onChange={(height) => onChange({ height: Math.max(500, tenths(height)) })}
        />
      </fieldset>
      {parts.map((part) => (
        <fieldset key={part} className={classes['places']}>
          <legend>{t(`stock.${part}`)}</legend>
          <Measure
            label={t('stock.form.x')}
            value={form[part].x / 10}
            onChange={(x) => onChange({ [part]: { ...form[part], x: tenths(x) } })}
          />
          <Measure
            label={t('stock.form.y')}
            value={form[part].y / 10}
            onChange={(y) => onChange({ [part]: { ...form[part], y: tenths(y) } })}
          />
        </fieldset>
      ))}
    </>
  )
}

import { NumberInput, Select } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Revision } from '../../../src-shared/domain/site/plans'
import { ActButton } from '../../components/act/act-button'
import { IntakeLine } from '../../components/files/intake-line'
import { useFieldProps } from '../../components/form/use-field-props'
import type { PlanFile, PlanPage } from '../../components/plans/plan-file'
import { usePlanFile } from '../../components/plans/use-plan-file'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import { FormLine } from './site-form'
import classes from './sites.module.css'

export interface SheetValues {
  readonly file: Attachment | undefined
  readonly page: number
  readonly turn: Revision['turn']
  readonly label: string
}
export const noSheet: SheetValues = { file: undefined, page: 1, turn: 0, label: '' }

/** The sheet of a form as it is recorded, once its page could be read. */
export type SheetRead = Pick<Revision, 'page' | 'turn' | 'width' | 'height' | 'label'>

interface SheetFieldsProps {
  readonly values: SheetValues
  readonly onChange: (part: Partial<SheetValues>) => void
  /** The page as it can be recorded, or none. */
  readonly onRead: (sheet: SheetRead | undefined) => void
}

const turns = [0, 90, 180, 270] as const

/** A file chosen by the system, its page, and which way up it is looked at; what is wrong with it is said at once. */
export function SheetFields({ values, onChange, onRead }: SheetFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const intake = useIntake(([taken]) => taken && onChange({ file: taken, page: 1, turn: 0 }))
  const reading = usePlanFile(values.file)
  const opened = values.file && reading.kind === 'read' ? reading.file : undefined
  const page = usePage(opened, values)
  const { page: number, turn, label } = values
  useEffect(() => {
    onRead(opened && page && { page: number, turn, label, ...opened.sizeOf(page) })
  }, [opened, page, number, turn, label, onRead])
  return (
    <>
      <div className={classes['chosen']}>
        {values.file && <bdi className={classes['name']}>{values.file.name}</bdi>}
        <ActButton
          label={t(values.file ? 'plan.choose.other' : 'plan.choose')}
          size="small"
          onAct={() => intake.choose('files')}
          inPalette={false}
        />
      </div>
      <IntakeLine intake={intake} />
      {values.file && reading.kind === 'reading' && <p className={classes['soft']}>{t('plan.reading')}</p>}
      {values.file && reading.kind === 'refused' && <RefusalLine words={t(`plan.fault.${reading.fault}`)} />}
      {opened && page && (
        <>
          <Preview page={page} label={t('plan.preview')} />
          {opened.pages > 1 && (
            <NumberInput
              {...field({ label: t('plan.page', { count: opened.pages }), width: 'short' })}
              min={1}
              max={opened.pages}
              clampBehavior="strict"
              allowDecimal={false}
              value={values.page}
              onChange={(value) => onChange({ page: Math.max(1, Math.min(opened.pages, Number(value) || 1)) })}
            />
          )}
          <Select
            {...field({ label: t('plan.turn'), width: 'medium' })}
            data={turns.map((one) => ({ value: String(one), label: t(`plan.turn.${one}`) }))}
            value={String(values.turn)}
            allowDeselect={false}
            onChange={(picked) => onChange({ turn: turns.find((one) => String(one) === picked) ?? 0 })}
          />
          <FormLine
            label={t('plan.label')}
            optional
            error={undefined}
            value={values.label}
            onChange={(value) => onChange({ label: value })}
          />
        </>
      )}
    </>
  )
}

function usePage(opened: PlanFile | undefined, { page, turn }: SheetValues): PlanPage | undefined {
  return useMemo(() => (opened && page <= opened.pages ? opened.page(page, turn) : undefined), [opened, page, turn])
}

const PREVIEW = 380

/** All of the page in small. */
function Preview({ page, label }: { readonly page: PlanPage; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current === null) return
    const box = { x: 0, y: 0, width: page.width, height: page.height }
    const { done, stop } = page.paint(box, PREVIEW / Math.max(page.width, page.height), canvas.current)
    void done.catch(() => undefined)
    return stop
  }, [page])
  return (
    <canvas
      key={`${page.width}x${page.height}`}
      ref={canvas}
      className={classes['preview']}
      aria-label={label}
      role="img"
    />
  )
}

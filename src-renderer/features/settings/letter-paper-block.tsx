import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import {
  type LetterPaper,
  type MeasuredWindow,
  paperMisfit,
  usualPaper,
  usualWindow,
  windowEnvelope,
  windowEnvelopes
} from '../../../src-shared/domain/dispatch/letter-paper'
import type { DispatchSettings } from '../../../src-shared/domain/dispatch/settings'
import { measuredOf, offsetOf } from '../../../src-shared/domain/dispatch/stock'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useFieldProps } from '../../components/form/use-field-props'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'
import { Measure } from './measure-field'
import { TestSheetActs } from './test-sheet-acts'

const STRAIGHT = { x: 0, y: 0 } as const
const MOST_MEASURED = 60

/** The sheet of letters and the window they are seen through, set by a page that is folded into the firm's own envelope. */
export function LetterPaperBlock({ settings }: { readonly settings: DispatchSettings }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const print = useCommand('stock.print-letter-test')
  const save = useCommand('stock.save-letter-test')
  const [paper, setPaper] = useState<LetterPaper>(settings.paper ?? usualPaper)
  const measured = measuredOf(paper.shift ?? STRAIGHT)
  const misfit = paperMisfit(paper)
  const change = (part: Partial<LetterPaper>) => setPaper({ ...paper, ...part })
  const measure = (part: { readonly x?: number; readonly y?: number }) =>
    change({ shift: offsetOf({ ...measured, ...part }) })
  return (
    <section aria-label={t('letter-paper.settings')}>
      <h2>{t('letter-paper.settings')}</h2>
      <p>{t('letter-paper.settings.text')}</p>
      <Select
        {...field({ label: t('letter-paper.envelope'), width: 'medium' })}
        data={windowEnvelopes.map((value) => ({ value, label: sentenceCase(t(`letter-paper.${value}`)) }))}
        value={paper.envelope}
        allowDeselect={false}
        // Another envelope has another window, to be measured anew.
        onChange={(value) => change({ envelope: windowEnvelope.catch(paper.envelope).parse(value), window: undefined })}
      />
      <div className={classes['acts']}>
        <Checkbox
          label={t('letter-paper.own-window')}
          checked={paper.window !== undefined}
          onChange={({ currentTarget }) =>
            change({ window: currentTarget.checked ? usualWindow(paper.envelope) : undefined })
          }
        />
        <Checkbox
          label={t('letter-paper.pre-printed')}
          checked={paper.letterhead === 'pre-printed'}
          onChange={({ currentTarget }) => change({ letterhead: currentTarget.checked ? 'pre-printed' : 'ours' })}
        />
      </div>
      {paper.window && <WindowFields paper={paper} window={paper.window} onChange={(window) => change({ window })} />}
      <div className={classes['acts']}>
        <Measure
          label={t('letter-paper.cross.x')}
          most={MOST_MEASURED}
          value={measured.x}
          onChange={(x) => measure({ x })}
        />
        <Measure
          label={t('letter-paper.cross.y')}
          most={MOST_MEASURED}
          value={measured.y}
          onChange={(y) => measure({ y })}
        />
      </div>
      <TestSheetActs
        toCommand={() => ({ type: 'set-dispatch-settings', settings: { paper } })}
        misfit={misfit && t(`letter-paper.misfit.${misfit}`)}
        keepLabel={t('letter-paper.keep')}
        sheet={t('letter-paper.test')}
        print={() => print.run({})}
        save={() => save.run({})}
      />
    </section>
  )
}

const sizes = ['width', 'height', 'side', 'bottom'] as const

interface WindowFieldsProps {
  readonly paper: LetterPaper
  readonly window: MeasuredWindow
  readonly onChange: (window: MeasuredWindow) => void
}

function WindowFields({ paper, window, onChange }: WindowFieldsProps) {
  const { t } = useTexts()
  const side = paper.envelope === 'dl-left' ? 'left' : 'right'
  return (
    <fieldset className={classes['places']}>
      <legend>{t('letter-paper.window')}</legend>
      {sizes.map((size) => (
        <Measure
          key={size}
          label={t(`letter-paper.window.${size === 'side' ? side : size}`)}
          value={window[size] / 10}
          most={250}
          onChange={(value) => onChange({ ...window, [size]: Math.round(value * 10) })}
        />
      ))}
    </fieldset>
  )
}

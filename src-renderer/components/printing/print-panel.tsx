import { Checkbox, NumberInput } from '@mantine/core'
import { IconDeviceFloppy, IconExternalLink, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { PrintRun } from '../../../src-shared/domain/dispatch/print-run'
import type { LetterId } from '../../../src-shared/lib/ids'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { useNotice } from '../act/notices'
import { useFieldProps } from '../form/use-field-props'
import { SidePanel } from '../frame/side-panel'
import classes from './print-panel.module.css'

const MOST_COPIES = 9

interface PrintPanelProps {
  /** In the order in which they come out. */
  readonly letters: readonly LetterId[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** The chosen letters as one run of the printer: an original of each, and so many copies. */
export function PrintPanel({ letters, opened, onClose }: PrintPanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const notice = useNotice()
  const print = useCommand('print-run.print')
  const save = useCommand('print-run.save')
  const open = useCommand('print-run.open')
  const [run, setRun] = useState<PrintRun>({ copies: 0, doubleSided: true, enclosures: true })
  const asked = { letters: [...letters], run }
  return (
    <SidePanel opened={opened} title={t('print-run.title', { count: letters.length })} onClose={onClose}>
      <div className={classes['form']}>
        <p className={classes['hint']}>{t('print-run.text', { count: letters.length })}</p>
        <NumberInput
          {...field({
            label: t('print-run.copies', { count: letters.length }),
            hint: t('print-run.copies.hint'),
            width: 'short'
          })}
          min={0}
          max={MOST_COPIES}
          clampBehavior="strict"
          allowDecimal={false}
          value={run.copies}
          onChange={(copies) => setRun({ ...run, copies: typeof copies === 'number' ? copies : 0 })}
        />
        <Checkbox
          label={t('print-run.double-sided')}
          description={t('print-run.double-sided.hint')}
          checked={run.doubleSided}
          onChange={({ currentTarget }) => setRun({ ...run, doubleSided: currentTarget.checked })}
        />
        <Checkbox
          label={t('print-run.enclosures')}
          description={t('print-run.enclosures.hint')}
          checked={run.enclosures}
          onChange={({ currentTarget }) => setRun({ ...run, enclosures: currentTarget.checked })}
        />
        <div className={classes['acts']}>
          <ActButton
            label={t('print-run.print')}
            rank="main"
            icon={IconPrinter}
            inPalette={false}
            onAct={async () => {
              if ((await print.run(asked)).ok) notice({ text: t('stock.printed') })
            }}
          />
          <ActButton
            label={t('print-run.save')}
            icon={IconDeviceFloppy}
            inPalette={false}
            onAct={async () => {
              if ((await save.run(asked)).ok) notice({ text: t('mailing.saved') })
            }}
          />
          <ActButton
            label={t('print-run.open')}
            rank="quiet"
            icon={IconExternalLink}
            inPalette={false}
            onAct={async () => {
              await open.run(asked)
            }}
          />
        </div>
      </div>
    </SidePanel>
  )
}

import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import type { OrganisationCommand } from '../../../src-shared/domain/organisation/decide'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'

interface TestSheetActsProps {
  /** What is kept first: the sheet is drawn from what the firm holds. */
  readonly toCommand: () => OrganisationCommand
  /** Why nothing can be kept, and so nothing printed. */
  readonly misfit?: string | undefined
  readonly keepLabel: string
  /** What the sheet is called. */
  readonly sheet: string
  readonly print: () => Promise<{ readonly ok: boolean }>
  readonly save: () => Promise<{ readonly ok: boolean }>
}

/** Keeps where a printer puts things, prints the sheet that shows it, or saves that as a file. */
export function TestSheetActs({ toCommand, misfit, keepLabel, sheet, print, save }: TestSheetActsProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const keep = useCommand('organisation.do', { quiet: true })
  const store = async () => {
    const done = await keep.run({ command: toCommand() })
    if (done.ok) notice({ text: t('state.saved') })
    return done.ok || done.reason === 'nothing-changed'
  }
  const refused = keep.refused?.reason === 'nothing-changed' ? undefined : keep.refused?.words
  return (
    <>
      <RefusalLine words={misfit ?? refused} />
      <div className={classes['acts']}>
        <ActButton
          label={keepLabel}
          reason={misfit}
          onAct={async () => {
            await store()
          }}
        />
        <ActButton
          label={sheet}
          named={t('stock.print-of', { sheet })}
          rank="quiet"
          icon={IconPrinter}
          reason={misfit}
          onAct={async () => {
            if ((await store()) && (await print()).ok) notice({ text: t('stock.printed') })
          }}
        />
        <ActButton
          label={t('stock.save')}
          named={t('stock.save-of', { sheet })}
          rank="quiet"
          icon={IconDeviceFloppy}
          reason={misfit}
          onAct={async () => {
            if ((await store()) && (await save()).ok) notice({ text: t('mailing.saved') })
          }}
        />
      </div>
    </>
  )
}

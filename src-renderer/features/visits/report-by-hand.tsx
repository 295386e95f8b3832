import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Input } from '../../../src-shared/ipc/contract'
import { useNotice } from '../../components/act/notices'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import classes from './report.module.css'
import site from './site-mode.module.css'

interface ReportByHandProps {
  readonly asked: Input<'report.print'>
  /** Somebody signs with a pen. */
  readonly byHand: boolean
  readonly scan: Attachment | undefined
  readonly onScan: (scan: Attachment | undefined) => void
}

/** The paper on paper: printed or saved with lines for the hand, and back as what was signed. */
export function ReportByHand({ asked, byHand, scan, onScan }: ReportByHandProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('report.print')
  const save = useCommand('report.save')
  const intake = useIntake(([taken]) => onScan(taken))
  return (
    <>
      <div className={site['choices']}>
        <button
          type="button"
          disabled={print.pending}
          onClick={() => void print.run(asked).then(({ ok }) => ok && notice({ text: t('report.printed') }))}
        >
          {t('report.print')}
        </button>
        <button
          type="button"
          disabled={save.pending}
          onClick={() => void save.run(asked).then(({ ok }) => ok && notice({ text: t('report.saved') }))}
        >
          {t('report.save')}
        </button>
      </div>
      {byHand && (
        <fieldset className={classes['scan']}>
          <legend>{t('report.scan')}</legend>
          <p>{t('report.scan.hint')}</p>
          {scan && <GivenFiles files={[scan]} onRemove={() => onScan(undefined)} />}
          {!scan && (
            <button type="button" onClick={() => void intake.choose('files')}>
              {t('report.scan.choose')}
            </button>
          )}
          <IntakeLine intake={intake} />
        </fieldset>
      )}
    </>
  )
}

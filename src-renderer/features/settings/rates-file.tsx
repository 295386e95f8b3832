import { Button, FileButton } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { withRates } from '../../../src-shared/domain/deadline/interest/rate-table'
import type { OwnRates } from '../../../src-shared/domain/deadline/interest/rates'
import { type ReadRates, readRateFile } from '../../../src-shared/domain/deadline/interest/read-rates'
import { halfYearWords } from '../../../src-shared/texts/rate-words'
import { ActButton } from '../../components/act/act-button'
import { useKeepSettings } from '../../components/deadline/use-deadline-settings'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'

const LARGEST = 1_000_000

/** Spreadsheets of France still write windows-1252. */
async function textOf(file: File): Promise<string> {
  if (file.size > LARGEST) return ''
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Rates from a file: what was read, what was refused and why, and nothing taken before somebody says so. */
export function RatesFile({ own }: { readonly own: OwnRates }) {
  const { t } = useTexts()
  const [read, setRead] = useState<ReadRates | undefined>(undefined)
  const { keep, refused } = useKeepSettings()
  const open = async (file: File | null) => {
    if (file) setRead(readRateFile(await textOf(file)))
  }
  const take = async () => {
    if (read && (await keep({ rates: withRates(own, read.lines) }, t('rates.saved')))) setRead(undefined)
  }
  return (
    <>
      <FileButton onChange={(file) => void open(file)} accept=".csv,.txt,.json">
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}>
            {t('rates.file')}
          </Button>
        )}
      </FileButton>
      {read === undefined ? (
        <p className={classes['hint']}>{t('rates.file.hint')}</p>
      ) : (
        <Report read={read} onTake={take} onClose={() => setRead(undefined)} />
      )}
      <RefusalLine words={refused} />
    </>
  )
}

interface ReportProps {
  readonly read: ReadRates
  readonly onTake: () => Promise<void>
  readonly onClose: () => void
}

function Report({ read: { lines, refused }, onTake, onClose }: ReportProps) {
  const { t, format, language } = useTexts()
  return (
    <div className={classes['report']} role="status">
      <p>
        {t('rates.file.read', {
          count: lines.length,
          halves: format.list(lines.map(({ half }) => halfYearWords(language, half)))
        })}
      </p>
      {refused.length > 0 && (
        <>
          <p>{t('rates.file.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ line, problem, text }) => (
              <li key={line}>{t('rates.file.line', { line, problem: t(`rates.file.${problem}`, { text }) })}</li>
            ))}
          </ul>
        </>
      )}
      <div className={classes['acts']}>
        <ActButton label={t('action.cancel')} rank="quiet" onAct={onClose} inPalette={false} />
        {lines.length > 0 && (
          <ActButton label={t('rates.file.take', { count: lines.length })} rank="main" onAct={onTake} />
        )}
      </div>
    </div>
  )
}

import { IconFileCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeadlineLogView } from '../../../src-shared/ipc/contract/deadline-logs'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { SidePanel } from '../../components/frame/side-panel'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './day-log.module.css'
import { DayLogRow } from './day-log-row'
import { DayLogSign } from './day-log-sign'

/** Logs shown at first, and at each asking for more. */
const SHOWN = 30

interface DayLogPanelProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** The daily deadline logs: today's is prepared, one that another prepared is checked, all are printed again. */
export function DayLogPanel({ opened, onClose }: DayLogPanelProps) {
  const { t, format } = useTexts()
  const [signing, setSigning] = useState<DeadlineLogView | undefined>(undefined)
  const back = () => setSigning(undefined)
  const signs = opened && signing !== undefined
  return (
    <>
      <SidePanel opened={opened && !signs} title={t('day-log.panel')} onClose={onClose} wide>
        <Logs onSign={setSigning} />
      </SidePanel>
      <SidePanel
        opened={signs}
        title={signing === undefined ? '' : t('day-log.sign.title', { date: format.longDate(signing.day) })}
        onClose={back}
      >
        {signing !== undefined && <DayLogSign log={signing} onClose={back} />}
      </SidePanel>
    </>
  )
}

function Logs({ onSign }: { readonly onSign: (log: DeadlineLogView) => void }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { people } = useOrganisation()
  const { run } = useCommand('log.prepare')
  const [shown, setShown] = useState(SHOWN)
  const query = useQuery(ipcQuery('log.list', {}))
  const prepare = async () => {
    if ((await run({})).ok) notice({ text: t('day-log.prepared-now'), tone: 'green' })
  }
  return (
    <div className={classes['panel']}>
      <p className={classes['soft']}>{t('day-log.hint')}</p>
      {people.filter(({ active }) => active).length < 2 && <p className={classes['soft']}>{t('day-log.alone')}</p>}
      <div className={classes['acts']}>
        <ActButton
          label={t('day-log.prepare')}
          icon={IconFileCheck}
          rank="main"
          size="small"
          onAct={prepare}
          inPalette={false}
        />
      </div>
      <Answer query={query} shape="rows">
        {({ logs }) =>
          logs.length === 0 ? (
            <p className={classes['soft']}>{t('day-log.empty')}</p>
          ) : (
            <>
              <ul className={classes['list']} aria-label={t('day-log.list')}>
                {logs.slice(0, shown).map((log) => (
                  <DayLogRow key={log.id} log={log} onSign={onSign} />
                ))}
              </ul>
              {logs.length > shown && (
                <ActButton
                  label={t('day-log.earlier')}
                  rank="quiet"
                  size="small"
                  onAct={() => setShown(shown + SHOWN)}
                  inPalette={false}
                />
              )}
            </>
          )
        }
      </Answer>
    </div>
  )
}

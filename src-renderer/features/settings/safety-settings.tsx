import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { machineLetters } from '../../../src-shared/domain/reference/reference'
import { ActButton } from '../../components/act/act-button'
import { RestorePanel } from '../../components/safety/restore-panel'
import { ipcQuery } from '../../lib/ipc'
import { useOpenStatus } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { BackupBlock } from './backup-block'
import { CheckBlock } from './check-block'
import { SectionHead } from './section-head'
import classes from './settings.module.css'

/** Copies, their return, the check of everything, and where it all lies. */
export function SafetySettings() {
  const { t } = useTexts()
  return (
    <>
      <SectionHead title={t('settings.safety')} />
      <div className={classes['blocks']}>
        <BackupBlock />
        <CheckBlock />
        <RestoreBlock />
        <DataBlock />
      </div>
    </>
  )
}

function RestoreBlock() {
  const { t } = useTexts()
  const { letter } = useOpenStatus()
  const [opened, setOpened] = useState(false)
  // Of the machines of the firm none may share its letter with another.
  const machines = useQuery({ ...ipcQuery('machine.list', {}), enabled: opened })
  const taken = [letter, ...(machines.data?.known.map((one) => one.letter) ?? [])]
  const after = machineLetters.indexOf(letter) + 1
  const next = [...machineLetters.slice(after), ...machineLetters].find((one) => !taken.includes(one)) ?? 'A'
  return (
    <section>
      <h2>{t('restore.title')}</h2>
      <p>{t('backup.restore.text')}</p>
      {opened && !machines.isPending ? (
        <RestorePanel proposedLetter={next} />
      ) : (
        <ActButton label={t('backup.restore.act')} onAct={() => setOpened(true)} />
      )}
    </section>
  )
}

function DataBlock() {
  const { t } = useTexts()
  const { folder, letter, version, sample } = useOpenStatus()
  return (
    <section>
      <h2>{t('data.title')}</h2>
      <p>{t('data.text')}</p>
      <code className={classes['folder']}>{folder}</code>
      <p className={classes['outcome']}>
        {[...(sample ? [t('data.sample')] : []), t('data.letter', { letter }), t('setup.version', { version })].join(
          ' · '
        )}
      </p>
    </section>
  )
}

import { useState } from 'react'
import type { AppStatus } from '../../../src-shared/ipc/contract/app'
import { ActButton } from '../../components/act/act-button'
import { ConfirmFinal } from '../../components/act/confirm-final'
import { useNotice } from '../../components/act/notices'
import { Door } from '../../components/frame/door'
import { ScreenFields } from '../../components/organisation/screen-fields'
import { RefusalLine } from '../../components/safety/refusal-line'
import { RestorePanel } from '../../components/safety/restore-panel'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { AcceptLoss } from './accept-loss'
import classes from './damaged.module.css'
import { detailWords } from './detail-words'

type DamagedStatus = Extract<AppStatus, { kind: 'damaged' }>
type Damage = DamagedStatus['damage']

/** A restored backup takes another letter than the one that was most likely in use. */

/** Nothing is wrong with the files themselves: neither a backup nor setting aside would help. */
const intact: readonly Damage[] = ['locked-by-other', 'newer-version', 'network-mount']

/** A backup is the way on; elsewhere another try may do. */
const restoreFirst: readonly Damage[] = ['empty', 'keys-damaged', 'database-damaged', 'behind-tip']

/** A workspace that does not open: what happened, what is safe, what to do. Nothing is ever created in its place. */
export function DamagedScreen({ status }: { readonly status: DamagedStatus }) {
  const { t } = useTexts()
  const { damage } = status
  const [restoring, setRestoring] = useState(false)
  const retry = useCommand('app.unlock', { quiet: true })
  const restores = restoreFirst.includes(damage)
  const detail = detailWords(t, status)
  const refused = retry.refused?.reason === 'cannot-open' ? undefined : retry.refused?.words
  return (
    <Door corner={<ScreenFields screen={status.screen} bare />}>
      <div role="alert" className={classes['alert']}>
        <h1 className={classes['title']}>{t(`damaged.${damage}.happened`)}</h1>
        {detail !== undefined && <p className={classes['detail']}>{detail}</p>}
        <dl className={classes['facts']}>
          <dt>{t('error.what-is-safe')}</dt>
          <dd>{t(`damaged.${damage}.safe`)}</dd>
          <dt>{t('error.what-to-do')}</dt>
          <dd>{t(`damaged.${damage}.todo`)}</dd>
        </dl>
      </div>
      <div className={classes['acts']}>
        <ActButton
          label={t('damaged.retry')}
          rank={restoring || restores ? 'plain' : 'main'}
          onAct={async () => void (await retry.run({ passphrase: '' }))}
          inPalette={false}
        />
        {!intact.includes(damage) && (
          <ActButton
            label={t('damaged.restore')}
            rank={restores && !restoring ? 'main' : 'plain'}
            onAct={() => setRestoring(true)}
            inPalette={false}
          />
        )}
        {!intact.includes(damage) && <SetAside />}
      </div>
      <RefusalLine words={refused} />
      {damage === 'behind-tip' && <AcceptLoss />}
      {restoring && <RestorePanel />}
    </Door>
  )
}

function SetAside() {
  const { t } = useTexts()
  const notice = useNotice()
  const [asked, setAsked] = useState(false)
  const setAside = useCommand('app.set-aside')
  const confirm = async () => {
    setAsked(false)
    const outcome = await setAside.run({})
    if (outcome.ok) notice({ text: t('damaged.set-aside.done', { folder: outcome.value.setAside }), stays: true })
  }
  return (
    <>
      <ActButton label={t('damaged.set-aside')} rank="quiet" onAct={() => setAsked(true)} inPalette={false} />
      <ConfirmFinal
        opened={asked}
        title={t('damaged.set-aside.title')}
        text={t('damaged.set-aside.text')}
        actLabel={t('damaged.set-aside')}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      />
    </>
  )
}

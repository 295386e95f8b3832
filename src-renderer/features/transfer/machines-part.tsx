import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { Sheet } from '../../components/frame/sheet'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { goToNews } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useSharedFolder } from './folder-part'
import { MachineName, OwnName } from './machine-name'
import { Meeting } from './meeting'
import { Note } from './note'
import { ReceivingField } from './receiving-field'
import classes from './transfer.module.css'

export type Machines = Output<'machine.list'>

/** The machines of the firm, this one among them; looked at again as often as the shared folder is. */
export function useMachines(): Machines | undefined {
  return useQuery({ ...ipcQuery('machine.list', {}), refetchInterval: 5_000 }).data
}

/** The machines of the firm: this one as others know it, those recognised here, and how another one is recognised. */
export function MachinesPart() {
  const { t } = useTexts()
  const machines = useMachines()
  if (machines === undefined) return null
  return (
    <Sheet>
      <h2>{t('machine.title')}</h2>
      <p className={classes['about']}>{t('machine.about')}</p>
      <Own own={machines.own} />
      <h3>{t('machine.known')}</h3>
      {machines.known.length === 0 && <p className={classes['about']}>{t('machine.known.none')}</p>}
      {machines.known.length > 0 && (
        <ul className={classes['found']} aria-label={t('machine.known')}>
          {machines.known.map((one) => (
            <KnownLine key={one.id} one={one} />
          ))}
        </ul>
      )}
      <Meeting presented={machines.presented} />
    </Sheet>
  )
}

function Own({ own }: Pick<Machines, 'own'>) {
  const { t } = useTexts()
  const shared = useSharedFolder()
  const saving = useCommand('machine.save-card')
  const isShared = shared?.folder !== undefined && !shared.away
  const save = async (share: boolean) => void (await saving.run({ share }))
  return (
    <>
      <OwnName own={own} />
      <ReceivingField own={own} />
      <p className={classes['code']}>
        <span className={classes['reference']}>{t('machine.code')}</span>
        <output aria-label={t('machine.code')}>{own.code}</output>
      </p>
      {saving.done && <Note tone="green">{t('machine.card.done', { file: saving.done.file })}</Note>}
      <div className={classes['acts']}>
        {isShared && <ActButton label={t('machine.card.share')} onAct={() => save(true)} />}
        <ActButton
          label={t('machine.card.save')}
          rank={isShared ? 'quiet' : 'plain'}
          onAct={() => save(false)}
          inPalette={!isShared}
        />
      </div>
    </>
  )
}

function KnownLine({ one }: { readonly one: Machines['known'][number] }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const notice = useNotice()
  const revoking = useCommand('machine.revoke')
  const trusting = useCommand('machine.trust-again')
  const trust = async () => void (await trusting.run({ id: one.id }))
  const revoke = async () => {
    const done = await revoking.run({ id: one.id })
    if (done.ok) notice({ text: t('machine.revoked', { letter: one.letter }), undo: trust })
  }
  const { seenAt, revokedAt } = one
  const departments = format.list(one.receives.map((of) => t(`department.${of}`)))
  const about = revokedAt
    ? [t('machine.revoked-since', { when: format.instant(revokedAt, zone) })]
    : [
        t('machine.since', { when: format.instant(one.since, zone) }),
        seenAt ? t('machine.seen', { when: format.instant(seenAt, zone) }) : t('machine.never-seen'),
        t('machine.news', { count: one.news }),
        ...(one.receives.length > 0 ? [t('machine.receives.known', { departments })] : [])
      ]
  return (
    <li data-standing={revokedAt ? 'revoked' : 'known'}>
      <span className={classes['file']}>
        <MachineName one={one} />
        <span className={classes['reference']}>{about.join(' · ')}</span>
      </span>
      {!revokedAt && one.news > 0 && (
        <ActButton
          label={t('machine.news.act')}
          named={t('machine.news.act.named', { letter: one.letter })}
          size="small"
          onAct={() => goToNews(one.id)}
          inPalette={false}
        />
      )}
      <ActButton
        label={t(revokedAt ? 'machine.trust-again' : 'machine.revoke')}
        named={t(revokedAt ? 'machine.trust-again.named' : 'machine.revoke.named', { letter: one.letter })}
        size="small"
        rank="quiet"
        onAct={revokedAt ? trust : revoke}
        inPalette={false}
      />
    </li>
  )
}

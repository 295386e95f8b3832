import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { Sheet } from '../../components/frame/sheet'
import { RefusalLine } from '../../components/safety/refusal-line'
import { type Command, useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { goToNews } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useSharedFolder } from './folder-part'
import { MachineName, OwnName } from './machine-name'
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
  const opening = useCommand('machine.open-card', { quiet: true })
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
      <Meeting machines={machines} opening={opening} />
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

interface MeetingProps {
  readonly machines: Machines
  readonly opening: Command<'machine.open-card'>
}

/** A machine is recognised: its card, then its code held against the one its own screen shows. */
function Meeting({ machines, opening }: MeetingProps) {
  const { t } = useTexts()
  const recognising = useCommand('machine.recognise')
  const { done: card, refused } = opening
  const look = async (found?: string) => void (await opening.run(found === undefined ? {} : { found }))
  if (card) {
    const recognise = async () => {
      if ((await recognising.run({ id: card.id })).ok) opening.clear()
    }
    return (
      <section className={classes['meeting']} aria-label={t('machine.compare')}>
        <h3>{t('machine.compare')}</h3>
        <MachineName one={card} />
        <p className={classes['code']}>
          <output aria-label={t('machine.their-code')}>{card.code}</output>
        </p>
        <p className={classes['about']}>{t('machine.compare.text', { letter: card.letter })}</p>
        <div className={classes['acts']}>
          <ActButton label={t('machine.compare.same')} onAct={recognise} />
          <ActButton label={t('machine.compare.other')} rank="quiet" onAct={opening.clear} inPalette={false} />
        </div>
      </section>
    )
  }
  return (
    <>
      {machines.presented.length > 0 && (
        <>
          <h3>{t('machine.presented')}</h3>
          <ul className={classes['found']} aria-label={t('machine.presented')}>
            {machines.presented.map((one) => (
              <li key={one.file}>
                <MachineName one={one} />
                <ActButton
                  label={t('machine.presented.look')}
                  named={t('machine.presented.look.named', { letter: one.letter })}
                  size="small"
                  onAct={() => look(one.file)}
                  inPalette={false}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <RefusalLine words={refused?.reason === 'cancelled' ? undefined : refused?.words} />
      <div className={classes['acts']}>
        <ActButton label={t('machine.open-card')} onAct={() => look()} />
      </div>
    </>
  )
}

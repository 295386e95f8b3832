import { useState } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { MachineName } from './machine-name'
import type { Machines } from './machines-part'
import { Note } from './note'
import classes from './transfer.module.css'

/** A machine is recognised: its card, then its code held against the one its own screen shows. */
export function Meeting({ presented }: Pick<Machines, 'presented'>) {
  const { t } = useTexts()
  const opening = useCommand('machine.open-card', { quiet: true })
  const forgetting = useCommand('machine.forget-card')
  const { done: card, refused } = opening
  const look = async (found?: string) => void (await opening.run(found === undefined ? {} : { found }))
  const forget = async () => {
    await forgetting.run({})
    opening.clear()
  }
  if (card) {
    const again = async () => {
      await forget()
      await look()
    }
    return <Comparison key={card.code} card={card} onDone={opening.clear} onAgain={again} onForget={forget} />
  }
  return (
    <>
      {presented.length > 0 && (
        <>
          <h3>{t('machine.presented')}</h3>
          <ul className={classes['found']} aria-label={t('machine.presented')}>
            {presented.map((one) => (
              <li key={one.file}>
                <span className={classes['file']}>
                  <MachineName one={one} />
                  {one.was && <span className={classes['reference']}>{t(`machine.was.${one.was}`)}</span>}
                </span>
                <ActButton
                  label={t('machine.presented.look')}
                  named={t('machine.presented.look.named', { letter: one.letter })}
                  size="small"
                  rank={one.was === 'this-computer' ? 'quiet' : 'plain'}
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

interface ComparisonProps {
  readonly card: Output<'machine.open-card'>
  readonly onDone: () => void
  /** Another card is opened in the place of this one. */
  readonly onAgain: () => Promise<void>
  readonly onForget: () => Promise<void>
}

/** Two people compare; where the codes are not the same, what to do about it. */
function Comparison({ card, onDone, onAgain, onForget }: ComparisonProps) {
  const { t } = useTexts()
  const recognising = useCommand('machine.recognise')
  const [differ, setDiffer] = useState(false)
  const { letter } = card
  const recognise = async () => {
    if ((await recognising.run({ id: card.id })).ok) onDone()
  }
  return (
    <section className={classes['meeting']} aria-label={t('machine.compare')}>
      <h3>{t('machine.compare')}</h3>
      <MachineName one={card} />
      {card.was && <p className={classes['about']}>{t(`machine.was.${card.was}.text`)}</p>}
      <p className={classes['code']}>
        <output aria-label={t('machine.their-code')}>{card.code}</output>
      </p>
      {!differ && (
        <>
          <p className={classes['about']}>{t('machine.compare.text', { letter })}</p>
          <div className={classes['acts']}>
            <ActButton label={t('machine.compare.same')} onAct={recognise} />
            <ActButton
              label={t('machine.compare.other')}
              rank="quiet"
              onAct={() => setDiffer(true)}
              inPalette={false}
            />
            <ActButton label={t('action.cancel')} rank="quiet" onAct={onForget} inPalette={false} />
          </div>
        </>
      )}
      {differ && (
        <div role="alert">
          <Note tone="brick">{t('machine.differ', { letter })}</Note>
          <ol className={classes['steps']}>
            <li>{t('machine.differ.read', { letter })}</li>
            <li>{t('machine.differ.anew', { letter })}</li>
            <li>{t('machine.differ.distrust')}</li>
          </ol>
          <div className={classes['acts']}>
            <ActButton label={t('machine.differ.read.act')} onAct={() => setDiffer(false)} inPalette={false} />
            <ActButton label={t('machine.differ.anew.act')} onAct={onAgain} inPalette={false} />
            <ActButton label={t('machine.differ.distrust.act')} onAct={onForget} inPalette={false} />
          </div>
        </div>
      )}
    </section>
  )
}

import { useRef } from 'react'
import type { DispatchSettings } from '../../../src-shared/domain/dispatch/settings'
import { type DispatchWay, dispatchWays } from '../../../src-shared/domain/dispatch/ways'
import type { Money } from '../../../src-shared/lib/money'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useNotice } from '../../components/act/notices'
import { AmountField } from '../../components/form/amount-field'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './deadline-settings.module.css'

/** What each way costs, with the day it was noted. A field left empty is a price nobody noted. */
export function PricesBlock({ settings: { prices = {} } }: { readonly settings: DispatchSettings }) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const notice = useNotice()
  const { run, refused } = useCommand('organisation.do', { quiet: true })
  const typed = useRef<{ [W in DispatchWay]?: Money | undefined }>({})
  const keep = async (way: DispatchWay) => {
    if (!(way in typed.current)) return
    const amount = typed.current[way]
    if (amount?.cents === prices[way]?.amount.cents) return
    const { [way]: _before, ...others } = prices
    const settings = { prices: amount ? { ...others, [way]: { amount, on: today } } : others }
    const done = await run({ command: { type: 'set-dispatch-settings', settings } })
    if (done.ok) notice({ text: t('state.saved') })
  }
  return (
    <section>
      <h2>{t('dispatch.prices')}</h2>
      <p>{t('dispatch.prices.text')}</p>
      <div className={classes['leads']}>
        {dispatchWays.map((way) => {
          const noted = prices[way]
          return (
            <div key={`${way} ${noted?.amount.cents ?? ''}`} className={classes['lead']}>
              <AmountField
                label={sentenceCase(t(`dispatch.way.${way}`))}
                value={noted?.amount}
                onLeave={() => void keep(way)}
                onChange={(amount) => {
                  typed.current = { ...typed.current, [way]: amount }
                }}
              />
              <span className={classes['soft']}>
                {noted ? t('dispatch.price.on', { date: format.longDate(noted.on) }) : t('dispatch.price.unknown')}
              </span>
            </div>
          )
        })}
      </div>
      <RefusalLine words={refused?.reason === 'nothing-changed' ? undefined : refused?.words} />
    </section>
  )
}

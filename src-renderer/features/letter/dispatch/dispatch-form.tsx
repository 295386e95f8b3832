import { Checkbox, Radio, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FEW_NUMBERS } from '../../../../src-shared/domain/dispatch/series'
import {
  type DispatchWay,
  dispatchWay,
  dispatchWays,
  isNumbered,
  needsConsent,
  type Proving,
  provable,
  saidWay,
  wayOf,
  wayProves
} from '../../../../src-shared/domain/dispatch/ways'
import { normaliseTracking } from '../../../../src-shared/domain/tracking/check-tracking'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import type { Money } from '../../../../src-shared/lib/money'
import type { PlainDate } from '../../../../src-shared/lib/plain-date'
import { sentenceCase } from '../../../../src-shared/texts/sentence-case'
import { ActButton } from '../../../components/act/act-button'
import { AmountField } from '../../../components/form/amount-field'
import { PlainDayField } from '../../../components/form/plain-day-field'
import { useFieldProps } from '../../../components/form/use-field-props'
import { PanelForm } from '../../../components/frame/side-panel'
import { useCaseCommands } from '../../../lib/case-commands'
import { useCommand } from '../../../lib/commands'
import { ipcQuery } from '../../../lib/ipc'
import { useOrganisation } from '../../../lib/status'
import { type Texts, useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import { trackingWords } from '../mailing'
import classes from './dispatch.module.css'
import type { Letter } from './dispatch-section'

interface DispatchFormProps {
  readonly letter: Letter
  readonly view: CaseView
  readonly onClose: () => void
}

const inWords = ({ t, format }: Texts, way: DispatchWay, proving: Proving): string =>
  format.list(provable.filter((what) => wayProves[way][what] === proving).map((what) => t(`dispatch.proves.${what}`)))

/** The six ways, with what each will prove and what it costs; the price is asked once, and kept with its day. */
export function DispatchForm({ letter, view, onClose }: DispatchFormProps) {
  const texts = useTexts()
  const { t, format } = texts
  const field = useFieldProps()
  const { today } = useToday()
  const { prices = {} } = useOrganisation().dispatch
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const { run: keep } = useCommand('organisation.do', { quiet: true })
  const { mailing } = letter
  const says = saidWay(letter)
  const [way, setWay] = useState(wayOf({ kind: letter.kind, way: mailing.way }))
  const [typedCost, setTypedCost] = useState<{ readonly [W in DispatchWay]?: Money | undefined }>({})
  const [keepsPrice, setKeepsPrice] = useState(true)
  const [tracking, setTracking] = useState(mailing.tracking ?? '')
  const [by, setBy] = useState(mailing.consent?.by ?? '')
  const [on, setOn] = useState<PlainDate | undefined>(mailing.consent?.on)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const party = view.parties.find(({ contact }) => contact === letter.to)
  const asksConsent = way === 'electronic' && party !== undefined && needsConsent(party.status)
  const noted = prices[way]
  const cost = way in typedCost ? typedCost[way] : noted?.amount
  const isNew = cost !== undefined && cost.cents !== noted?.amount.cents
  const submit = async () => {
    const done = await run(
      {
        type: 'choose-dispatch',
        ...{ letter: letter.id, way },
        tracking: isNumbered(way) ? normaliseTracking(tracking) : '',
        ...(cost && { cost }),
        ...(way === 'electronic' && by.trim() !== '' && on && { consent: { by, on } })
      },
      t('dispatch.chosen')
    )
    setRefused(done.ok ? undefined : done.words)
    if (!done.ok) return
    if (isNew && keepsPrice) {
      const settings = { prices: { ...prices, [way]: { amount: cost, on: today } } }
      await keep({ command: { type: 'set-dispatch-settings', settings } })
    }
    onClose()
  }
  return (
    <PanelForm actLabel={t('dispatch.keep')} onSubmit={submit} onClose={onClose} refused={refused}>
      <WayChoice way={way} onChange={setWay} />
      {says && says !== way && (
        <p className={classes['soft']}>{t('dispatch.says', { way: t(`dispatch.way.${says}`) })}</p>
      )}
      <AmountField
        key={way}
        label={t('dispatch.cost')}
        hint={noted ? t('dispatch.price.noted', { date: format.longDate(noted.on) }) : t('dispatch.price.none')}
        optional
        width="medium"
        value={cost}
        onChange={(amount) => setTypedCost({ ...typedCost, [way]: amount })}
      />
      {isNew && (
        <Checkbox
          label={t('dispatch.price.keep')}
          checked={keepsPrice}
          onChange={({ currentTarget }) => setKeepsPrice(currentTarget.checked)}
        />
      )}
      {isNumbered(way) && (
        <TextInput
          {...field({
            label: t('mailing.tracking'),
            hint: trackingWords(texts, tracking) ?? t('dispatch.tracking-hint'),
            width: 'medium',
            optional: true
          })}
          maxLength={40}
          value={tracking}
          onChange={({ currentTarget }) => setTracking(currentTarget.value)}
        />
      )}
      {way === 'recorded' && <NextNumber onTake={setTracking} />}
      {way === 'electronic' && <ConsentFields asked={asksConsent} by={by} onBy={setBy} on={on} onDay={setOn} />}
    </PanelForm>
  )
}

function Proofs({ texts, way }: { readonly texts: Texts; readonly way: DispatchWay }) {
  const { t } = texts
  const [yes, partly, no] = [inWords(texts, way, 'yes'), inWords(texts, way, 'partly'), inWords(texts, way, 'no')]
  return (
    <>
      {yes !== '' && <span className={classes['line']}>{t('dispatch.proves', { what: yes })}</span>}
      {partly !== '' && (
        <span className={classes['line']}>
          {t('dispatch.proves.partly', { what: partly, why: t(`dispatch.why.${way}`) })}
        </span>
      )}
      {no !== '' && <span className={classes['line']}>{t('dispatch.proves.not', { what: no })}</span>}
    </>
  )
}

interface WayChoiceProps {
  readonly way: DispatchWay
  readonly onChange: (way: DispatchWay) => void
}

function WayChoice({ way, onChange }: WayChoiceProps) {
  const texts = useTexts()
  const { t, format } = texts
  const { prices = {} } = useOrganisation().dispatch
  return (
    <Radio.Group
      label={t('dispatch.way')}
      value={way}
      onChange={(value) => onChange(dispatchWay.catch('recorded').parse(value))}
    >
      <div className={classes['ways']}>
        {dispatchWays.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {sentenceCase(t(`dispatch.way.${one}`))}
                {prices[one] && <span className={classes['price']}>{format.money(prices[one].amount)}</span>}
              </>
            }
            description={<Proofs texts={texts} way={one} />}
          />
        ))}
      </div>
    </Radio.Group>
  )
}

interface ConsentFieldsProps {
  /** The addressee is no professional: without it, it cannot leave so. */
  readonly asked: boolean
  readonly by: string
  readonly onBy: (by: string) => void
  readonly on: PlainDate | undefined
  readonly onDay: (on: PlainDate | undefined) => void
}

function ConsentFields({ asked, by, onBy, on, onDay }: ConsentFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <fieldset className={classes['consent']}>
      <legend>{t('dispatch.consent')}</legend>
      <p className={classes['soft']}>{t(asked ? 'dispatch.consent.asked' : 'dispatch.consent.not-asked')}</p>
      <TextInput
        {...field({ label: t('dispatch.consent.by'), optional: !asked })}
        maxLength={120}
        value={by}
        onChange={({ currentTarget }) => onBy(currentTarget.value)}
      />
      <PlainDayField label={t('dispatch.consent.on')} optional={!asked} width="date" value={on} onChange={onDay} />
    </fieldset>
  )
}

/** The next number of the firm's own series, while there is one. */
function NextNumber({ onTake }: { readonly onTake: (number: string) => void }) {
  const { t } = useTexts()
  const { data } = useQuery(ipcQuery('dispatch.numbers', {}))
  if (!data?.next) return null
  const { next, left } = data
  return (
    <div className={classes['way']}>
      <ActButton label={t('series.take', { number: next })} size="small" onAct={() => onTake(next)} inPalette={false} />
      <span className={classes['soft']}>{t(left < FEW_NUMBERS ? 'series.few' : 'series.left', { count: left })}</span>
    </div>
  )
}

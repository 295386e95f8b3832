import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  nextHalf,
  rateTable,
  readHalfYear,
  readRate,
  withoutRates,
  withRates
} from '../../../src-shared/domain/deadline/interest/rate-table'
import type { HalfYear } from '../../../src-shared/domain/deadline/interest/rates'
import type { Output } from '../../../src-shared/ipc/contract'
import { halfYearWords } from '../../../src-shared/texts/rate-words'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { useFieldProps } from '../form/use-field-props'
import { PanelForm } from '../frame/side-panel'
import { useDeadlineSettings, useKeepSettings, useThisHalf } from './use-deadline-settings'

interface RateFormProps {
  /** Whose rates are asked for; the first half-year without rates where nobody says. */
  readonly half?: HalfYear | undefined
  readonly onClose: () => void
}

/** The rates of one half-year: three numbers, half a minute. */
export function RateForm(props: RateFormProps) {
  const { data } = useDeadlineSettings()
  return data ? <Fields {...props} settings={data} /> : null
}

const askedRates = ['individual', 'other', 'ecb'] as const
type Asked = (typeof askedRates)[number]

function Fields({ half, settings, onClose }: RateFormProps & { readonly settings: Output<'deadline.settings'> }) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const now = useThisHalf()
  const { keep, refused } = useKeepSettings()
  const own = settings.own.rates ?? {}
  const table = rateTable(settings.rates, own, now)
  const [chosen, setChosen] = useState(half ?? table.find(({ legal, ecb }) => !legal || ecb === undefined)?.half ?? now)
  const [typed, setTyped] = useState<Partial<Record<Asked, string>>>({})
  const [asked, setAsked] = useState(false)
  const known = table.find((line) => line.half === chosen)
  const before = { individual: known?.legal?.individual, other: known?.legal?.other, ecb: known?.ecb }
  const firstMissing = askedRates.find((name) => before[name] === undefined)
  const shown = (name: Asked): string => typed[name] ?? decimal(language, before[name])
  const rates = {
    individual: readRate(shown('individual')),
    other: readRate(shown('other')),
    ecb: readRate(shown('ecb'))
  }
  const wrong = (name: Asked): string | undefined =>
    shown(name).trim() !== '' && rates[name] === undefined ? t('rates.wrong') : undefined
  const paired = (rates.individual === undefined) === (rates.other === undefined)
  const enough = paired && (rates.individual !== undefined || rates.ecb !== undefined)
  const send = async () => {
    setAsked(true)
    if (!enough || (['individual', 'other', 'ecb'] as const).some(wrong)) return
    const { individual, other, ecb } = rates
    const legal = individual !== undefined && other !== undefined ? { individual, other } : undefined
    const line = {
      half: chosen,
      ...(legal && !same(legal, before) && { legal }),
      ...(ecb !== undefined && ecb !== before.ecb && { ecb })
    }
    if (await keep({ rates: withRates(own, [line]) }, t('rates.saved'))) onClose()
  }
  const input = (name: Asked, hint?: string) => (
    <TextInput
      {...field({ label: t(`rates.${name}`), hint, width: 'short', error: wrong(name) })}
      inputMode="decimal"
      rightSection="%"
      maxLength={8}
      data-autofocus={name === firstMissing || undefined}
      value={shown(name)}
      onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
    />
  )
  const remove = async () => {
    if (await keep({ rates: withoutRates(own, chosen) }, t('rates.removed'))) onClose()
  }
  const halves = [...new Set([nextHalf(now), ...table.map((line) => line.half), chosen])].toSorted().toReversed()
  return (
    <PanelForm
      actLabel={t('action.save')}
      onSubmit={send}
      refused={refused ?? (asked && !enough ? t('rates.one-needed') : undefined)}
      onClose={onClose}
    >
      <Select
        {...field({ label: t('rates.half'), width: 'medium' })}
        allowDeselect={false}
        data={halves.map((one) => ({ value: one, label: halfYearWords(language, one) }))}
        value={chosen}
        onChange={(value) => {
          setChosen((value && readHalfYear(value)) || chosen)
          setTyped({})
        }}
      />
      {input('individual', t('rates.individual.hint'))}
      {input('other')}
      {input('ecb', t('rates.ecb.hint'))}
      {(known?.legalFrom === 'own' || known?.ecbFrom === 'own') && (
        <div>
          <ActButton label={t('rates.remove')} rank="quiet" onAct={remove} inPalette={false} />
        </div>
      )}
    </PanelForm>
  )
}

const decimal = (language: 'fr' | 'en', rate: string | undefined): string =>
  language === 'fr' ? (rate ?? '').replace('.', ',') : (rate ?? '')

const same = (
  one: { readonly individual: string; readonly other: string },
  known: { readonly individual?: string | undefined; readonly other?: string | undefined }
): boolean => one.individual === known.individual && one.other === known.other

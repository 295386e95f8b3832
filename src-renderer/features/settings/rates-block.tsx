import { IconEdit, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type KnownRates, rateTable } from '../../../src-shared/domain/deadline/interest/rate-table'
import type { HalfYear } from '../../../src-shared/domain/deadline/interest/rates'
import type { Output } from '../../../src-shared/ipc/contract'
import { halfYearWords, rateWords } from '../../../src-shared/texts/rate-words'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { RateForm } from '../../components/deadline/rate-form'
import { useThisHalf } from '../../components/deadline/use-deadline-settings'
import { SidePanel } from '../../components/frame/side-panel'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'
import { RatesFile } from './rates-file'

/** The dated rates, the latest first: what is shipped, what was entered here, what nobody entered yet. */
export function RatesBlock({ settings }: { readonly settings: Output<'deadline.settings'> }) {
  const { t, language } = useTexts()
  const lines = rateTable(settings.rates, settings.own.rates ?? {}, useThisHalf())
  const [edited, setEdited] = useState<HalfYear | 'any' | undefined>(undefined)
  const close = () => setEdited(undefined)
  return (
    <section>
      <h2>{t('rates.section')}</h2>
      <p>{t('rates.section.text')}</p>
      <table className={classes['table']}>
        <caption>{t('rates.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rates.half')}</th>
            <th scope="col">{t('rates.individual')}</th>
            <th scope="col">{t('rates.other')}</th>
            <th scope="col">{t('rates.ecb')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.half}>
              <th scope="row">{halfYearWords(language, line.half)}</th>
              <Rate rate={line.legal?.individual} from={line.legalFrom} />
              <Rate rate={line.legal?.other} from={line.legalFrom} />
              <Rate rate={line.ecb} from={line.ecbFrom} />
              <td>
                <IconButton
                  label={t('rates.edit-one', { half: halfYearWords(language, line.half) })}
                  icon={IconEdit}
                  onClick={() => setEdited(line.half)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes['acts']}>
        <ActButton label={t('rates.enter')} icon={IconPlus} onAct={() => setEdited('any')} />
        <RatesFile own={settings.own.rates ?? {}} />
      </div>
      <SidePanel
        opened={edited !== undefined}
        title={
          edited === undefined || edited === 'any'
            ? t('rates.enter')
            : t('rates.enter-one', { half: halfYearWords(language, edited) })
        }
        onClose={close}
      >
        {edited !== undefined && <RateForm half={edited === 'any' ? undefined : edited} onClose={close} />}
      </SidePanel>
    </section>
  )
}

function Rate({ rate, from }: { readonly rate: string | undefined; readonly from: KnownRates['legalFrom'] }) {
  const { t, language } = useTexts()
  if (rate === undefined) {
    return (
      <td>
        <StatusMark tone="amber">{t('rates.missing')}</StatusMark>
      </td>
    )
  }
  return (
    <td>
      {rateWords(language, rate)}
      {from === 'own' && <span className={classes['mark']}>{t('rates.own')}</span>}
    </td>
  )
}

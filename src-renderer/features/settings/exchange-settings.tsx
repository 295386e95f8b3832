import { ActButton } from '../../components/act/act-button'
import { goToExchange } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { SectionHead } from './section-head'

/** Where one looks for the other machines of the firm: what an exchange is, and the way there. */
export function ExchangeSettings() {
  const { t } = useTexts()
  return (
    <>
      <SectionHead title={t('settings.exchange')} text={t('transfer.about')} />
      <p>{t('settings.exchange.text')}</p>
      <ActButton label={t('transfer.go')} onAct={() => goToExchange()} inPalette={false} />
    </>
  )
}

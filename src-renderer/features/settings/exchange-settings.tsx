import { ActButton } from '../../components/act/act-button'
import { goToExchange } from '../../lib/places'
import { useTexts } from '../../lib/texts'

/** Where one looks for the other machines of the firm: what an exchange is, and the way there. */
export function ExchangeSettings() {
  const { t } = useTexts()
  return (
    <section>
      <h2>{t('settings.exchange')}</h2>
      <p>{t('transfer.about')}</p>
      <p>{t('settings.exchange.text')}</p>
      <ActButton label={t('transfer.go')} onAct={() => goToExchange()} inPalette={false} />
    </section>
  )
}

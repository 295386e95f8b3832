import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { LetterPaperBlock } from './letter-paper-block'
import { PricesBlock } from './prices-block'
import { SectionHead } from './section-head'
import { SeriesBlock } from './series-block'
import classes from './settings.module.css'
import { StockBlock } from './stock-block'

/** How the firm sends its mail: what each way costs. */
export function MailSettings() {
  const { t } = useTexts()
  const { dispatch } = useOrganisation()
  return (
    <>
      <SectionHead title={t('settings.mail')} text={t('settings.mail.text')} />
      <div className={classes['blocks']}>
        <PricesBlock settings={dispatch} />
        <SeriesBlock settings={dispatch} />
        <LetterPaperBlock settings={dispatch} />
        <StockBlock settings={dispatch} />
      </div>
    </>
  )
}

import { useDeadlineSettings } from '../../components/deadline/use-deadline-settings'
import { Answer } from '../../lib/answer'
import { useTexts } from '../../lib/texts'
import { LeadTimesBlock } from './lead-times-block'
import { MarginBlock } from './margin-block'
import { PlansBlock } from './plans-block'
import { RatesBlock } from './rates-block'
import { RulesBlock } from './rules-block'
import { SectionHead } from './section-head'
import classes from './settings.module.css'

/** Rates, lead times and rules: what is shipped, and what the firm set beside it. */
export function DeadlineSettings() {
  const { t } = useTexts()
  const query = useDeadlineSettings()
  return (
    <>
      <SectionHead title={t('settings.deadlines')} text={t('settings.deadlines.text')} />
      <Answer query={query} shape="rows">
        {(settings) => (
          <div className={classes['blocks']}>
            <RatesBlock settings={settings} />
            <LeadTimesBlock settings={settings} />
            <MarginBlock settings={settings} />
            <RulesBlock settings={settings} />
            <PlansBlock settings={settings} />
          </div>
        )}
      </Answer>
    </>
  )
}

import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { assertNever } from '../../../src-shared/lib/assert-never'
import { PaneHeader } from '../../components/frame/pane-header'
import { Sheet } from '../../components/frame/sheet'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { DeadlineSettings } from './deadline-settings'
import { CompanySettings, MediatorSettings, PreferenceSettings } from './firm-settings'
import { MailSettings } from './mail-settings'
import { PeopleSettings } from './people-settings'
import { SafetySettings } from './safety-settings'
import { ScreenSettings } from './screen-settings'
import classes from './settings.module.css'

const sections = [
  'company',
  'people',
  'mediator',
  'preferences',
  'letters',
  'deadlines',
  'mail',
  'screen',
  'safety'
] as const
type Section = (typeof sections)[number]

/** What stands in the list: the sections, and before the last of them the exchange, which has a screen of its own. */
const listed = [...sections.slice(0, -1), 'exchange', 'safety'] as const

/** The firm, the screen and the safety of what is written, one section at a time. Everything saves itself. */
export function SettingsScreen({ letters }: { readonly letters: ReactNode }) {
  const { t } = useTexts()
  const { section } = useParams()
  const shown = sections.find((one) => one === section) ?? 'company'
  return (
    <>
      <PaneHeader level={1} title={t('place.settings')} />
      <div className={classes['page']}>
        <nav className={classes['sections']} aria-label={t('settings.sections')}>
          {listed.map((one) => (
            <a
              key={one}
              href={`#${one === 'exchange' ? places.exchange : `${places.settings}/${one}`}`}
              {...(one === shown && { 'aria-current': 'page' as const })}
            >
              {t(`settings.${one}`)}
            </a>
          ))}
        </nav>
        <Sheet width="page">{shown === 'letters' ? letters : <Shown section={shown} />}</Sheet>
      </div>
    </>
  )
}

function Shown({ section }: { readonly section: Exclude<Section, 'letters'> }) {
  switch (section) {
    case 'company':
      return <CompanySettings />
    case 'people':
      return <PeopleSettings />
    case 'mediator':
      return <MediatorSettings />
    case 'preferences':
      return <PreferenceSettings />
    case 'deadlines':
      return <DeadlineSettings />
    case 'mail':
      return <MailSettings />
    case 'screen':
      return <ScreenSettings />
    case 'safety':
      return <SafetySettings />
    default:
      return assertNever(section)
  }
}

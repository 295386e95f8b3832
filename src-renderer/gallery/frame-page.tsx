import { Button } from '@mantine/core'
import {
  IconBook,
  IconBuilding,
  IconCalendar,
  IconInbox,
  IconMailOpened,
  IconMessage2,
  IconSend,
  IconSettings,
  IconSun
} from '@tabler/icons-react'
import { useState } from 'react'
import { instant } from '../../src-shared/lib/plain-date'
import { ActButton } from '../components/act/act-button'
import { AppFrame } from '../components/frame/app-frame'
import { PaneHeader } from '../components/frame/pane-header'
import { Rail, RailItem } from '../components/frame/rail'
import { VirtualList } from '../components/list/virtual-list'
import { DueMark } from '../components/marks/due-mark'
import { PersonName } from '../components/marks/person-name'
import { SavedMark } from '../components/marks/saved-mark'
import { StatusMark } from '../components/marks/status-mark'
import { StageStepper } from '../components/timeline/stage-stepper'
import { stepsOf } from '../components/timeline/steps-of'
import { useTexts } from '../lib/texts'
import { CaseRow } from './case-row'
import classes from './gallery.module.css'
import { SampleTimeline } from './sample-timeline'
import { cases, today } from './samples'

/** The three panes as a day looks. */
export function FramePage() {
  const [open, setOpen] = useState('1')
  return (
    <AppFrame
      rail={<SampleRail />}
      list={
        <>
          <ListHead />
          <VirtualList
            items={cases}
            keyOf={(item) => item.key}
            label="Dossiers"
            place="gallery"
            selectedKey={open}
            onOpen={(item) => setOpen(item.key)}
            renderRow={(item) => <CaseRow item={item} />}
          />
        </>
      }
      detail={<SampleCase />}
    />
  )
}

function SampleRail() {
  const { t } = useTexts()
  return (
    <Rail
      foot={
        <>
          <RailItem icon={IconBook} label={t('place.glossary')} href="#/glossary" />
          <RailItem icon={IconSettings} label={t('place.settings')} href="#/settings" />
        </>
      }
    >
      <RailItem icon={IconSun} label={t('place.today')} href="#/today" count={4} late />
      <RailItem icon={IconMailOpened} label="Arrivées" href="#/arrivals" count={7} />
      <RailItem icon={IconInbox} label={t('place.inbox')} href="#/cases" active />
      <RailItem icon={IconBuilding} label="Chantiers" href="#/sites" />
      <RailItem icon={IconSend} label={t('place.letters')} href="#/letters" count={1234} />
      <RailItem icon={IconCalendar} label="Agenda" href="#/agenda" />
    </Rail>
  )
}

function ListHead() {
  const { t, format } = useTexts()
  return (
    <PaneHeader
      title={t('place.inbox')}
      aside={<span className="tabular">{format.integer(cases.length)}</span>}
      acts={
        <Button size="xs" variant="default">
          {t('palette.title')}
        </Button>
      }
    />
  )
}

function SampleCase() {
  const { t, format } = useTexts()
  const passed = [
    { stage: 'received' as const, date: format.shortDate(today) },
    { stage: 'acknowledged' as const },
    { stage: 'investigating' as const }
  ]
  const first = cases[0]
  if (first === undefined) return null
  return (
    <>
      <PaneHeader
        level={1}
        title={first.title}
        aside={<span>{first.reference}</span>}
        acts={<ActButton label="Donner des nouvelles" rank="main" keys="n" onAct={() => undefined} />}
      >
        <StageStepper steps={stepsOf('investigating', passed, (stage) => t(`stage.${stage}`))} />
        <DueMark due={first.due} />
      </PaneHeader>
      <div className={classes['facts']}>
        <PersonName name={first.who} strong />
        <StatusMark tone="slate">{t('case.turn.them')}</StatusMark>
        <SavedMark state={{ kind: 'saved', at: instant.parse('2026-11-22T13:05:00.000Z') }} />
        <ActButton label="Répondre" rank="quiet" size="small" icon={IconMessage2} keys="r" onAct={() => undefined} />
      </div>
      <SampleTimeline />
    </>
  )
}

import { IconChecks, IconInbox } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { EmptyState } from '../../components/state/empty-state'
import { CaptureButton } from '../../lib/capture-button'
import { navigate } from '../../lib/location'
import { places } from '../../lib/places'
import { useCounts } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { lineKey } from './line-acts'
import classes from './today.module.css'
import { TodayLine } from './today-line'
import { TodayPanel } from './today-panel'
import { useTodayActs } from './use-today-acts'

type TodayBandsProps = Output<'today.list'>

/** The three bands, without those that are empty; arrows go from line to line. */
export function TodayBands({ bands, more }: TodayBandsProps) {
  const { t } = useTexts()
  const list = useRef<HTMLDivElement>(null)
  const { panel, setPanel, setFocused, onAct } = useTodayActs(bands, list)
  const shown = bands.filter(({ rows }) => rows.length > 0)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move the focus between the links inside
    <div
      ref={list}
      className={classes['bands']}
      onKeyDown={(event) => moveFocus(list.current, event)}
      onFocus={(event) => setFocused(lineUnder(event.target))}
    >
      {shown.length === 0 && <Zero />}
      {shown.map(({ band, rows }) => (
        <section key={band} aria-labelledby={`band-${band}`}>
          <h2 id={`band-${band}`} className={classes['band']}>
            {t(`today.band.${band}`)}
            <span className={classes['count']}>{rows.length}</span>
          </h2>
          <ul className={classes['lines']}>
            {rows.map((row) => (
              <TodayLine key={lineKey(row)} band={band} row={row} onAct={(act) => void onAct(act, band, row)} />
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && (
        <a className={classes['more']} href={`#${places.cases}`}>
          {t('today.more', { count: more })}
        </a>
      )}
      <TodayPanel panel={panel} onClose={() => setPanel(undefined)} />
    </div>
  )
}

/** The line somebody stands in, by its link or one of its acts. */
function lineUnder(target: EventTarget): string | undefined {
  const line = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-line]') : null
  return line?.dataset['line']
}

function moveFocus(list: HTMLElement | null, event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || list === null) return
  const links = [...list.querySelectorAll<HTMLElement>('a[data-line-link]')]
  const place = links.findIndex((link) => link.matches(':focus'))
  const next = links[Math.min(links.length - 1, Math.max(0, place + step))]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** Nothing presses; or there is no case at all yet, and the page says what it will be for. */
function Zero() {
  const { t } = useTexts()
  const counts = useCounts()
  if (counts === undefined) return null
  if (counts.views.all === 0) {
    return (
      <EmptyState
        icon={IconInbox}
        title={t('today.first.title')}
        text={t('today.first.text')}
        act={<CaptureButton />}
      />
    )
  }
  return (
    <EmptyState
      icon={IconChecks}
      title={t('today.zero.title')}
      text={t('today.zero.text')}
      act={<ActButton label={t('today.zero.act')} onAct={() => navigate(places.cases)} />}
    />
  )
}

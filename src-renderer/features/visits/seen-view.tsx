import { IconCamera } from '@tabler/icons-react'
import { type Sighting, sightings } from '../../../src-shared/domain/case/events/visits'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { DefectId } from '../../../src-shared/lib/ids'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import type { Known } from './known-before'
import classes from './site-mode.module.css'
import type { Visit } from './visit-screen'

type Met = Visit['met'][number]

interface SeenViewProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly known: readonly Known[]
  /** Goes to the camera: the next photographs are of this defect. */
  readonly onPhoto: (defect: DefectId) => void
}

/** What was known before, room by room: one tap says how it is met today. */
export function SeenView({ view, visit, known, onPhoto }: SeenViewProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const rooms = [...new Set(known.map(({ place }) => place))]
  const over = visit.ended !== undefined
  // What is down goes up again by the same tap: on site no notice lies over the buttons.
  const say = (defect: DefectId, as: Sighting, last: Met | undefined) =>
    void run(
      last?.as === as ? { type: 'undo', entry: last.entry } : { type: 'see-defect', defect, visit: visit.id, as }
    )
  return (
    <section className={classes['sheet']} aria-label={t('visit.part.seen')}>
      {rooms.map((room) => (
        <section key={room} aria-label={room === '' ? t('seen.no-room') : room}>
          <h2>
            <bdi>{room === '' ? t('seen.no-room') : room}</bdi>
          </h2>
          <ul className={classes['known']}>
            {known
              .filter(({ place }) => place === room)
              .map(({ defect }) => {
                const last = visit.met.findLast((one) => one.defect === defect.id)
                const named = t('defects.of', { number: defect.number })
                return (
                  <li key={defect.id}>
                    <p>
                      <strong>{t('defects.number', { number: defect.number })}</strong>{' '}
                      <bdi>{defect.sorted ? defect.text : sentenceCase(t('defect.unsorted'))}</bdi>
                    </p>
                    <fieldset className={classes['choices']} aria-label={named}>
                      {sightings.map((as) => (
                        <button
                          key={as}
                          type="button"
                          aria-pressed={last?.as === as}
                          disabled={over}
                          onClick={() => say(defect.id, as, last)}
                        >
                          {sentenceCase(t(`sighting.${as}`))}
                        </button>
                      ))}
                      <button
                        type="button"
                        disabled={over}
                        aria-label={t('seen.photo-of', { number: defect.number })}
                        onClick={() => onPhoto(defect.id)}
                      >
                        <IconCamera size={28} stroke={1.75} aria-hidden />
                      </button>
                    </fieldset>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
    </section>
  )
}

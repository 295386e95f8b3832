import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import {
  type Burstful,
  type Clocks,
  cameraOf,
  type DoubtedClock,
  dayOfGroup,
  doubtedClocks,
  groupedByTime,
  mostMinutesOff,
  notKnown
} from '../../../src-shared/domain/case/visits/catch-up'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { knownDay } from '../../../src-shared/domain/common/happened'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { defectId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { cameraTime } from '../../components/files/camera-words'
import { IntakeLine } from '../../components/files/intake-line'
import { CameraWarning } from '../../components/files/picture-facts'
import { Thumbnail } from '../../components/files/thumbnail'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { StatusMark } from '../../components/marks/status-mark'
import { useCaseCommands } from '../../lib/case-commands'
import { newId } from '../../lib/new-id'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useIntake } from '../../lib/use-intake'
import classes from './catch-up.module.css'

type Visit = CaseView['visits'][number]

/** Minutes without a photograph after which another defect is meant. */
const USUAL_PAUSE = 2

interface CatchUpPanelProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly onClose: () => void
}

/** Photographs of another camera, from its card: put together by time, made into defects, and sorted afterwards. */
export function CatchUpPanel({ view, visit, onClose }: CatchUpPanelProps) {
  const { t } = useTexts()
  const { today, zone } = useToday()
  const notice = useNotice()
  const field = useFieldProps()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [files, setFiles] = useState<readonly Attachment[]>([])
  const [pause, setPause] = useState(USUAL_PAUSE)
  const [clocks, setClocks] = useState<Clocks>({})
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const [known, setKnown] = useState(0)
  const intake = useIntake((taken) => {
    const before = [...view.pieces.map(({ attachment }) => attachment), ...files]
    const fresh = notKnown(taken, before)
    setKnown(taken.length - fresh.length)
    setFiles([...files, ...fresh])
  })
  const groups = groupedByTime(files, pause, clocks)
  const cameras = [...new Set(files.filter(({ picture }) => picture?.takenAt !== undefined).map(cameraOf))]

  const day = knownDay(visit.begun, zone)
  const doubted = day === undefined ? [] : doubtedClocks(files, clocks, { visit: day, today })

  /** One after the other; what could not be made stays, with the reason. */
  const make = async () => {
    for (const group of groups) {
      const outcome = await run(captureOf(group, visit, clocks))
      if (!outcome.ok) return setRefused(outcome.words)
      setFiles((before) => before.filter((one) => !group.files.includes(one)))
    }
    notice({ text: t('catch-up.made', { count: groups.length }) })
    onClose()
  }
  if (files.length === 0) {
    return (
      <div className={classes['panel']}>
        <p>{t('catch-up.text')}</p>
        <IntakeLine intake={intake} />
        {known > 0 && <p role="note">{t('catch-up.known', { count: known })}</p>}
        <div>
          <ActButton
            label={t('files.choose-pictures')}
            rank="main"
            onAct={() => intake.choose('card')}
            inPalette={false}
          />
        </div>
      </div>
    )
  }
  return (
    <PanelForm
      actLabel={t('catch-up.act', { count: groups.length })}
      onSubmit={make}
      refused={refused}
      onClose={onClose}
      inSight
    >
      <IntakeLine intake={intake} />
      {intake.refused.length > 0 && <p role="note">{t('catch-up.again')}</p>}
      {known > 0 && <p role="note">{t('catch-up.known', { count: known })}</p>}
      <div>
        <ActButton label={t('catch-up.more')} size="small" onAct={() => intake.choose('card')} inPalette={false} />
      </div>
      <NumberInput
        {...field({ label: t('catch-up.pause'), width: 'short' })}
        hideControls
        min={0}
        max={120}
        value={pause}
        onChange={(to) => setPause(Number(to) || 0)}
      />
      {cameras.map((camera) => (
        <NumberInput
          key={camera}
          {...field({
            label: t('catch-up.clock', { camera: camera === '' ? t('catch-up.some-camera') : camera }),
            hint: t('catch-up.clock.hint'),
            width: 'short'
          })}
          hideControls
          min={-mostMinutesOff}
          max={mostMinutesOff}
          value={clocks[camera] ?? 0}
          onChange={(to) => setClocks({ ...clocks, [camera]: Math.trunc(Number(to)) || 0 })}
        />
      ))}
      {doubted.map((one) => (
        <DoubtedClockLine
          key={one.camera}
          doubted={one}
          onPutRight={() => setClocks({ ...clocks, [one.camera]: one.minutes })}
        />
      ))}
      {cameras.length > 0 && <CameraWarning />}
      <ol className={classes['groups']} aria-label={t('catch-up.groups')}>
        {groups.map((group) => (
          <GroupRow key={group.files[0]?.id} group={group} />
        ))}
      </ol>
    </PanelForm>
  )
}

interface DoubtedClockLineProps {
  readonly doubted: DoubtedClock
  readonly onPutRight: () => void
}

/** A clock that cannot be believed, with the way to put all its photographs on the day of the visit. */
function DoubtedClockLine({ doubted: { camera, says, why, days }, onPutRight }: DoubtedClockLineProps) {
  const { t, format } = useTexts()
  const named = camera === '' ? t('catch-up.some-camera') : camera
  return (
    <div className={classes['doubted']} role="note">
      <StatusMark tone="amber">
        {t(`catch-up.doubted.${why}`, { camera: named, date: format.date(says), days })}
      </StatusMark>
      <ActButton
        label={t('catch-up.put-right')}
        named={t('catch-up.put-right.of', { camera: named })}
        size="small"
        inPalette={false}
        onAct={onPutRight}
      />
    </div>
  )
}

function GroupRow({ group }: { readonly group: Burstful }) {
  const { t, format } = useTexts()
  const day = dayOfGroup(group)
  const when = day === undefined ? t('catch-up.no-time') : `${format.date(day)} ${cameraTime(group.at ?? '')}`
  return (
    <li>
      <span className={classes['pictures']}>
        {group.files.map((file) => (
          <Thumbnail key={file.id} file={file} side={48} />
        ))}
      </span>
      {when}
    </li>
  )
}

/** The day is what the camera says; its hour stays with the picture, where it is told as the camera's. */
function captureOf(group: Burstful, visit: Visit, clocks: Clocks): CaseCommandInput {
  const day = dayOfGroup(group)
  const minutes = clocks[group.camera] ?? 0
  return {
    type: 'capture-defect',
    defect: newId(defectId),
    visit: visit.id,
    attachments: [...group.files],
    happened: day === undefined ? { kind: 'unknown' } : { kind: 'day', on: day },
    ...(minutes !== 0 && day !== undefined && { clock: { camera: group.camera, minutes } })
  }
}

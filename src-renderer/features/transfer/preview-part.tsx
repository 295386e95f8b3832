import { useEffect, useRef } from 'react'
import type { TransferPreview } from '../../../src-shared/domain/exchange/preview'
import { beside } from '../../../src-shared/texts/entry-told'
import { ActButton } from '../../components/act/act-button'
import { Sheet } from '../../components/frame/sheet'
import { RefusalLine } from '../../components/safety/refusal-line'
import { ConflictList } from '../../components/versions/conflict-list'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { Note } from './note'
import classes from './transfer.module.css'
import { WaitingList } from './waiting-list'

interface PreviewPartProps {
  readonly preview: TransferPreview
  /** It was taken: this is what changed. */
  readonly done?: boolean
  readonly onTake?: () => Promise<void>
  readonly onLeave?: () => void
  readonly onAgain?: () => Promise<void>
  readonly refused?: string | undefined
}

/** What a package changes, in words: before it is taken, and after. */
export function PreviewPart({ preview, done = false, onTake, onLeave, onAgain, refused }: PreviewPartProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const heading = useRef<HTMLHeadingElement>(null)
  // What was asked for is read on from here.
  useEffect(() => heading.current?.focus(), [])
  const { letter, name, madeAt } = preview.package
  return (
    <Sheet>
      <h2 ref={heading} tabIndex={-1}>
        {t(done ? 'transfer.done' : 'transfer.preview')}
      </h2>
      <p className={classes['about']}>
        <bdi>{beside(t('transfer.from', { letter, when: format.instant(madeAt, zone) }), name)}</bdi>
      </p>
      <Missing preview={preview} />
      <Counts preview={preview} done={done} />
      <ul className={classes['list']}>
        {preview.cases.map((one) => (
          <CaseLine key={one.id} one={one} done={done} waits={preview.waiting.some(({ id }) => id === one.id)} />
        ))}
      </ul>
      <WaitingList waiting={preview.waiting} />
      <RefusalLine words={refused} />
      <div className={classes['acts']}>
        {onTake && preview.entries > 0 && <ActButton label={t('transfer.accept')} rank="main" onAct={onTake} />}
        {onLeave && (
          <ActButton
            label={t(preview.entries > 0 ? 'transfer.leave' : 'action.close')}
            onAct={onLeave}
            inPalette={false}
          />
        )}
        {onAgain && <ActButton label={t('transfer.choose')} onAct={onAgain} />}
      </div>
    </Sheet>
  )
}

/** The packages that have to come first, each by the day it was made. */
function Missing({ preview: { missing, package: of } }: { readonly preview: TransferPreview }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  if (missing === undefined) return null
  const whens = missing.map((madeAt) => format.instant(madeAt, zone))
  return (
    <Note tone="brick">
      {t('transfer.missing', { count: whens.length, whens: format.list(whens), letter: of.letter })}
    </Note>
  )
}

function Counts({ preview, done }: { readonly preview: TransferPreview; readonly done: boolean }) {
  const { t, format } = useTexts()
  const { contacts, sites, files } = preview
  const entries = t('count.entries', { count: preview.entries })
  const named = { entries, files: t('count.files', { count: files.count }), size: format.fileSize(files.bytes) }
  return (
    <>
      <p>
        {preview.entries === 0
          ? t(preview.waiting.length === 0 ? 'transfer.nothing' : 'transfer.nothing-taken')
          : t(files.count === 0 ? 'transfer.counts.bare' : 'transfer.counts', named)}
      </p>
      {contacts.new + contacts.changed > 0 && (
        <p>
          {t(done ? 'transfer.contacts.done' : 'transfer.contacts', { fresh: contacts.new, changed: contacts.changed })}
        </p>
      )}
      {sites.new + sites.changed > 0 && (
        <p>{t(done ? 'transfer.sites.done' : 'transfer.sites', { fresh: sites.new, changed: sites.changed })}</p>
      )}
      {preview.firm && <p>{t(done ? 'transfer.firm.done' : 'transfer.firm')}</p>}
      {preview.receives && (
        <p>
          {t('transfer.narrowed', { departments: format.list(preview.receives.map((of) => t(`department.${of}`))) })}
        </p>
      )}
      {preview.unknown > 0 && <Note tone="amber">{t('transfer.unknown', { count: preview.unknown })}</Note>}
      {preview.numbers.map(({ number, references }) => (
        <Note key={number} tone="brick">
          {t('transfer.number', { number, references: format.list([...references]) })}
        </Note>
      ))}
      {preview.sameLetter && <Note tone="amber">{t('transfer.same-letter')}</Note>}
    </>
  )
}

type CaseNews = TransferPreview['cases'][number]

interface CaseLineProps {
  readonly one: CaseNews
  readonly done: boolean
  /** Left aside, and said so below. */
  readonly waits: boolean
}

function CaseLine({ one, done, waits }: CaseLineProps) {
  const { t, format } = useTexts()
  const title = one.title || t('inbox.untitled')
  const change = t(`transfer.change.${one.change}`, { entries: t('count.entries', { count: one.entries }) })
  const isHere = done || one.change !== 'new'
  return (
    <li className={classes['case']}>
      <span className={classes['reference']}>{one.reference}</span>
      {isHere ? (
        <a href={`#${caseAddress(one.id)}`}>
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      {!waits && <span>{change}</span>}
      {one.doubled.length > 0 && (
        <Note tone="amber">
          {t('transfer.doubled', {
            titles: format.list(one.doubled.map((other) => other.title || t('inbox.untitled')))
          })}
        </Note>
      )}
      {one.conflicts.length > 0 && (
        <div className={classes['conflicts']}>
          <Note tone="amber">{t('transfer.conflicts')}</Note>
          <ConflictList conflicts={one.conflicts} />
        </div>
      )}
    </li>
  )
}

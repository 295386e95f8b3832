import { Checkbox } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { isSure } from '../../../src-shared/domain/import/known-people'
import type { ImportPreview } from '../../../src-shared/ipc/contract/exchange'
import { problemWords } from '../../../src-shared/texts/import-words'
import { ActButton } from '../../components/act/act-button'
import { Sheet } from '../../components/frame/sheet'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import classes from './import.module.css'
import type { Import } from './use-import'

interface PreviewProps {
  readonly importing: Import
  readonly preview: ImportPreview
}

/** What the import would make, before it makes anything. */
export function PreviewPart({ importing, preview }: PreviewProps) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What was pressed is gone; reading goes on with what it brought.
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])
  const nothing = preview.cases === 0 && preview.contacts === 0 && preview.reused === 0
  return (
    <Sheet>
      <h2 ref={heading} tabIndex={-1} className={classes['will']}>
        {t('import.will')}
      </h2>
      <Counts preview={preview} />
      {nothing ? (
        <StatusMark tone="amber">{t('import.nothing')}</StatusMark>
      ) : (
        <ActButton label={t('import.run')} rank="main" onAct={importing.start} />
      )}
      <Matches importing={importing} preview={preview} />
      <Problems preview={preview} />
      <FirstLines preview={preview} />
    </Sheet>
  )
}

function Counts({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTexts()
  const also = (['reused', 'noticed', 'refused', 'skipped', 'sites'] as const).filter((name) => preview[name] > 0)
  return (
    <ul className={classes['counts']}>
      <li>
        <strong>{t('import.count.cases', { count: preview.cases })}</strong>
      </li>
      <li>
        <strong>{t('import.count.contacts', { count: preview.contacts })}</strong>
      </li>
      {also.map((name) => (
        <li key={name}>{t(`import.count.${name}`, { count: preview[name] })}</li>
      ))}
    </ul>
  )
}

/** Where a line stands in the file. */
export function useLineName() {
  const { t } = useTexts()
  return ({ sheet, line }: { readonly sheet: string; readonly line: number }) =>
    sheet === '' ? t('import.line', { line }) : t('import.line.of-sheet', { sheet, line })
}

function Matches({ importing, preview: { matches } }: PreviewProps) {
  const { t } = useTexts()
  const reuse = importing.decided?.reuse ?? {}
  if (matches.length === 0) return null
  return (
    <Part title={t('import.matches')} hint={t('import.matches.hint')}>
      <ul className={classes['list']}>
        {matches.map(({ contact, reason, named, lines, first }) => (
          <li key={contact}>
            <Checkbox
              label={named}
              description={`${t(`import.match.${reason}`)} · ${t('import.match.lines', { count: lines, first })}`}
              checked={reuse[contact] ?? isSure(reason)}
              onChange={(event) => void importing.look({ ...reuse, [contact]: event.currentTarget.checked })}
            />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Problems({ preview: { problems, noticed, refused } }: Pick<PreviewProps, 'preview'>) {
  const { t } = useTexts()
  const lineName = useLineName()
  if (problems.length === 0) return null
  return (
    <Part
      title={t('import.problems')}
      {...(noticed + refused > problems.length && { hint: t('import.problems.more') })}
    >
      <ul className={classes['list']}>
        {problems.map(({ problem, ...where }) => (
          <li key={`${where.sheet}/${where.line}/${problem.code}/${problem.column ?? ''}`}>
            <span className={classes['quiet']}>{lineName(where)}</span> {problemWords(t, problem)}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function FirstLines({ preview: { first } }: Pick<PreviewProps, 'preview'>) {
  const { t, format } = useTexts()
  const lineName = useLineName()
  if (first.length === 0) return null
  return (
    <Part title={t('import.first')}>
      <ul className={classes['list']}>
        {first.slice(0, SHOWN).map((line) => (
          <li key={`${line.sheet}/${line.line}`}>
            <span className={classes['quiet']}>{lineName(line)}</span> <bdi>{format.list(line.names)}</bdi>
            {line.known && <span className={classes['quiet']}>{` (${t('import.known')})`}</span>}
            {line.opens ? (
              <>
                {' · '}
                <bdi>{line.title}</bdi>
                {line.stage && <span className={classes['quiet']}>{` · ${t(`stage.${line.stage}`)}`}</span>}
                {line.site && <span className={classes['quiet']}>{` · ${line.site}`}</span>}
              </>
            ) : (
              <span className={classes['quiet']}>{` · ${t('import.contact-only')}`}</span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

const SHOWN = 50

function Part(props: { readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{props.title}</h3>
      {props.hint !== undefined && <p className={classes['about']}>{props.hint}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className={classes['scroll']} tabIndex={0} aria-label={props.title}>
        {props.children}
      </section>
    </section>
  )
}

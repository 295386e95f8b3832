import { TextInput } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { annotationColours, MOST_WORDS } from '../../../src-shared/domain/picture/annotation'
import { inks } from '../../../src-shared/domain/picture/shapes'
import { useTexts } from '../../lib/texts'
import classes from './picture-layer.module.css'
import { toolIcons, tools } from './tools'
import type { useDrawing } from './use-drawing'

interface AnnotateBarProps {
  readonly of: ReturnType<typeof useDrawing>
  readonly onDone: () => void
}

/** The tools under the thumb. */
export function AnnotateBar({ of, onDone }: AnnotateBarProps) {
  const { t } = useTexts()
  const { drawing, chosen, pen, said } = of
  return (
    <div className={classes['bar']}>
      <div className={classes['row']}>
        <label className={classes['shown']} title={t('picture.shown.hint')}>
          <input
            type="checkbox"
            checked={pen.visibility === 'communicable'}
            onChange={({ currentTarget }) => of.show(currentTarget.checked)}
          />
          {t('picture.shown')}
        </label>
        <Words of={of} />
        <div className={`${classes['tools']} ${classes['end']}`}>
          <button
            type="button"
            className={classes['tool']}
            disabled={chosen === undefined}
            onClick={() => chosen && of.remove(chosen.id)}
          >
            <IconTrash size={22} stroke={1.75} aria-hidden />
            {t('picture.remove')}
          </button>
          <button
            type="button"
            className={classes['tool']}
            disabled={drawing.past.length === 0}
            aria-label={t('picture.undo')}
            title={t('picture.undo')}
            onClick={of.back}
          >
            <IconArrowBackUp size={22} stroke={1.75} aria-hidden />
          </button>
          <button type="button" className={classes['tool']} data-main onClick={onDone}>
            <IconCheck size={22} stroke={2} aria-hidden />
            {t('picture.done')}
          </button>
        </div>
      </div>
      <div className={classes['row']}>
        <Choices of={of} />
      </div>
      <p className="only-read-aloud" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

/** What is drawn with, and in which colour. */
function Choices({ of }: Pick<AnnotateBarProps, 'of'>) {
  const { t } = useTexts()
  return (
    <>
      <div className={classes['tools']} role="toolbar" aria-label={t('picture.tools')}>
        {tools.map((one) => {
          const Mark = toolIcons[one]
          return (
            <button
              key={one}
              type="button"
              className={classes['tool']}
              aria-pressed={of.tool === one}
              onClick={() => of.setTool(one)}
            >
              <Mark size={22} stroke={1.75} aria-hidden />
              {of.nameOf(one)}
            </button>
          )
        })}
      </div>
      <div className={classes['tools']} role="toolbar" aria-label={t('picture.colours')}>
        {annotationColours.map((one) => (
          <button
            key={one}
            type="button"
            className={classes['tool']}
            aria-pressed={of.pen.colour === one}
            aria-label={t(`picture.colour.${one}`)}
            title={t(`picture.colour.${one}`)}
            onClick={() => of.colour(one)}
          >
            <span className={classes['swatch']} style={{ background: inks[one].ink }} />
          </button>
        ))}
      </div>
    </>
  )
}

/** The words of what is chosen. They are typed at once: no second touch on a field. */
function Words({ of }: Pick<AnnotateBarProps, 'of'>) {
  const { t } = useTexts()
  const field = useRef<HTMLInputElement>(null)
  const { chosen } = of
  const typed = chosen !== undefined && 'text' in chosen ? chosen : undefined
  const id = typed?.id
  useEffect(() => {
    if (id !== undefined) field.current?.focus()
  }, [id])
  if (typed === undefined) return null
  return (
    <TextInput
      ref={field}
      className={classes['words'] ?? ''}
      aria-label={t(typed.kind === 'measure' ? 'picture.words.measure' : 'picture.words')}
      placeholder={t(typed.kind === 'measure' ? 'picture.words.measure' : 'picture.words')}
      dir="auto"
      autoComplete="off"
      data-mantine-stop-propagation="true"
      maxLength={MOST_WORDS}
      value={typed.text}
      onChange={({ currentTarget }) => of.type(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        // What was typed stands already: both only leave the field.
        event.preventDefault()
        of.choose(undefined)
      }}
    />
  )
}

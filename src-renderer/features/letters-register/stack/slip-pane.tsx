import { Select } from '@mantine/core'
import { IconArrowsExchange, IconRotateClockwise } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type SlipPage, type StackKind, turnedOn } from '../../../../src-shared/domain/dispatch/stack'
import { letterId } from '../../../../src-shared/lib/ids'
import { beside } from '../../../../src-shared/texts/entry-told'
import { sentenceCase } from '../../../../src-shared/texts/sentence-case'
import { IconButton } from '../../../components/act/icon-button'
import { PlainDayField } from '../../../components/form/plain-day-field'
import { useFieldProps } from '../../../components/form/use-field-props'
import { StatusMark } from '../../../components/marks/status-mark'
import type { PlanFile } from '../../../components/plans/plan-file'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import type { ListedLetter } from '../letter-state'
import { PagePicture } from './page-picture'
import classes from './stack.module.css'
import { isMeant, likelyLetters, type SaidOfSlip, type StackSlip } from './stack-model'

interface SlipPaneProps {
  readonly file: PlanFile
  readonly kind: StackKind
  readonly slip: StackSlip
  readonly letters: readonly ListedLetter[]
  readonly said: SaidOfSlip
  readonly onSay: (said: SaidOfSlip) => void
}

/** One slip: whose it is and the day it bears beside the picture of its sides, which are read off it. */
export function SlipPane({ file, kind, slip, letters, said, onSay }: SlipPaneProps) {
  const { t } = useTexts()
  const turn = ({ page, turn: turned }: SlipPage) =>
    onSay({ ...said, turns: { ...said.turns, [page]: turnedOn(turned) } })
  return (
    <section className={classes['pane']} aria-label={t('slips.one', { place: slip.place })}>
      <div className={classes['fields']}>
        <h2 className={classes['heading']}>{t('slips.one', { place: slip.place })}</h2>
        <ReadNumber slip={slip} />
        {slip.state === 'filed' ? (
          <StatusMark tone="green">{t('slips.state.filed')}</StatusMark>
        ) : (
          <SlipFields kind={kind} slip={slip} letters={letters} said={said} onSay={onSay} />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className={classes['pictures']} tabIndex={0} aria-label={t('slips.pictures')}>
        {slip.pages.map((page, side) => {
          const name = t(`slips.side.${kind}`, { side: side === 0 ? 'front' : 'back', page: page.page })
          return (
            <figure key={page.page} className={classes['page']}>
              <figcaption>
                <span>{sentenceCase(name)}</span>
                {slip.state !== 'filed' && (
                  <>
                    <IconButton
                      small
                      icon={IconRotateClockwise}
                      label={t('slips.turn')}
                      name={t('slips.turn.of', { name })}
                      onClick={() => turn(page)}
                    />
                    {side === 0 && slip.pages.length > 1 && kind === 'slips' && (
                      <IconButton
                        small
                        icon={IconArrowsExchange}
                        label={t('slips.swap')}
                        onClick={() => onSay({ ...said, swapped: said.swapped !== true })}
                      />
                    )}
                  </>
                )}
              </figcaption>
              <PagePicture file={file} page={page.page} turn={page.turn} label={name} />
            </figure>
          )
        })}
      </section>
    </section>
  )
}

function ReadNumber({ slip: { number, state } }: { readonly slip: StackSlip }) {
  const { t } = useTexts()
  if (number === undefined) return state === 'unread' && <p className={classes['hint']}>{t('slips.unread.hint')}</p>
  return (
    <p className={classes['hint']}>
      {t('slips.read')} <span className="tabular">{number}</span>
    </p>
  )
}

type SlipFieldsProps = Omit<SlipPaneProps, 'file'>

function SlipFields({ kind, slip, letters, said, onSay }: SlipFieldsProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const offered = useMemo(() => likelyLetters(letters, today), [letters, today])
  const byId = useMemo(() => new Map<string, ListedLetter>(letters.map((letter) => [letter.id, letter])), [letters])
  const { letter } = slip
  return (
    <>
      <Select
        {...field({
          label: t('slips.letter'),
          hint: t('slips.letter.hint'),
          ...(slip.state === 'twice' && { error: t('slips.twice') }),
          ...(slip.state === 'unknown' && { error: t('slips.unknown') })
        })}
        searchable
        clearable={said.letter !== undefined}
        clearButtonProps={{ 'aria-label': t('slips.letter.clear') }}
        nothingFoundMessage={t('slips.letter.none')}
        limit={50}
        data={offered.map(({ id, number, tracking, toNames }) => ({
          value: id,
          label: [tracking ?? t('letters.no-tracking'), number, format.list(toNames)].join(' · ')
        }))}
        filter={({ options, search }) =>
          options.filter((option) => {
            const one = 'value' in option ? byId.get(option.value) : undefined
            return one !== undefined && ('label' in option && option.label === search ? true : isMeant(one, search))
          })
        }
        value={letter?.id ?? null}
        onChange={(value) => {
          const chosen = letterId.safeParse(value)
          const { letter: _letter, ...rest } = said
          onSay(chosen.success ? { ...rest, letter: chosen.data } : rest)
        }}
      />
      {letter && (
        <p className={classes['hint']}>
          {beside(t(`letter.kind.${letter.kind}`), `${letter.row.reference} ${letter.row.title}`)}
        </p>
      )}
      <SlipDay kind={kind} slip={slip} said={said} onSay={onSay} />
    </>
  )
}

/** The day on the slip, where it notes a step that is not noted yet. */
function SlipDay({ kind, slip: { letter, on, key }, said, onSay }: Omit<SlipFieldsProps, 'letters'>) {
  const { t, format } = useTexts()
  const noted = kind === 'slips' ? letter?.collected : letter?.deposited
  if (letter && noted) {
    return <p className={classes['hint']}>{t(`slips.noted.${kind}`, { date: format.longDate(noted) })}</p>
  }
  if (kind === 'slips' && letter && (letter.returned || !letter.deposited)) {
    return <p className={classes['hint']}>{t(letter.returned ? 'slips.returned' : 'slips.not-deposited')}</p>
  }
  return (
    <PlainDayField
      key={key}
      label={t(`slips.on.${kind}`)}
      hint={t('slips.on.hint')}
      width="date"
      optional
      value={on}
      onChange={(day) => {
        const { on: _on, ...rest } = said
        onSay(day === undefined ? rest : { ...rest, on: day })
      }}
    />
  )
}

import { useTexts } from '../../lib/texts'
import classes from './view-bar.module.css'

interface ViewBarProps<V extends string> {
  readonly label: string
  readonly views: readonly V[]
  readonly chosen: V
  readonly wordsOf: (view: V) => string
  /** How many each holds; left out while nobody knows. */
  readonly counts: Readonly<Record<V, number>> | undefined
  /** The view whose number asks for attention as soon as it is not zero. */
  readonly urgent?: V
  readonly onChoose: (view: V) => void
}

/** Which part of a list: a word and a number each, the chosen one underlined. */
export function ViewBar<V extends string>(props: ViewBarProps<V>) {
  const { label, views, chosen, wordsOf, counts, urgent, onChoose } = props
  const { format } = useTexts()
  return (
    <fieldset className={classes['bar']} aria-label={label}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          className={classes['view']}
          aria-pressed={view === chosen}
          onClick={() => onChoose(view)}
        >
          {wordsOf(view)}
          {counts !== undefined && (
            <span className={classes['count']} data-late={view === urgent && counts[view] > 0}>
              {format.integer(counts[view])}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  )
}

import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { type ListedLetter, letterState } from './letter-state'
import classes from './letters.module.css'

const columns = ['number', 'kind', 'to', 'case', 'dated', 'tracking', 'state'] as const

export function LettersTable({ letters }: { readonly letters: readonly ListedLetter[] }) {
  const { t } = useTexts()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={classes['scroll']} tabIndex={0} aria-label={t('letters.title')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`letters.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LetterRow({ letter }: { readonly letter: ListedLetter }) {
  const { t, format } = useTexts()
  const state = letterState(t, format, letter)
  return (
    <tr>
      <td className="tabular">{letter.number}</td>
      <td>{t(`letter.kind.${letter.kind}`)}</td>
      <td className={classes['to']}>
        <PersonName name={format.list(letter.toNames)} strong />
      </td>
      <td className={classes['case']}>
        <a href={`#${caseAddress(letter.row.id)}`}>{letter.row.reference}</a>
        <bdi className="cut">{letter.row.title}</bdi>
      </td>
      <td className="tabular">{format.date(letter.dated)}</td>
      <td className="tabular">
        {letter.tracking ?? <span className={classes['none']}>{t('letters.no-tracking')}</span>}
      </td>
      <td>
        <StatusMark tone={state.tone}>{state.words}</StatusMark>
      </td>
    </tr>
  )
}

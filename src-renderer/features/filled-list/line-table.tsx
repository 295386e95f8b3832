import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { DefectId } from '../../../src-shared/lib/ids'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './filled-list.module.css'

type Answered = CaseView['tracks'][number]['answers'][number]

/** A line of a list, with what was last entered of it. */
export interface Line {
  readonly id: DefectId
  readonly number: number
  readonly place: string
  readonly text: string
  readonly answer: Answered | undefined
}

interface LineTableProps {
  readonly lines: readonly Line[]
  readonly current: DefectId | undefined
  readonly onPick: (line: Line) => void
}

/** The list as it is printed, with what was entered of each line. */
export function LineTable({ lines, current, onPick }: LineTableProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  return (
    <table className={classes['table']} aria-label={t('filled.lines')}>
      <thead>
        <tr>
          <th scope="col">{t('work-list.number')}</th>
          <th scope="col">{t('work-list.place')}</th>
          <th scope="col">{t('work-list.defect')}</th>
          <th scope="col">{t('filled.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} aria-current={line.id === current}>
            <th scope="row">
              <button
                type="button"
                className={classes['pick']}
                aria-label={t('filled.pick', { number: line.number })}
                onClick={() => onPick(line)}
              >
                {line.number}
              </button>
            </th>
            <td>
              <bdi>{line.place}</bdi>
            </td>
            <td>
              <bdi>{line.text}</bdi>
            </td>
            <td>
              {line.answer && (
                <>
                  <span className={classes['answer']} data-answer={line.answer.answer}>
                    {t(`filled.said.${line.answer.answer}`, { when: format.happened(line.answer.when, zone) })}
                  </span>
                  {line.answer.text !== '' && <bdi className={classes['remark']}>{line.answer.text}</bdi>}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { StageMark } from '../../components/marks/stage-mark'
import { useCaseCommands } from '../../lib/case-commands'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './details.module.css'

/** The neighbours of the case: its mirror with another party, and those that concern the same thing. */
export function Links({ view }: { readonly view: CaseView }) {
  const { t, format } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  if (view.links.length === 0) return <p className={classes['soft']}>{t('link.none')}</p>
  return (
    <ul className={classes['rows']}>
      {view.links.map(({ relation, row }) => (
        <li key={`${row.id} ${relation}`}>
          <div className={classes['grow']}>
            <a href={`#${caseAddress(row.id)}`}>{row.title || row.reference}</a>
            <span className={classes['ways']}>
              <span className="tabular">{row.reference}</span>
              <span>{t(`relation.${relation}`)}</span>
              <bdi>{format.list(row.names)}</bdi>
              <StageMark stage={row.stage} />
            </span>
          </div>
          <ActButton
            label={t('link.remove', { reference: row.reference })}
            size="small"
            rank="quiet"
            onAct={async () => {
              await run({ type: 'unlink', case: row.id, relation }, t('link.removed'))
            }}
          />
        </li>
      ))}
    </ul>
  )
}

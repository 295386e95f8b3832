import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { goToList } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import type { FileActs } from '../../lib/use-file-acts'
import classes from './defects.module.css'
import type { Defect } from './steps'

/** The number a defect has on each list that was received, and what became of it there. */
export function InLists({ view, defect }: { readonly view: CaseView; readonly defect: Defect }) {
  const { t } = useTexts()
  return view.lists.flatMap(({ id, sender, lines }) =>
    lines
      .filter((line) => line.defect === defect.id)
      .map(({ theirs, lifted, gone }) => (
        <span key={id}>
          <bdi>
            {theirs === '' ? t('lists.theirs.unnumbered', { sender }) : t('lists.theirs', { number: theirs, sender })}
          </bdi>
          {lifted && `, ${t('lists.theirs.lifted')}`}
          {gone && `, ${t('lists.theirs.gone')}`}
        </span>
      ))
  )
}

/** The lists that were received, each with its last index and the way to the next. */
export function ListsSection({ view, acts }: { readonly view: CaseView; readonly acts: FileActs }) {
  const { t, format } = useTexts()
  if (view.lists.length === 0) return null
  return (
    <section className={classes['lists']} aria-labelledby="lists-received">
      <h2 id="lists-received">{t('lists.received')}</h2>
      <ul>
        {view.lists.map(({ id, title, sender, indexes, lines }) => {
          const last = indexes.at(-1)
          const file = view.pieces.find(({ attachment }) => attachment.id === last?.file)?.attachment
          const lifted = lines.filter((line) => line.lifted).length
          const gone = lines.filter((line) => line.gone).length
          return (
            last && (
              <li key={id}>
                <span className={classes['words']}>
                  <bdi className={classes['place']}>{title}</bdi>
                  <span className={classes['facts']}>
                    <bdi>{sender}</bdi>
                    {last.label !== '' && <bdi>{last.label}</bdi>}
                    {last.dated && <span>{format.date(last.dated)}</span>}
                    <span>{t('lists.summary', { ours: lines.length, read: last.read })}</span>
                    {lifted > 0 && <span>{t('lists.summary.lifted', { count: lifted })}</span>}
                    {gone > 0 && <span>{t('lists.summary.gone', { count: gone })}</span>}
                  </span>
                </span>
                <span className={classes['acts']}>
                  {file && (
                    <ActButton
                      label={t('lists.open-file')}
                      named={t('lists.open-file-of', { title })}
                      rank="quiet"
                      size="small"
                      inPalette={false}
                      onAct={() => acts.open(file)}
                    />
                  )}
                  <ActButton
                    label={t('lists.next-index')}
                    named={t('lists.next-index-of', { title })}
                    size="small"
                    inPalette={false}
                    onAct={() => goToList(view.row.id, id)}
                  />
                </span>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

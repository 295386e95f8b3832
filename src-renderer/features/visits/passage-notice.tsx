import { type NoticePlace, noticePlaces } from '../../../src-shared/domain/case/visits/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import classes from './site-mode.module.css'
import type { Visit } from './visit-screen'

interface PassageNoticeProps {
  readonly view: CaseView
  readonly visit: Visit
}

/** After a closed door: the page to leave there, and where it was left. */
export function PassageNotice({ view, visit }: PassageNoticeProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('passage.print')
  const save = useCommand('passage.save')
  const leave = useCommand('passage.leave')
  const asked = { case: view.row.id, visit: visit.id }
  const note = async (where: NoticePlace) => {
    if ((await leave.run({ ...asked, where })).ok) notice({ text: t('passage.noted') })
  }
  return (
    <section aria-label={t('passage.title')}>
      <h3>{t('passage.title')}</h3>
      <p>{t('passage.hint')}</p>
      <div className={classes['choices']}>
        <button
          type="button"
          className={classes['main']}
          disabled={print.pending}
          onClick={() => void print.run(asked).then(({ ok }) => ok && notice({ text: t('passage.printed') }))}
        >
          {t('passage.print')}
        </button>
        <button
          type="button"
          disabled={save.pending}
          onClick={() => void save.run(asked).then(({ ok }) => ok && notice({ text: t('passage.saved') }))}
        >
          {t('passage.save')}
        </button>
      </div>
      <p>{t('passage.where')}</p>
      <div className={classes['choices']}>
        {noticePlaces.map((where) => (
          <button key={where} type="button" disabled={leave.pending} onClick={() => void note(where)}>
            {t(`passage.where.${where}`)}
          </button>
        ))}
      </div>
    </section>
  )
}

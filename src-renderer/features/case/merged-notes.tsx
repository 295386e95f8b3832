import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useCaseCommands } from '../../lib/case-commands'
import { ipcQuery } from '../../lib/ipc'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'

type Link = CaseView['links'][number]

/** Where the case goes on, or which cases go on in it: their entries and drafts are one click away. */
export function MergedNotes({ view }: { readonly view: CaseView }) {
  const merged = view.links.filter(({ relation }) => relation === 'merged-into' || relation === 'merged-from')
  if (merged.length === 0) return null
  return (
    <div className={classes['merged']}>
      {merged.map((link) => (
        <MergedNote key={`${link.row.id} ${link.relation}`} view={view} link={link} />
      ))}
    </div>
  )
}

function MergedNote({ view, link: { row, relation } }: { readonly view: CaseView; readonly link: Link }) {
  const { t, format } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const into = relation === 'merged-into'
  const timeline = useQuery({ ...ipcQuery('case.timeline', { id: row.id, limit: 1 }), enabled: !into })
  const drafts = useQuery({ ...ipcQuery('draft.list', {}), enabled: !into }).data?.drafts ?? []
  const hasDraft = drafts.some(({ key }) => 'case' in key && key.case === row.id)
  const part = async () => {
    await run({ type: 'unlink', case: row.id, relation }, t('merge.parted'))
  }
  return (
    <p>
      <span>{t(into ? 'merge.note.into' : 'merge.note.from')}</span>
      <a href={`#${caseAddress(row.id)}`}>
        <bdi>{`${row.reference} · ${row.title || format.list(row.names)}`}</bdi>
      </a>
      {timeline.data !== undefined && <span>{t('count.entries', { count: timeline.data.total })}</span>}
      {hasDraft && <span>{t('merge.note.draft')}</span>}
      <ActButton label={t('merge.part')} size="small" rank="quiet" onAct={part} />
    </p>
  )
}

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ipcQuery } from '../../lib/ipc'
import { refusalWords } from '../../lib/refusal-words'
import { useTexts } from '../../lib/texts'
import classes from './bulk.module.css'
import type { BulkKind } from './bulk-acts'

const SHOWN = 8

interface BulkPreviewProps {
  readonly kind: BulkKind
  readonly cases: readonly CaseId[]
  readonly command: CaseCommandInput | undefined
}

/** What the act would do to each case, and why it would leave some as they are; decided as it will be when it is done. */
export function BulkPreview({ kind, cases, command }: BulkPreviewProps) {
  const texts = useTexts()
  const { t } = texts
  const { data } = useQuery({
    ...ipcQuery('bulk.preview', { cases: [...cases], command: command ?? { type: 'wake' } }),
    enabled: command !== undefined,
    placeholderData: keepPreviousData
  })
  if (command === undefined || data === undefined) return null
  const { done, refused } = data
  return (
    <section className={classes['preview']} aria-label={t('bulk.preview')}>
      <h3>{done.length === 0 ? t('bulk.will.none') : t(`bulk.will.${kind}`, { count: done.length })}</h3>
      <Cases rows={done.map((row) => ({ row }))} />
      {refused.length > 0 && (
        <>
          <h3>{t('bulk.not', { count: refused.length })}</h3>
          <Cases rows={refused.map(({ row, reason }) => ({ row, why: refusalWords(texts, reason, undefined) }))} />
        </>
      )}
    </section>
  )
}

interface Told {
  readonly row: CaseRow
  readonly why?: string
}

function Cases({ rows }: { readonly rows: readonly Told[] }) {
  const { t, format } = useTexts()
  return (
    <ul>
      {rows.slice(0, SHOWN).map(({ row, why }) => (
        <li key={row.id}>
          <bdi className="cut">{format.list(row.names)}</bdi>
          <span className={classes['reference']}>{row.reference}</span>
          {why !== undefined && <span className={classes['why']}>{why}</span>}
        </li>
      ))}
      {rows.length > SHOWN && <li className={classes['why']}>{t('bulk.more', { count: rows.length - SHOWN })}</li>}
    </ul>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Input } from '../../../src-shared/ipc/contract'
import type { ArrivalRow, ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { SidePanel } from '../../components/frame/side-panel'
import { ReceivedLetterForm } from '../../components/received/received-letter-form'
import { Answer } from '../../lib/answer'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'
import { CaseChoice } from './case-choice'
import type { Filing } from './use-filing'

interface LetterPanelProps {
  readonly row: ArrivalRow
  readonly proposed: ProposedCase | undefined
  readonly filing: Filing
  readonly opened: boolean
  readonly onFiled: (gone: readonly ArrivalId[]) => void
  readonly onClose: () => void
}

type Into = Pick<CaseRow, 'id' | 'reference' | 'title'>

/** Files an arrival as a letter that counts: its case, then its days and what it asks for. */
export function LetterPanel({ row, proposed, filing, opened, onFiled, onClose }: LetterPanelProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<Into | undefined>(undefined)
  const into = chosen ?? proposed?.row
  return (
    <SidePanel opened={opened} title={t('received.file')} onClose={onClose}>
      <div className={classes['panel']}>
        <p>{into === undefined ? t('received.file.choose') : `${into.reference} ${into.title}`}</p>
        <CaseChoice onChoose={setChosen} other={into !== undefined} alone />
        {into !== undefined && (
          <LetterOf key={into.id} row={row} into={into} filing={filing} onFiled={onFiled} onClose={onClose} />
        )}
      </div>
    </SidePanel>
  )
}

function LetterOf(props: Omit<LetterPanelProps, 'proposed' | 'opened'> & { readonly into: Into }) {
  const { row, into, filing, onFiled, onClose } = props
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('arrival.file', { quiet: true })
  const send = async (asked: Input<'arrival.file'>) => {
    const outcome = await run(asked)
    if (!outcome.ok) return outcome.words
    const [not] = outcome.value.not
    if (not) return t(refusalKey(not.reason))
    notice({ text: said, undo: async () => void (await filing.takeBack([row.id])) })
    return undefined
  }
  const query = useQuery(ipcQuery('case.get', { id: into.id }))
  const said = t('arrivals.filed', { count: 1, reference: into.reference })
  return (
    <Answer query={query} shape="form">
      {({ parties }) => (
        <ReceivedLetterForm
          parties={parties}
          keptAs={`${row.id} ${into.id}`}
          start={row.kind === 'mail' ? { subject: row.title.slice(0, 300) } : {}}
          onSend={async (letter) => {
            const why = await send({ ids: [row.id], case: into.id, letter })
            if (why === undefined) onFiled([row.id])
            return why
          }}
          onClose={onClose}
        />
      )}
    </Answer>
  )
}

const refusalKey = (reason: string) => {
  const dated = reason === 'letter-date-order' || reason === 'happened-in-future'
  return dated ? (`refusal.${reason}` as const) : 'refusal.arrival-unknown'
}

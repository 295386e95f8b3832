import { useState } from 'react'
import { PanelForm } from '../../components/frame/side-panel'
import { goToCase } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'
import { CaseFinder } from './case-finder'
import { useFoundCase } from './use-found-case'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** The case goes on in another: a link, taken back by one click, that moves and erases nothing. */
export function MergeForm({ view, onClose }: PanelProps) {
  const { t, format } = useTexts()
  const found = useFoundCase(`merge ${view.row.id}`)
  const { row: into, drop } = found
  const [missing, setMissing] = useState(false)
  const close = () => {
    drop()
    onClose()
  }
  const done = () => {
    close()
    if (into !== undefined) goToCase(into.id)
  }
  const { send, refused } = usePanelCommand({ view, onClose: done })
  const problem = missing && into === undefined ? 'required' : undefined
  const submit = async () => {
    setMissing(into === undefined)
    if (into === undefined) return
    await send(
      { type: 'link', case: into.id, relation: 'merged-into' },
      t('merge.done', { reference: view.row.reference, into: into.reference })
    )
  }
  return (
    <PanelForm actLabel={t('merge.act')} onSubmit={submit} refused={refused} onClose={close}>
      <CaseFinder label={t('merge.into')} except={view.row.id} found={found} error={problem} />
      <ul className={classes['told']}>
        <li>{t('merge.leaves', { reference: view.row.reference })}</li>
        {into !== undefined && (
          <li>{t('merge.reached', { reference: into.reference, names: format.list(into.names) })}</li>
        )}
        <li>{t('merge.keeps')}</li>
      </ul>
    </PanelForm>
  )
}

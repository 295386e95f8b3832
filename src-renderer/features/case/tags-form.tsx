import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ActButton } from '../../components/act/act-button'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCaseCommands } from '../../lib/case-commands'
import { ipcQuery } from '../../lib/ipc'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** The tags of the case, each removed by one click, and one more. */
export function TagsForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [tag, setTag, drop] = useKeptText(`tag ${view.row.id}`)
  const { send, refused } = usePanelCommand({ view, onClose: drop })
  const { run } = useCaseCommands(view.row.id)
  const known = useQuery(ipcQuery('filter.tags', {})).data?.tags ?? []
  const submit = async () => {
    if (tag.trim() !== '') await send({ type: 'tag', tag }, t('tags.added', { tag: tag.trim() }))
  }
  const close = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('tags.add')} onSubmit={submit} refused={refused} onClose={close}>
      {view.row.tags.length === 0 ? (
        <p className={classes['soft']}>{t('tags.none')}</p>
      ) : (
        <ul className={classes['rows']} aria-label={t('tags.panel')}>
          {view.row.tags.map((one) => (
            <li key={one}>
              <bdi className={classes['grow']}>{one}</bdi>
              <ActButton
                label={t('tags.remove', { tag: one })}
                size="small"
                rank="quiet"
                onAct={async () => {
                  await run({ type: 'untag', tag: one }, t('tags.removed', { tag: one }))
                }}
                inPalette={false}
              />
            </li>
          ))}
        </ul>
      )}
      <Autocomplete
        {...field({ label: t('bulk.tag') })}
        data-autofocus
        maxLength={40}
        data={known.map((one) => one.tag).filter((one) => !view.row.tags.includes(one))}
        value={tag}
        onChange={setTag}
      />
    </PanelForm>
  )
}

import { Textarea } from '@mantine/core'
import { zoneKinds, zoneWords } from '../../../src-shared/domain/site/zones'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { SiteId } from '../../../src-shared/lib/ids'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { FormLine } from './site-form'
import classes from './sites.module.css'
import { emptyZone, typedZone, typedZones, type ZoneValues, zoneValues } from './zone-values'

type Listed = SiteView['zones'][number]

interface ZoneFormProps {
  readonly site: SiteId
  readonly edited?: Listed
  readonly onClose: () => void
}

const kept: KeptForms<ZoneValues> = new Map()

/** A part of a site, or all parts of a floor or of a building at once. */
export function ZoneForm({ site, edited, onClose }: ZoneFormProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const start = edited ? zoneValues(edited.zone) : emptyZone
  const held = useKeptForm<ZoneValues>(kept, edited?.id ?? `new ${site}`, start)
  const { form, change } = held
  const { save, remove, finish, words, errorOf } = useZoneCommands({ site, onClose, ...(edited && { edited }) }, held)
  const line = (name: 'building' | 'level' | 'name', hint?: string) => (
    <FormLine
      label={t(`zone.${name}`)}
      hint={hint}
      optional={name !== 'name'}
      error={errorOf(name)}
      value={form[name]}
      onChange={(value) => change({ [name]: value })}
    />
  )
  return (
    <PanelForm actLabel={t(edited ? 'zone.save' : 'zone.add')} onSubmit={save} refused={words} onClose={finish}>
      <ChoiceField
        label={t('zone.kind')}
        look="chips"
        value={form.kind}
        choices={zoneKinds.map((value) => ({ value, label: sentenceCase(t(`zone.kind.${value}`)) }))}
        onChange={(kind) => change({ kind })}
      />
      <div className={classes['halves']}>
        {line('building')}
        {line('level')}
      </div>
      {line('name', edited ? undefined : t('zone.several'))}
      <Textarea
        {...field({ label: t('zone.rooms'), hint: t('zone.rooms.hint'), optional: true, error: errorOf('rooms') })}
        autosize
        minRows={2}
        dir="auto"
        value={form.rooms}
        onChange={(event) => change({ rooms: event.currentTarget.value })}
      />
      {edited && (
        <div>
          <ActButton
            label={t('zone.remove')}
            rank="quiet"
            size="small"
            onAct={() => remove(edited)}
            inPalette={false}
          />
        </div>
      )}
    </PanelForm>
  )
}

/** Saving one zone, adding one or several, and removing it. */
function useZoneCommands(
  { site, edited, onClose }: ZoneFormProps,
  { form, drop }: ReturnType<typeof useKeptForm<ZoneValues>>
) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('site.do', { quiet: true })
  const finish = () => {
    drop()
    onClose()
  }
  const save = async () => {
    const commands = edited
      ? [{ type: 'change-zone' as const, zone: edited.id, is: typedZone(form) }]
      : typedZones(form).map((is) => ({ type: 'add-zone' as const, is }))
    for (const command of commands) {
      const done = await run({ id: site, command })
      if (!done.ok) return
    }
    notice({ text: edited ? t('zone.saved') : t('zone.added', { count: commands.length }) })
    finish()
  }
  const remove = async ({ id: zone, zone: is }: Listed) => {
    const done = await run({ id: site, command: { type: 'withdraw-zone', zone } })
    if (!done.ok) return
    const undo = async () => void (await run({ id: site, command: { type: 'change-zone', zone, is } }))
    notice({ text: t('zone.removed', { name: zoneWords(is) }), undo })
    finish()
  }
  const errorOf = (name: string) => refused?.fields[`command.is.${name}`]
  return { save, remove, finish, words: refused?.words, errorOf }
}

import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { SiteId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { FormLine } from './site-form'

interface PlanNameFormProps {
  readonly site: SiteId
  readonly plan: SiteView['plans'][number]
  readonly onClose: () => void
}

interface NameValues {
  readonly level: string
  readonly title: string
}
const kept: KeptForms<NameValues> = new Map()

/** What a plan is called; from here it is removed too, and comes back by the notice. */
export function PlanNameForm({ site, plan, onClose }: PlanNameFormProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('site.do', { quiet: true })
  const { id, level, title } = plan
  const { form, change, drop } = useKeptForm<NameValues>(kept, id, { level, title })
  const finish = () => {
    drop()
    onClose()
  }
  const submit = async () => {
    const done = await run({ id: site, command: { type: 'name-plan', plan: id, ...form } })
    if (!done.ok) return
    notice({ text: t('plan.saved') })
    finish()
  }
  const remove = async () => {
    const done = await run({ id: site, command: { type: 'withdraw-plan', plan: id } })
    if (!done.ok) return
    const undo = async () => void (await run({ id: site, command: { type: 'name-plan', plan: id, level, title } }))
    notice({ text: t('plan.removed', { level }), undo })
    finish()
  }
  return (
    <PanelForm actLabel={t('plan.save')} onSubmit={submit} refused={refused?.words} onClose={finish}>
      <FormLine
        label={t('plan.level')}
        optional={false}
        error={refused?.fields['command.level']}
        value={form.level}
        onChange={(value) => change({ level: value })}
      />
      <FormLine
        label={t('plan.subject')}
        optional
        error={refused?.fields['command.title']}
        value={form.title}
        onChange={(value) => change({ title: value })}
      />
      <div>
        <ActButton label={t('plan.remove')} rank="quiet" size="small" onAct={remove} inPalette={false} />
      </div>
    </PanelForm>
  )
}

import { Button, FileButton } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { isSameKey, type OwnTemplate, readTemplateFile } from '../../../../src-shared/domain/letter/own-templates'
import type { TemplateProblem } from '../../../../src-shared/domain/letter/template-problem'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { SidePanel } from '../../../components/frame/side-panel'
import { useCommand } from '../../../lib/commands'
import { call } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import { ProblemLines } from './template-problems'
import classes from './templates.module.css'

/** Bytes: four hundred templates of the longest are more than anybody writes. */
const LARGEST = 10_000_000

interface Read {
  readonly template: OwnTemplate
  readonly problems: readonly TemplateProblem[]
}

/** Templates from a file: what was read, what is refused and why, and nothing taken before somebody says so. */
export function TemplateFile({ own }: { readonly own: readonly OwnTemplate[] }) {
  const { t } = useTexts()
  const notice = useNotice()
  const [read, setRead] = useState<readonly Read[]>()
  const { run } = useCommand('organisation.do')
  const open = async (file: File | null) => {
    if (!file) return
    const templates = file.size > LARGEST ? undefined : readTemplateFile(await file.text())
    const checked = templates && (await call('template.check', { templates: [...templates] }))
    if (!templates || !checked?.ok) return notice({ text: t('templates.not-a-file'), tone: 'brick' })
    setRead(templates.map((template, place) => ({ template, problems: checked.value.problems[place] ?? [] })))
  }
  const take = async (templates: readonly OwnTemplate[]) => {
    const done = await run({ command: { type: 'set-letter-templates', templates: [...templates] } })
    if (!done.ok) return
    setRead(undefined)
    notice({ text: t('templates.taken', { count: templates.length }) })
  }
  return (
    <>
      <FileButton onChange={(file) => void open(file)} accept=".json">
        {(props) => (
          <Button
            {...props}
            size="xs"
            variant="default"
            leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
          >
            {t('templates.open')}
          </Button>
        )}
      </FileButton>
      <SidePanel opened={read !== undefined} title={t('templates.open')} onClose={() => setRead(undefined)} wide>
        {read && <Report read={read} own={own} onTake={take} />}
      </SidePanel>
    </>
  )
}

interface ReportProps {
  readonly read: readonly Read[]
  readonly own: readonly OwnTemplate[]
  readonly onTake: (templates: readonly OwnTemplate[]) => Promise<void>
}

function Report({ read, own, onTake }: ReportProps) {
  const { t } = useTexts()
  const good = read.filter(({ problems }) => problems.length === 0).map(({ template }) => template)
  const wrong = read.filter(({ problems }) => problems.length > 0)
  const replaced = good.filter((one) => own.some((other) => isSameKey(one, other))).length
  return (
    <div className={classes['report']}>
      <p>{t('templates.read', { count: read.length })}</p>
      {good.length > 0 && <p>{t('templates.replaces', { count: replaced })}</p>}
      {wrong.length > 0 && (
        <>
          <p>{t('templates.refused', { count: wrong.length })}</p>
          {wrong.map(({ template, problems }) => (
            <section
              key={`${template.kind} ${template.language} ${template.tone ?? ''}`}
              className={classes['refused']}
            >
              <h3>{nameOf(template)}</h3>
              <ProblemLines problems={problems} />
            </section>
          ))}
        </>
      )}
      {good.length > 0 && (
        <ActButton
          label={t('templates.take', { count: good.length })}
          rank="main"
          onAct={() => onTake(good)}
          inPalette={false}
        />
      )}
    </div>
  )

  function nameOf({ kind, tone }: OwnTemplate): string {
    const name = t(`letter.kind.${kind}`)
    return tone ? t('templates.of-tone', { kind: name, tone: t(`letter-tone.${tone}`) }) : name
  }
}

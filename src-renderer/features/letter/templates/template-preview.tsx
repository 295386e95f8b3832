import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFileText } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { memo, useMemo, useState } from 'react'
import { kindUses, type Tone } from '../../../../src-shared/domain/letter/kinds'
import type { OwnTemplate } from '../../../../src-shared/domain/letter/own-templates'
import type { TemplateProblem } from '../../../../src-shared/domain/letter/template-problem'
import type { Output } from '../../../../src-shared/ipc/contract'
import { caseId } from '../../../../src-shared/lib/ids'
import { Segmented } from '../../../components/form/segmented'
import { useFieldProps } from '../../../components/form/use-field-props'
import { PdfPages } from '../../../components/paper/pdf-pages'
import { EmptyState } from '../../../components/state/empty-state'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import classes from './templates.module.css'

/** After the pause that what is typed is drawn in. */
const AFTER_TYPING = 100
/** The cases one worked on last; another is found by typing. */
const SHOWN = 50

const noProblems: readonly TemplateProblem[] = []
const noRows: Output<'case.list'>['rows'] = []

/** A template tried on a case: what is wrong with it, and the letter it writes. */
export function useTriedTemplate(template: OwnTemplate) {
  const first = kindUses[template.kind].tones[0]
  const [tone, setTone] = useState<Tone>(template.tone ?? first)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const cases = useQuery(
    ipcQuery('case.list', { view: 'all', sort: 'activity', descending: true, query, offset: 0, limit: SHOWN })
  )
  const rows = cases.data?.rows ?? noRows
  const on = caseId.safeParse(chosen ?? rows[0]?.id).data
  const [settled] = useDebouncedValue(template, AFTER_TYPING)
  const { data, isPlaceholderData } = useQuery({
    ...ipcQuery('template.try', { template: settled, tone, ...(on && { case: on }) }),
    placeholderData: keepPreviousData,
    enabled: settled.text !== '',
    gcTime: 0
  })
  const problems = data?.problems ?? noProblems
  const current = settled === template && !isPlaceholderData && data !== undefined
  const pdf = data?.pdf
  return useMemo(
    () => ({ problems, current, pdf, tone, setTone, rows, on, setChosen, setQuery }),
    [problems, current, pdf, tone, rows, on]
  )
}

interface TemplatePreviewProps {
  readonly template: OwnTemplate
  readonly tried: ReturnType<typeof useTriedTemplate>
}

/** The sheet that a template writes for a case of one's choice. */
export const TemplatePreview = memo(function TemplatePreview({ template, tried }: TemplatePreviewProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { rows, on, tone, pdf } = tried
  const { tones } = kindUses[template.kind]
  const [last, setLast] = useState<Uint8Array>()
  if (pdf && pdf !== last) setLast(pdf)
  const shown = pdf ?? last
  return (
    <section className={classes['beside']} aria-label={t('templates.beside')}>
      <div className={classes['try']}>
        <Select
          {...field({ label: t('templates.preview-case') })}
          searchable
          allowDeselect={false}
          data={rows.map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` }))}
          value={on ?? null}
          onChange={tried.setChosen}
        />
        {template.tone === undefined && tones.length > 1 && (
          <Segmented
            aria-label={t('templates.preview-tone')}
            size="small"
            choices={tones.map((one) => ({ value: one, label: t(`letter-tone.${one}`) }))}
            value={tone}
            onChange={tried.setTone}
          />
        )}
      </div>
      {shown ? (
        <PdfPages bytes={shown} label={t('templates.preview')} />
      ) : (
        <EmptyState icon={IconFileText} title={t('templates.no-preview')} text={t('templates.no-preview-text')} />
      )}
    </section>
  )
})

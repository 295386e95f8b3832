import { useCallback, useMemo, useRef } from 'react'
import type { Input } from '../../../src-shared/ipc/contract'
import { mostFound } from '../../../src-shared/ipc/contract/exchange'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { useNotice } from '../act/notices'
import { FormatMenu } from './format-menu'

type Of = Input<'export.cases'>['of']
const formats = ['csv', 'xlsx'] as const

/** Exports the cases that a list shows, whatever their number; and leads to the import. */
export function ExportMenu({ of }: { readonly of: Of }) {
  const latest = useRef(of)
  latest.current = of
  const { t } = useTexts()
  const notice = useNotice()
  const { run, pending } = useJob('export.cases')
  const save = useCallback(
    async (asked: string) => {
      const format = formats.find((one) => one === asked)
      if (format === undefined) return
      const saved = await run((job) => ({ format, of: latest.current, job }))
      if (!saved.ok) return
      const { count } = saved.value
      const first = latest.current.kind === 'search' && count === mostFound
      notice({ text: t(first ? 'export.saved.first' : 'export.saved', { count }), tone: 'green' })
    },
    [t, run, notice]
  )
  const offered = useMemo(() => formats.map((format) => ({ format, label: t(`export.cases.${format}`) })), [t])
  return <FormatMenu formats={offered} pending={pending} onSave={save} />
}

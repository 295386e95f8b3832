import { useCallback, useMemo, useRef } from 'react'
import { useNotice } from '../../components/act/notices'
import { FormatMenu } from '../../components/exchange/format-menu'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'

const formats = ['csv', 'xlsx', 'vcf'] as const

/** Exports the contacts that the list shows, as a table or as cards. */
export function ContactsExport({ query }: { readonly query: string }) {
  const latest = useRef(query)
  latest.current = query
  const { t } = useTexts()
  const notice = useNotice()
  const { run, pending } = useJob('export.contacts')
  const save = useCallback(
    async (asked: string) => {
      const format = formats.find((one) => one === asked)
      if (format === undefined) return
      const saved = await run((job) => ({ format, query: latest.current, job }))
      if (saved.ok) notice({ text: t('export.contacts.saved', { count: saved.value.count }), tone: 'green' })
    },
    [t, run, notice]
  )
  const offered = useMemo(() => formats.map((format) => ({ format, label: t(`export.contacts.${format}`) })), [t])
  return <FormatMenu formats={offered} pending={pending} onSave={save} />
}

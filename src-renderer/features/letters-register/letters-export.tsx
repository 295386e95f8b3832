import { useCallback, useMemo, useRef } from 'react'
import type { LetterId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { FormatMenu } from '../../components/exchange/format-menu'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'

const formats = ['csv', 'xlsx'] as const

/** Exports the letters that the register shows, in its order. */
export function LettersExport({ shown }: { readonly shown: readonly LetterId[] }) {
  const latest = useRef(shown)
  latest.current = shown
  const { t } = useTexts()
  const notice = useNotice()
  const { run, pending } = useJob('export.letters')
  const save = useCallback(
    async (asked: string) => {
      const format = formats.find((one) => one === asked)
      if (format === undefined) return
      const saved = await run((job) => ({ format, letters: [...latest.current], job }))
      if (saved.ok) notice({ text: t('export.letters.saved', { count: saved.value.count }), tone: 'green' })
    },
    [t, run, notice]
  )
  const offered = useMemo(() => formats.map((format) => ({ format, label: t(`export.letters.${format}`) })), [t])
  return <FormatMenu formats={offered} pending={pending} onSave={save} />
}

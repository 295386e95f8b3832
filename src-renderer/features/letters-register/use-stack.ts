import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { useNotice } from '../../components/act/notices'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'

/** The stack that is open; leaving the register and coming back finds it as it was. */
let last: Attachment | undefined

/** A scanned stack of slips: chosen, open, closed. */
export function useStack() {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useJob('attachment.choose')
  const [stack, setStack] = useState(last)
  const show = (one: Attachment | undefined) => {
    last = one
    setStack(one)
  }
  const choose = async () => {
    const chosen = await run((job) => ({ what: 'files', job }))
    if (!chosen.ok) return
    const scan = chosen.value.taken.find(({ mediaType }) => mediaType === 'application/pdf')
    if (scan) show(scan)
    else notice({ text: t('slips.not-pdf'), tone: 'brick', stays: true })
  }
  return { stack, choose, close: () => show(undefined) }
}

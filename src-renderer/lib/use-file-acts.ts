import { useCallback, useMemo } from 'react'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import type { CaseId } from '../../src-shared/lib/ids'
import { useNotice } from '../components/act/notices'
import { useCommand } from './commands'
import { useTexts } from './texts'

export interface FileActs {
  /** Opens an exported copy in the system's own program. */
  readonly open: (file: Attachment) => Promise<void>
  /** Saves a copy where the person chooses, as it is drawn on unless the original is asked for. */
  readonly save: (file: Attachment, as?: 'original') => Promise<void>
}

/** What can be done with a piece of a case outside Entente. */
export function useFileActs(caseId: CaseId): FileActs {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: runOpen } = useCommand('attachment.open-copy')
  const { run: runSave } = useCommand('attachment.save-copy')
  const open = useCallback(
    async (file: Attachment) => {
      await runOpen({ case: caseId, id: file.id })
    },
    [runOpen, caseId]
  )
  const save = useCallback(
    async (file: Attachment, as?: 'original') => {
      const outcome = await runSave({ case: caseId, id: file.id, ...(as && { original: true }) })
      if (outcome.ok) notice({ text: t('exhibits.saved') })
    },
    [runSave, caseId, notice, t]
  )
  return useMemo(() => ({ open, save }), [open, save])
}

import { useCallback, useState } from 'react'
import type { ColumnUse } from '../../../src-shared/domain/import/columns'
import type { ImportSettings } from '../../../src-shared/domain/import/settings'
import type { Input, Output } from '../../../src-shared/ipc/contract'
import { useCommand } from '../../lib/commands'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'

export type ChosenFile = Output<'import.open'>
type Settings = Input<'import.preview'>['settings']
/** What the person has decided of the chosen file. */
export interface Decided {
  readonly sheets: readonly string[]
  readonly settings: Settings & Pick<ImportSettings, 'mapping'>
  readonly reuse: Readonly<Record<string, boolean>>
}

/** One import from the choice of the file to its end. A change of what was decided asks for the preview again. */
export function useImport() {
  const { language } = useTexts()
  const [file, setFile] = useState<ChosenFile | undefined>(undefined)
  const [decided, setDecided] = useState<Decided | undefined>(undefined)
  const open = useCommand('import.open')
  const survey = useCommand('import.survey')
  const preview = useJob('import.preview')
  const run = useJob('import.run')

  const choose = useCallback(async () => {
    const chosen = await open.run({})
    if (!chosen.ok) return
    const { sheets, survey: seen } = chosen.value
    const settings: Decided['settings'] = { mapping: seen.mapping, dayOrder: seen.dayOrder, language }
    const sites = sheets.length > 1 && !Object.values(seen.mapping).includes('site')
    preview.clear()
    run.clear()
    setFile(chosen.value)
    setDecided({
      sheets: sheets.map((sheet) => sheet.name),
      settings: { ...settings, sheetIsSite: sites },
      reuse: {}
    })
  }, [open.run, language, preview.clear, run.clear])

  const change = useCallback(
    (changes: Partial<Decided['settings']>) => {
      preview.clear()
      setDecided((before) => before && { ...before, settings: { ...before.settings, ...changes } })
    },
    [preview.clear]
  )

  const setSheets = async (sheets: readonly string[]) => {
    preview.clear()
    setDecided((before) => before && { ...before, sheets })
    if (sheets.length === 0) return
    const seen = await survey.run({ sheets: [...sheets] })
    if (!seen.ok) return
    setFile((before) => before && { ...before, survey: seen.value })
    setDecided(
      (before) =>
        before && {
          ...before,
          settings: { ...before.settings, mapping: { ...seen.value.mapping, ...before.settings.mapping } }
        }
    )
  }

  const look = (reuse = decided?.reuse ?? {}) => {
    if (!decided) return undefined
    setDecided({ ...decided, reuse })
    return preview.run((job) => ({ ...asked({ ...decided, reuse }), job }))
  }

  const start = async () => {
    if (!decided) return
    const ran = await run.run((job) => ({ ...asked(decided), job }))
    if (!ran.ok) return
    setFile(undefined)
    setDecided(undefined)
    preview.clear()
  }

  return {
    file,
    decided,
    choose,
    change,
    setUse: (key: string, use: ColumnUse) =>
      decided && change({ mapping: { ...decided.settings.mapping, [key]: use } }),
    setSheets,
    look,
    start,
    preview,
    run
  }
}
export type Import = ReturnType<typeof useImport>

function asked({ sheets, settings, reuse }: Decided) {
  return { sheets: [...sheets], settings, reuse: { ...reuse } }
}

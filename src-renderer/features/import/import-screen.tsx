import { IconTableImport } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { PaneHeader } from '../../components/frame/pane-header'
import { Sheet } from '../../components/frame/sheet'
import { JobProgress } from '../../components/safety/job-progress'
import { useTexts } from '../../lib/texts'
import { useWayBack } from '../../lib/way-back'
import { ColumnsTable } from './columns-table'
import { DefaultsForm } from './defaults-form'
import { FilePart } from './file-part'
import classes from './import.module.css'
import { PastImports } from './past-imports'
import { PreviewPart } from './preview-part'
import { StagesTable } from './stages-table'
import { type Import, useImport } from './use-import'

/** A list taken over: its file, what its columns become, what will be made, and the imports there were. */
export function ImportScreen() {
  const { t } = useTexts()
  const back = useWayBack('cases')
  const importing = useImport()
  const { file, choose, run } = importing
  return (
    <>
      <PaneHeader
        level={1}
        title={t('import.title')}
        aside={file?.file}
        onBack={back}
        {...(file && !run.pending && { acts: <ActButton label={t('import.choose-other')} onAct={choose} /> })}
      />
      <div className={classes['page']}>
        {file === undefined ? <Start choose={choose} /> : <Chosen importing={importing} />}
        <PastImports />
      </div>
    </>
  )
}

function Start({ choose }: { readonly choose: () => Promise<void> }) {
  const { t } = useTexts()
  return (
    <Sheet>
      <h2>{t('import.start.title')}</h2>
      <p className={classes['about']}>{t('import.start.text')}</p>
      <ActButton label={t('import.choose')} rank="main" icon={IconTableImport} onAct={choose} />
    </Sheet>
  )
}

function Chosen({ importing }: { readonly importing: Import }) {
  const { t } = useTexts()
  const { decided, preview, run, look } = importing
  if (!decided) return null
  if (run.pending) {
    return (
      <Sheet>
        <JobProgress label={t('import.running')} progress={run.progress} onCancel={run.cancel} />
      </Sheet>
    )
  }
  return (
    <>
      <Sheet>
        <FilePart importing={importing} />
        <ColumnsTable importing={importing} />
        <StagesTable importing={importing} />
        <DefaultsForm importing={importing} />
        {preview.pending ? (
          <JobProgress label={t('import.previewing')} progress={preview.progress} onCancel={preview.cancel} />
        ) : (
          preview.done === undefined && (
            <ActButton label={t('import.preview')} rank="main" onAct={async () => void (await look())} />
          )
        )}
      </Sheet>
      {preview.done !== undefined && <PreviewPart importing={importing} preview={preview.done} />}
    </>
  )
}

import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { fileTextReaders } from '../../../../src-shared/domain/case/events/file-texts'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { ActButton } from '../../../components/act/act-button'
import { PanelForm, SidePanel } from '../../../components/frame/side-panel'
import { StatusMark } from '../../../components/marks/status-mark'
import { FoldedText } from '../../../components/timeline/folded-text'
import { useCaseCommands } from '../../../lib/case-commands'
import { useTexts } from '../../../lib/texts'
import classes from './readers.module.css'

type FileText = CaseView['fileTexts'][number]

interface FileTextSectionProps {
  readonly view: CaseView
  readonly written: FileText
}

/** Under an issued letter, what was written of it for the file, and to whom it may be shown. */
export function FileTextSection({ view, written }: FileTextSectionProps) {
  const { t, format } = useTexts()
  const [choosing, setChoosing] = useState(false)
  const readers = format.list(written.to.map((reader) => t(`dossier.variant.${reader}`)))
  return (
    <section className={classes['section']} aria-label={t('file-text.title')}>
      <h4>
        {t('file-text.title')}{' '}
        <StatusMark tone={written.to.length === 0 ? 'slate' : 'accent'}>
          {written.to.length === 0 ? t('file-text.internal') : t('file-text.shown-to', { readers })}
        </StatusMark>
      </h4>
      <FoldedText text={written.text} />
      <div>
        <ActButton label={t('file-text.communicate')} size="small" onAct={() => setChoosing(true)} />
      </div>
      {choosing && <ReadersPanel view={view} written={written} onClose={() => setChoosing(false)} />}
    </section>
  )
}

function ReadersPanel({ view, written, onClose }: FileTextSectionProps & { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const [to, setTo] = useState(written.to)
  const unchanged = fileTextReaders.every((one) => to.includes(one) === written.to.includes(one))
  const keep = async () => {
    if (unchanged) return onClose()
    const said = t(to.length === 0 ? 'file-text.communicate.none' : 'file-text.communicate.done')
    if ((await run({ type: 'communicate-file-text', entry: written.entry, to }, said)).ok) onClose()
  }
  return (
    <SidePanel opened title={t('file-text.communicate.title')} onClose={onClose}>
      <PanelForm actLabel={t('action.save')} onSubmit={keep} onClose={onClose}>
        <p className={classes['soft']}>{t('file-text.communicate.hint')}</p>
        <Checkbox.Group
          aria-label={t('file-text.communicate.title')}
          value={to}
          onChange={(picked) => setTo(fileTextReaders.filter((one) => picked.includes(one)))}
        >
          <div className={classes['choices']}>
            {fileTextReaders.map((reader) => (
              <Checkbox key={reader} value={reader} label={t(`dossier.variant.${reader}`)} />
            ))}
          </div>
        </Checkbox.Group>
      </PanelForm>
    </SidePanel>
  )
}

import { IconCheck } from '@tabler/icons-react'
import { useRef } from 'react'
import { ActButton } from '../../components/act/act-button'
import { FileDrop } from '../../components/form/file-drop'
import { PaneHeader } from '../../components/frame/pane-header'
import { Sheet } from '../../components/frame/sheet'
import { IdentifiersField } from '../../components/identifiers/identifiers-field'
import { SavedMark } from '../../components/marks/saved-mark'
import { RefusalLine } from '../../components/safety/refusal-line'
import { SiteField } from '../../components/sites/site-field'
import { Answer } from '../../lib/answer'
import { fixedKeys } from '../../lib/fixed-keys'
import { goTo } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useStoredDraft } from '../../lib/use-draft'
import { useIntake } from '../../lib/use-intake'
import classes from './capture.module.css'
import { type CaptureForm, readDraft } from './capture-form'
import { FilesField } from './files-field'
import { HowFields } from './how-fields'
import { RelatedHint } from './related-hint'
import { SortFields } from './sort-fields'
import { useCapture } from './use-capture'
import { WhatFields } from './what-fields'
import { WhoFields } from './who-fields'

/** A new complaint in one minute: who, what, since when, what they want. Everything else later. */
export function CaptureScreen() {
  const draft = useStoredDraft({ kind: 'capture' })
  return (
    <Answer query={draft} shape="form">
      {({ draft: kept }) => <CapturePage draft={readDraft(kept?.content)} />}
    </Answer>
  )
}

function CapturePage({ draft }: { readonly draft: CaptureForm }) {
  const { t } = useTexts()
  const opened = useRef(draft)
  const capture = useCapture(opened.current)
  const intake = useIntake(capture.addFiles)
  const { form, errors, change, save, clear, saver, empty } = capture
  const leave = () => {
    saver.flush()
    if (window.history.length > 1) window.history.back()
    else goTo('today')
  }
  const refused = capture.refused?.reason === 'invalid-input' ? t('error.invalid-input') : capture.refused?.words
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc and pasted files concern the page as a whole
    <div
      className={classes['screen']}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && leave()}
      onPaste={(event) => pasted(event.clipboardData, intake.add)}
    >
      <PaneHeader
        level={1}
        title={t('capture.title')}
        aside={empty ? undefined : <SavedMark state={saver.saved} />}
        onBack={leave}
        acts={
          <>
            {!empty && <ActButton label={t('action.delete-draft')} rank="quiet" onAct={clear} />}
            <ActButton
              label={t('capture.save')}
              rank="main"
              icon={IconCheck}
              keys={fixedKeys.writing.finish}
              onAct={save}
            />
          </>
        }
      />
      <div className={classes['page']}>
        <Sheet width="form" label={t('capture.title')}>
          <div className={classes['form']}>
            <WhoFields form={form} errors={errors} onChange={change} />
            <WhatFields form={form} errors={errors} onChange={change} />
            <HowFields form={form} onChange={change} />
            <SortFields form={form} onChange={change} />
            <SiteField label={t('details.site')} value={form.site} onChange={(site) => change({ site })} optional />
            <IdentifiersField value={form.identifiers} onChange={(identifiers) => change({ identifiers })} />
            <FilesField files={form.files} intake={intake} onChange={(files) => change({ files })} />
            <RefusalLine words={refused} />
          </div>
        </Sheet>
        <RelatedHint form={form} />
      </div>
      <FileDrop onFiles={intake.add} />
    </div>
  )
}

function pasted(data: DataTransfer, add: (files: readonly File[]) => void): void {
  add([...data.files])
}

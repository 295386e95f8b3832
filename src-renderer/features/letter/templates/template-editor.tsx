import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { kindUses, type Tone } from '../../../../src-shared/domain/letter/kinds'
import { isSameKey, ownTemplateOf, type TemplateKey } from '../../../../src-shared/domain/letter/own-templates'
import type { Output } from '../../../../src-shared/ipc/contract'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { Segmented } from '../../../components/form/segmented'
import { PaneHeader } from '../../../components/frame/pane-header'
import { SavedMark } from '../../../components/marks/saved-mark'
import { Answer } from '../../../lib/answer'
import { useCommand } from '../../../lib/commands'
import { useHeld } from '../../../lib/held'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import { useDraftSaver, useStoredDraft } from '../../../lib/use-draft'
import { EditorFrame } from '../body/editor-frame'
import { KeepTemplate } from './keep-template'
import { useTemplateEditor } from './template-body'
import { documentOfTemplate, settledTemplate } from './template-document'
import { TemplatePreview, useTriedTemplate } from './template-preview'
import { TemplateProblems } from './template-problems'
import { TemplateTools } from './template-tools'
import classes from './templates.module.css'

interface TemplateEditorProps {
  readonly of: TemplateKey
  readonly onBack: () => void
  /** To the template of another tone of the same kind. */
  readonly onTone: (tone: Tone | undefined) => void
}

/** Changes a template of letters: its text on the left, the letter it writes on the right. */
export function TemplateEditor(props: TemplateEditorProps) {
  const list = useQuery(ipcQuery('template.list', {}))
  const typed = useStoredDraft({ kind: 'template', template: props.of })
  return (
    <Answer query={list} shape="form">
      {(known) => (
        <Answer query={typed} shape="form">
          {({ draft }) => <Editing {...props} known={known} typed={draft?.content} />}
        </Answer>
      )}
    </Answer>
  )
}

const noSamples = {}

interface EditingProps extends TemplateEditorProps {
  readonly known: Output<'template.list'>
  /** What was being written, as the disk has it. */
  readonly typed: string | undefined
}

function Editing({ of, onBack, onTone, known, typed }: EditingProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const shipped = known.shipped.find(({ kind, language }) => kind === of.kind && language === of.language)?.text ?? ''
  const own = known.own.find((one) => isSameKey(one, of))
  const standing = settledTemplate(ownTemplateOf(known.own, { tone: undefined, ...of })?.text ?? shipped)
  const writing = useHeld(typed ?? standing)
  const text = writing.drawn
  const { saved, write, remove } = useDraftSaver({ kind: 'template', template: of })
  const editor = useTemplateEditor(text, of.language, {
    onType: (next) => {
      writing.type('text', () => next())
      write(next)
    },
    onLeave: writing.settle
  })
  const { kind, language, tone } = of
  const template = useMemo(
    () => ({ kind, language, ...(tone && { tone }), text: text === '' ? ' ' : text }),
    [kind, language, tone, text]
  )
  const tried = useTriedTemplate(template)
  const { run } = useCommand('organisation.do')
  const { tones } = kindUses[of.kind]
  const isChanged = text !== standing
  const keep = async () => {
    const done = await run({ command: { type: 'set-letter-templates', templates: [template] } })
    if (!done.ok) return
    await remove()
    notice({ text: t('templates.kept') })
  }
  const put = async (next: string | undefined) => {
    const done = await run({
      command: { type: 'set-letter-templates', templates: [{ ...of, ...(next !== undefined && { text: next }) }] }
    })
    return done.ok
  }
  const restore = async () => {
    const [before, typedBefore] = [own?.text, writing.standing.read()]
    if (own && !(await put(undefined))) return
    const fallback = settledTemplate(
      ownTemplateOf(
        known.own.filter((one) => !isSameKey(one, of)),
        { tone: undefined, ...of }
      )?.text ?? shipped
    )
    editor?.commands.setContent(documentOfTemplate(fallback))
    writing.change(() => fallback)
    await remove()
    notice({
      text: t('templates.restored'),
      undo: async () => {
        if (before !== undefined) await put(before)
        editor?.commands.setContent(documentOfTemplate(typedBefore))
        writing.change(() => typedBefore)
        write(typedBefore)
      }
    })
  }
  const faulty = tried.problems.length > 0 ? t('templates.problems', { count: tried.problems.length }) : undefined
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t(`letter.kind.${of.kind}`)}
        aside={t(`templates.language.${of.language}`)}
        onBack={onBack}
        acts={
          <>
            <SavedMark state={isChanged && saved.kind === 'saved' ? { kind: 'unsaved' } : saved} />
            <ActButton
              label={t('templates.restore')}
              reason={own === undefined && !isChanged ? t('templates.not-restored') : undefined}
              onAct={restore}
            />
            <KeepTemplate
              standing={writing.standing}
              drawn={text}
              reason={isChanged ? faulty : t('templates.unchanged')}
              isTried={tried.current || !isChanged}
              onKeep={keep}
            />
          </>
        }
      />
      <div className={classes['panes']}>
        <div className={classes['form']}>
          {tones.length > 1 && (
            <div className={classes['tone']}>
              <span id="template-tone">{t('templates.for-tone')}</span>
              <Segmented
                aria-labelledby="template-tone"
                size="small"
                choices={[
                  { value: 'every', label: t('templates.every-tone') },
                  ...tones.map((one) => ({ value: one, label: t(`letter-tone.${one}`) }))
                ]}
                value={of.tone ?? 'every'}
                onChange={(value) => onTone(value === 'every' ? undefined : value)}
              />
            </div>
          )}
          {editor && <TemplateTools editor={editor} kind={of.kind} samples={known.samples[of.language] ?? noSamples} />}
          <p className={classes['sample']}>{t('templates.editor-hint')}</p>
          {editor && <EditorFrame editor={editor} />}
          <TemplateProblems problems={tried.problems} />
        </div>
        <TemplatePreview template={template} tried={tried} />
      </div>
    </div>
  )
}

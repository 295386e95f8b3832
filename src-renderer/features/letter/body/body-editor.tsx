import { type Editor, useEditor } from '@tiptap/react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import type { Tone } from '../../../../src-shared/domain/letter/kinds'
import { useTexts } from '../../../lib/texts'
import { useFieldMarks, useFieldPlaces } from '../field-places'
import { asksForPhrase, type PhrasesOpened, PhraseTool } from '../phrases/phrase-tool'
import { useDoubtedIn, useSpellingPlaces } from '../spelling/spelling-places'
import { useDrawnText, useTyping } from '../standing-draft'
import classes from './body.module.css'
import { documentOf, inDocument, textOf } from './body-document'
import { EditorFrame } from './editor-frame'
import { type CitedCase, ExhibitTool } from './exhibit-tool'
import { bodyExtensions } from './extensions'
import { remarkMarks, spellingMarks, type WordMarks } from './word-marks'

export interface BodyEditorProps {
  readonly label: string
  readonly describedBy: string
  readonly invalid: boolean
  /** Of the letter. */
  readonly language: Language
  readonly tone: Tone | undefined
  /** Whose exhibits may be cited. */
  readonly view: CitedCase
}

/** Where the text of a letter is written: its blocks under quiet labels, with the words that remarks are about underlined. */
export function BodyEditor(props: BodyEditorProps) {
  const [phrases, setPhrases] = useState<PhrasesOpened>()
  const value = useDrawnText()
  const editor = useBody(props, value, () => setPhrases('slash'))
  useOutsideChange(editor, value)
  useRemarkedWords(editor, value)
  useDoubtedWords(editor, value)
  const { language, tone, view } = props
  // The same from one key to the next, so that the tools are not drawn again with each.
  const tool = useMemo(
    () =>
      editor && (
        <>
          <ExhibitTool editor={editor} language={language} view={view} />
          <PhraseTool editor={editor} language={language} tone={tone} opened={phrases} onOpened={setPhrases} />
        </>
      ),
    [editor, language, tone, view, phrases]
  )
  return editor && <EditorFrame editor={editor}>{tool}</EditorFrame>
}

function useBody(
  { label, describedBy, invalid, language }: BodyEditorProps,
  value: string,
  onPhrases: () => void
): Editor | null {
  const { t } = useTexts()
  const asked = useRef(onPhrases)
  asked.current = onPhrases
  const { keyOf } = useRemarkKeys(asked)
  const extensions = useMemo(() => bodyExtensions((id) => t(`studio.block.${id}`), classes['block'] ?? ''), [t])
  const [content] = useState(() => documentOf(value))
  const { type, settle } = useTyping()
  // The same object from one drawing to the next: the editor draws itself anew when its properties change.
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': describedBy,
        'aria-invalid': String(invalid),
        lang: language
      },
      handleKeyDown: (_view: unknown, event: KeyboardEvent) => keyOf.current(event)
    }),
    [label, describedBy, invalid, language, keyOf]
  )
  return useEditor({
    extensions,
    content,
    // Its style would need a hole in the page's policy; ours is in body.module.css.
    injectCSS: false,
    editorProps,
    onCreate: ({ editor }) => keyOf.become(editor),
    onUpdate: ({ editor }) => {
      const { doc } = editor.state
      type('body', () => textOf(doc).text)
    },
    // Whatever is pressed beside the text is drawn from all that was typed.
    onBlur: settle
  })
}

/**
 * F8 goes to the next words that a remark is about, with Shift to those before; Alt and Enter to the remark itself; a
 * slash at the beginning of a word opens the phrases.
 */
function useRemarkKeys(onPhrases: RefObject<() => void>) {
  const { toRemark } = useFieldPlaces()
  const editor = useRef<Editor>(undefined)
  const keyOf = useMemo(
    () => ({
      become: (made: Editor) => {
        editor.current = made
      },
      current: (event: KeyboardEvent): boolean => {
        const made = editor.current
        if (!made) return false
        if (event.key === 'F8') {
          const span = remarkMarks.next(made, event.shiftKey)
          if (span) made.chain().setTextSelection(span).scrollIntoView().run()
          return span !== undefined
        }
        if (asksForPhrase(made, event.key)) {
          event.preventDefault()
          onPhrases.current()
          return true
        }
        const key = event.key === 'Enter' && event.altKey ? (remarkMarks.at(made) ?? spellingMarks.at(made)) : undefined
        if (key !== undefined) toRemark(key)
        return key !== undefined
      }
    }),
    [toRemark, onPhrases]
  )
  return { keyOf }
}

/** What changes the text from outside, such as a rewrite, changes as little of the document as it can: undo knows it. */
function useOutsideChange(editor: Editor | null, value: string): void {
  const { standing } = useTyping()
  useEffect(() => {
    if (!editor || textOf(editor.state.doc).text === value) return
    const newest = standing.read()
    // Drawn late, after more was typed: no change from outside.
    if (newest.kind !== 'formal-notice' && newest.body !== value) return
    const { state, view, schema } = editor
    const wanted = schema.nodeFromJSON(documentOf(value))
    const start = state.doc.content.findDiffStart(wanted.content)
    const end = state.doc.content.findDiffEnd(wanted.content)
    if (start === null || !end) return
    // Where the same words stand twice the ends may overlap.
    const overlap = Math.max(0, start - Math.min(end.a, end.b))
    view.dispatch(state.tr.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap)))
  }, [editor, value, standing])
}

interface FoundWords {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly look: string
}

function useShownMarks(editor: Editor | null, value: string, kind: WordMarks, found?: readonly FoundWords[]): void {
  useEffect(() => {
    if (!editor || !found) return
    const { text, places } = textOf(editor.state.doc)
    if (text !== value) return
    const shown = found.flatMap(({ start, end, key, look }) => {
      const span = start < end ? inDocument(places, start, end) : undefined
      return span && span.from < span.to ? [{ ...span, key, look }] : []
    })
    kind.show(editor, shown)
  }, [editor, kind, found, value])
}

/** The words that are spelled wrong are underlined, and F7 goes to them from wherever one writes. */
function useDoubtedWords(editor: Editor | null, value: string): void {
  const doubted = useDoubtedIn('body')
  const found = useMemo(() => doubted?.map((one) => ({ ...one, look: 'spelling' })), [doubted])
  useShownMarks(editor, value, spellingMarks, found)
  const { setNext } = useSpellingPlaces()
  useEffect(() => {
    if (!editor) return
    setNext('body', (backwards) => {
      const span = spellingMarks.next(editor, backwards)
      if (span) editor.chain().focus().setTextSelection(span).scrollIntoView().run()
    })
    return () => setNext('body', undefined)
  }, [editor, setNext])
}

function useRemarkedWords(editor: Editor | null, value: string): void {
  const marks = useFieldMarks('body')
  const found = useMemo(() => marks?.map(({ severity, ...one }) => ({ ...one, look: severity })), [marks])
  useShownMarks(editor, value, remarkMarks, found)
  const { add } = useFieldPlaces()
  useEffect(() => {
    if (!editor) return
    add('body', (start, end) => {
      const span = inDocument(textOf(editor.state.doc).places, start, end)
      editor
        .chain()
        .focus()
        .setTextSelection(span ?? 0)
        .scrollIntoView()
        .run()
    })
    return () => add('body', undefined)
  }, [editor, add])
}

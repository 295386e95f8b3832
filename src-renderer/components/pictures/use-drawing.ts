import { useRef, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Annotation } from '../../../src-shared/domain/picture/annotation'
import {
  added,
  backOne,
  changed,
  type Drawing,
  difference,
  drawingOf,
  type Pen,
  removed
} from '../../../src-shared/domain/picture/drawing'
import { type AnnotationId, annotationId, type CaseId } from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import { newId } from '../../lib/new-id'
import { useTexts } from '../../lib/texts'
import type { Layer } from './layers'
import type { Tool } from './tools'

/** What is being drawn on a photograph, with what, and what is read aloud of it. */
export function useDrawing(caseId: CaseId, picture: Attachment, layer: Layer) {
  const { t } = useTexts()
  const { run } = useCaseCommands(caseId)
  const [drawing, setDrawing] = useState<Drawing>(() => drawingOf(layer.own))
  const [tool, setTool] = useState<Tool>('arrow')
  const [pen, setPen] = useState<Omit<Pen, 'kind'>>(() => ({ colour: 'red', visibility: usual(layer) }))
  const [said, setSaid] = useState('')
  const began = useRef(layer.own)
  const chosen = drawing.annotations.find(({ id }) => id === drawing.chosen)
  const nameOf = (kind: Tool) => t(`picture.tool.${kind}`)
  return {
    ...{ drawing, chosen, tool, pen, said, setTool, nameOf },
    draw: (one: Annotation) => {
      setDrawing(added(drawing, one))
      setSaid(t('picture.placed', { tool: nameOf(one.kind) }))
    },
    change: (one: Annotation) => setDrawing(changed(drawing, one)),
    choose: (one: Annotation | undefined) => {
      setDrawing({ ...drawing, chosen: one?.id })
      if (one) setSaid(t('picture.chosen', { tool: nameOf(one.kind) }))
    },
    remove: (id: AnnotationId) => setDrawing(removed(drawing, id)),
    back: () => setDrawing(backOne(drawing)),
    type: (text: string) => setDrawing(typedOn(drawing, text)),
    colour: (colour: Pen['colour']) => {
      setPen({ ...pen, colour })
      if (chosen !== undefined && chosen.kind !== 'mask') setDrawing(changed(drawing, { ...chosen, colour }))
    },
    show: (out: boolean) => {
      const visibility = out ? 'communicable' : 'internal'
      setPen({ ...pen, visibility })
      setDrawing(shownTo(drawing, visibility))
    },
    /** Answers whether it stands, or there was nothing to record. */
    record: async () => {
      const { added: fresh, removed: gone } = difference(began.current, drawing.annotations, () => newId(annotationId))
      if (fresh.length + gone.length === 0) return true
      const command = { type: 'annotate-picture', piece: picture.id, added: fresh, removed: gone } as const
      return (await run(command, t('picture.saved'))).ok
    }
  }
}

/** As what stands there already; for us alone where nothing does. */
function usual({ own }: Layer): Pen['visibility'] {
  return own.some((one) => one.kind !== 'mask' && one.visibility === 'communicable') ? 'communicable' : 'internal'
}

/** A letter is no step to go back by: the words go as a whole. */
function typedOn(drawing: Drawing, text: string): Drawing {
  const typed = (one: Annotation) => (one.id === drawing.chosen && 'text' in one ? { ...one, text } : one)
  return { ...drawing, annotations: drawing.annotations.map(typed) }
}

function shownTo(drawing: Drawing, visibility: Pen['visibility']): Drawing {
  const annotations = drawing.annotations.map((one) => (one.kind === 'mask' ? one : { ...one, visibility }))
  return { ...drawing, annotations, past: [...drawing.past, drawing.annotations] }
}

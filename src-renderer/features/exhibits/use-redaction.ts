import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { LONGEST } from '../../../src-shared/domain/picture/annotation'
import { added, changed, type Drawing, drawingOf, removed } from '../../../src-shared/domain/picture/drawing'
import { shapesOf } from '../../../src-shared/domain/picture/shapes'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import type { Area } from '../../components/paper/redact-pdf'
import type { Board } from '../../components/pictures/board'
import { pictureAddress } from '../../lib/attachment-address'

type Pages = readonly PDFPageProxy[]
export type Opened = { readonly kind: 'reading' | 'closed' } | { readonly kind: 'open'; readonly pages: Pages }

/** The pages of a paper; `closed` where they cannot be read: locked, or damaged. */
export function usePages(file: Attachment): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'reading' })
  useEffect(() => {
    let close = () => {}
    const here = { still: true }
    const read = async () => {
      const response = await fetch(pictureAddress(file.id))
      const { openPdf } = await import('../../components/paper/pdf-engine')
      const pdf = openPdf(new Uint8Array(await response.arrayBuffer()))
      close = pdf.close
      const pages = await pdf.pages
      if (here.still) setOpened({ kind: 'open', pages })
      else close()
    }
    void read().catch(() => setOpened({ kind: 'closed' }))
    return () => {
      here.still = false
      close()
    }
  }, [file.id])
  return opened
}

const SCALE = 2

/** A page as a picture to draw on: its address, and its size in the unit of places. */
export function usePagePicture(page: PDFPageProxy | undefined) {
  const [shown, setShown] = useState<{ readonly address: string; readonly width: number; readonly height: number }>()
  useEffect(() => {
    if (page === undefined) return
    const here = { still: true }
    let address = ''
    const paint = async () => {
      const viewport = page.getViewport({ scale: SCALE })
      const canvas = document.createElement('canvas')
      canvas.width = Math.max(1, Math.floor(viewport.width))
      canvas.height = Math.max(1, Math.floor(viewport.height))
      await page.render({ canvas, viewport }).promise
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
      if (!blob || !here.still) return
      address = URL.createObjectURL(blob)
      const scale = LONGEST / Math.max(viewport.width, viewport.height)
      setShown({ address, width: Math.round(viewport.width * scale), height: Math.round(viewport.height * scale) })
    }
    void paint()
    return () => {
      here.still = false
      setShown(undefined)
      if (address !== '') URL.revokeObjectURL(address)
    }
  }, [page])
  return shown
}

type Drawings = ReadonlyMap<number, Drawing>
/** What was drawn and not made a copy of yet: closing the window loses nothing of it. */
const kept = new Map<AttachmentId, Drawings>()
const nothing = drawingOf([])

/** The areas of each page of a paper. */
export function useAreas(file: Attachment, page: number) {
  const [drawings, setDrawings] = useState<Drawings>(() => kept.get(file.id) ?? new Map())
  const drawing = drawings.get(page) ?? nothing
  const set = (to: Drawing) => {
    const next = new Map(drawings).set(page, to)
    kept.set(file.id, next)
    setDrawings(next)
  }
  const board: Board = {
    ...{ drawing, tool: 'mask', pen: { colour: 'red', visibility: 'internal' } },
    chosen: drawing.annotations.find(({ id }) => id === drawing.chosen),
    draw: (one) => set(added(drawing, one)),
    change: (one) => set(changed(drawing, one)),
    choose: (one) => set({ ...drawing, chosen: one?.id }),
    remove: (id) => set(removed(drawing, id))
  }
  const count = [...drawings.values()].reduce((sum, { annotations }) => sum + annotations.length, 0)
  return { board, count, set, areas: (pages: Pages) => areasOf(drawings, pages) }
}

function areasOf(drawings: Drawings, pages: Pages): ReadonlyMap<number, readonly Area[]> {
  return new Map(
    [...drawings].flatMap(([page, { annotations }]) => {
      const seen = pages[page - 1]?.getViewport({ scale: 1 })
      if (!seen || annotations.length === 0) return []
      const areas = shapesOf(annotations, seen).flatMap((shape) => (shape.kind === 'area' ? [shape] : []))
      return [[page, areas] as const]
    })
  )
}

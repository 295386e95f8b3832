import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { extractAround } from '../../../src-shared/domain/site/plan-extract'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseId, DefectId } from '../../../src-shared/lib/ids'
import { openPlanFile, PlanFaultError, type PlanFile } from '../../components/plans/plan-file'
import { call, ipcQuery } from '../../lib/ipc'

type Placed = Output<'report.plan-extracts'>['extracts'][number]

/** Pixels: 150 dpi over the width of a page. */
const WIDTH = 1_000
const QUALITY = 0.85
const PIN = '#a33b20'

/**
 * Has the parts of the plans around the defects of a report drawn, which only a window can. A plan that cannot be read
 * leaves its defects without one.
 * @returns whether all of them are there, as far as they can be
 */
export function usePlanExtracts(id: CaseId, defects: readonly DefectId[]): boolean {
  const client = useQueryClient()
  const placed = useQuery(ipcQuery('report.plan-extracts', { case: id, defects: [...defects] }))
  const missing = placed.data?.extracts.filter(({ drawn }) => !drawn) ?? []
  const key = missing.map(({ defect, file, x, y }) => `${defect} ${file.id} ${x} ${y}`).join()
  const drawing = useQuery({
    queryKey: ['plan-extracts drawn', id, key],
    queryFn: async () => {
      await drawAll(id, missing)
      return true
    },
    enabled: key !== '',
    staleTime: Number.POSITIVE_INFINITY
  })
  const drawn = placed.isError || (placed.data !== undefined && (key === '' || drawing.isFetched))
  useEffect(() => () => client.removeQueries({ queryKey: ['plan-extracts drawn', id] }), [client, id])
  return drawn
}

async function drawAll(id: CaseId, missing: readonly Placed[]): Promise<void> {
  const files = new Map<string, PlanFile | undefined>()
  for (const one of missing) {
    if (!files.has(one.file.id)) files.set(one.file.id, await opened(one))
    const file = files.get(one.file.id)
    const jpeg = file && (await drawnOn(file, one))
    if (jpeg) await call('report.keep-extract', { case: id, defect: one.defect, x: one.x, y: one.y, jpeg })
  }
  for (const file of files.values()) file?.close()
}

async function opened({ file }: Placed): Promise<PlanFile | undefined> {
  try {
    return await openPlanFile(file)
  } catch (error) {
    if (error instanceof PlanFaultError) return undefined
    throw error
  }
}

async function drawnOn(file: PlanFile, one: Placed): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const page = file.page(one.page, one.turn)
  const { box, pin } = extractAround(page, one)
  const scale = WIDTH / box.width
  const canvas = document.createElement('canvas')
  await page.paint(box, scale, canvas).done
  const flat = onWhite(canvas)
  pinned(flat, { x: pin.x * scale, y: pin.y * scale }, one.number)
  const blob = await new Promise<Blob | null>((resolve) => flat.toBlob(resolve, 'image/jpeg', QUALITY))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined
}

/** Paper is white where a plan has nothing; a JPEG would have it black. */
function onWhite(from: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = from.width
  canvas.height = from.height
  const pen = canvas.getContext('2d')
  if (pen) {
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(from, 0, 0)
  }
  return canvas
}

// Two of them stand side by side on paper, some 82 mm wide: the figures are 2.6 mm high there.
const ROUND = 38
const ABOVE = 64
const FIGURES = 44
/** Three figures in the same round. */
const NARROW = 34

/** A drop whose point is the place, with the number of the defect, legible in black and white. */
function pinned(canvas: HTMLCanvasElement, { x, y }: { readonly x: number; readonly y: number }, number: number): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  // Near the upper edge it hangs below.
  const side = y < ABOVE + ROUND ? 1 : -1
  const middle = y + side * ABOVE
  pen.fillStyle = PIN
  pen.strokeStyle = '#fff'
  pen.lineWidth = 5
  pen.beginPath()
  pen.moveTo(x, y)
  pen.lineTo(x - 17, middle)
  pen.lineTo(x + 17, middle)
  pen.closePath()
  pen.fill()
  pen.beginPath()
  pen.arc(x, middle, ROUND, 0, 2 * Math.PI)
  pen.fill()
  pen.stroke()
  pen.fillStyle = '#fff'
  pen.font = `600 ${number < 100 ? FIGURES : NARROW}px sans-serif`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(String(number), x, middle + 2)
}

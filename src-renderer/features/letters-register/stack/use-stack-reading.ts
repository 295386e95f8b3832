import { useEffect, useState } from 'react'
import type { ScannedPage } from '../../../../src-shared/domain/dispatch/stack'
import { scannedPage } from '../../../../src-shared/domain/dispatch/stack'
import type { PlanFile } from '../../../components/plans/plan-file'
import { call } from '../../../lib/ipc'

/** Points for each point of the paper: about 250 dots an inch, at which a bar of a quarter of a millimetre has two. */
const SHARPNESS = 3.5
const LONGEST_SIDE = 4_000

export interface StackReading {
  /** As far as it is read, in the order of the stack. */
  readonly pages: readonly ScannedPage[]
  readonly total: number
}

/** Reads the barcodes of a stack, page by page; begun anew with another file. */
export function useStackReading(file: PlanFile | undefined, known: readonly string[]): StackReading {
  const [pages, setPages] = useState<readonly ScannedPage[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: numbers that come to be known meanwhile change no page that was read
  useEffect(() => {
    if (!file) return
    let left = false
    const read = async () => {
      const found: ScannedPage[] = []
      for (let number = 1; number <= file.pages && !left; number++) {
        found.push(await readPage(file, number, known))
        if (!left) setPages([...found])
      }
    }
    void read()
    return () => {
      left = true
    }
  }, [file])
  return { pages, total: file?.pages ?? 0 }
}

/** A page that cannot be painted or read has no number: it is typed. */
async function readPage(file: PlanFile, number: number, known: readonly string[]): Promise<ScannedPage> {
  const grey = await paintGrey(file, number)
  const answer = grey && (await call('slips.read', grey))
  return scannedPage(number, answer?.ok ? answer.value.codes : [], known)
}

async function paintGrey(file: PlanFile, number: number) {
  const page = file.page(number, 0)
  const scale = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(page.width, page.height))
  const canvas = document.createElement('canvas')
  const drawn = canvas.getContext('2d', { willReadFrequently: true })
  try {
    await page.paint({ x: 0, y: 0, width: page.width, height: page.height }, scale, canvas).done
  } catch {
    return undefined
  }
  const { width, height } = canvas
  const points = drawn?.getImageData(0, 0, width, height).data
  if (!points) return undefined
  const grey = new Uint8Array(width * height)
  for (let place = 0; place < grey.length; place++) {
    const [red = 0, green = 0, blue = 0] = [points[place * 4], points[place * 4 + 1], points[place * 4 + 2]]
    // The share of each colour in what the eye sees (ITU-R BT.601).
    grey[place] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  }
  return { width, height, grey }
}

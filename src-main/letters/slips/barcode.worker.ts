import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { PageTurn, ScannedCode } from '../../../src-shared/domain/dispatch/stack'

// One page, then the thread ends: what a picture may do to the reader ends with it.
const { wasm, width, height, grey } = z
  .object({
    wasm: z.instanceof(Uint8Array),
    width: z.int(),
    height: z.int(),
    grey: z.instanceof(Uint8Array)
  })
  .parse(workerData)

prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

// Each point at once, its four bytes alike but for the last, whichever end of the number that is.
const points = Uint32Array.from(grey, (tone) => tone * 0x01010101)
const data = new Uint8ClampedArray(points.buffer)
for (let place = 3; place < data.length; place += 4) data[place] = 255

async function read(): Promise<readonly ScannedCode[]> {
  const found = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' },
    // What posts print: Code 128 as a rule, Code 39 and interleaved on older slips, a Data Matrix beside it on newer ones.
    { formats: ['Code128', 'Code39', 'ITF', 'DataMatrix'], tryHarder: true, tryRotate: true, maxNumberOfSymbols: 8 }
  )
  return found
    .filter(({ isValid }) => isValid)
    .map(({ text, orientation }) => ({ text: text.slice(0, 200), turn: turnOf(orientation) }))
}

/** The reader tells by how much a code lies turned to the right, in degrees; the nearest quarter back puts it upright. */
function turnOf(orientation: number): PageTurn {
  const quarters = (((Math.round(-orientation / 90) % 4) + 4) % 4) * 90
  return quarters === 90 || quarters === 180 || quarters === 270 ? quarters : 0
}

// A failure ends the thread, and whoever started it hears why.
void read().then((codes) => parentPort?.postMessage(codes))

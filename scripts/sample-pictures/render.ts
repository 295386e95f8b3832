// Renders the pictures of the sample cases into resources/samples. Run after a change of drawings.ts:
// node scripts/sample-pictures/render.ts
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { drawings } from './drawings.ts'

const JPEG_QUALITY = 80
const folder = join(import.meta.dirname, '..', '..', 'resources', 'samples')

const defs = `<defs><filter id="grain"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="7"/><feColorMatrix type="saturate" values="0"/></filter><filter id="stain"><feGaussianBlur stdDeviation="28"/></filter><radialGradient id="vignette" cx=".5" cy=".45" r=".8"><stop offset=".55" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".45"/></radialGradient></defs>`

for (const [key, { width, height, body }] of Object.entries(drawings)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${defs}${body}</svg>`
  await writeFile(join(folder, `${key}.jpg`), await Transformer.fromSvg(svg).jpeg(JPEG_QUALITY))
}

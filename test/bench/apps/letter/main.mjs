// Both sides of the bench of a letter in one main process: our renderer, and Chromium's print in a hidden window.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { renderLetter } from '../../../../out/bench/render-letter.js'
import { createPagePrinter } from '../../baselines/printed-page/print.mjs'

const fontsDir = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'fonts')
/** @type {{ contents: object[], pages: string[] }} */
const { contents, pages } = JSON.parse(readFileSync(process.env.ENTENTE_BENCH_LETTERS ?? '', 'utf8'))

/** @param {() => Promise<Uint8Array>} make */
async function timed(make) {
  const begin = performance.now()
  const bytes = await make()
  const took = performance.now() - begin
  return {
    took,
    sheets:
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/gu)?.length ?? 0
  }
}

async function render(content) {
  const rendered = await renderLetter(content, { instant: '2026-03-05T08:15:00.000Z', fontsDir })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.reason))
  return rendered.value.bytes
}

void app.whenReady().then(() => {
  const print = createPagePrinter()
  const sides = {
    ours: (turn) => timed(() => render(contents[turn])),
    baseline: (turn) => timed(() => print(pages[turn]))
  }
  process.on('message', async ({ side, turn }) => process.send(await sides[side](turn)))
  process.send('ready')
})
process.on('disconnect', () => app.quit())

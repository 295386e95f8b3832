import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { runPlaywright } from './e2e/playwright.mjs'
import { buildIfStale } from './lib/build.mjs'
import { keepCompiled } from './lib/code-cache.mjs'
import { inRoot } from './lib/paths.mjs'
import { main, say } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'
import { ensureTestPackages } from './setup/system-packages.mjs'

// Every screen and every page of a PDF as a picture, with an index. The specs of test/shots write their pictures to
// ENTENTE_SHOTS_DIR, in folders of their choice: shots/<group>/<name>.png.
main(async () => {
  const runtime = await setUp()
  await ensureTestPackages()
  await buildIfStale()
  await keepCompiled(runtime)
  const shots = inRoot('shots')
  const { code, results } = await runPlaywright('shots', runtime, { args: process.argv.slice(2) })
  const taken = join(results, 'shots')
  rmSync(shots, { recursive: true, force: true })
  mkdirSync(shots)
  if (existsSync(taken)) cpSync(taken, shots, { recursive: true })
  const pictures = writeIndex(shots)
  say(`${pictures} pictures: ${join(shots, 'index.html')}`)
  return code
})

/** @param {string} folder */
function writeIndex(folder) {
  const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.split(sep).join('/'))
    .sort()
  const groups = Map.groupBy(pictures, (file) => file.split('/').slice(0, -1).join('/'))
  const sections = [...groups].map(
    ([group, files]) => `<h2>${group || 'shots'}</h2>\n<div class="row">\n${files.map(figure).join('\n')}\n</div>`
  )
  writeFileSync(join(folder, 'index.html'), page(sections.join('\n')))
  return pictures.length
}

/** @param {string} file */
function figure(file) {
  const name = file.split('/').at(-1)?.replace('.png', '')
  return `<figure><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`
}

/** @param {string} body */
function page(body) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Entente: screens and pages</title>
<style>
body { font: 14px/1.5 sans-serif; margin: 2rem; }
.row { display: flex; flex-wrap: wrap; gap: 1.5rem; }
figure { margin: 0; }
img { width: 420px; border: 1px solid #ccc; display: block; }
</style>
${body}
`
}

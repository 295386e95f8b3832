import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentKey, inRoot } from './paths.mjs'
import { runTool } from './run.mjs'
import { SetupError } from './say.mjs'

const SOURCES = ['src-shared', 'src-main', 'src-preload', 'src-renderer', 'resources']
const SINGLE_FILES = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']
const stampFile = inRoot('out', '.stamp')

/** Builds main, preload and renderer into `out`. @param {{ show?: boolean }} options */
export async function build(options = {}) {
  const stamp = sourcesStamp()
  const { code, output } = await runTool(['electron-vite', 'bin', 'electron-vite.js'], ['build'], {
    show: options.show
  })
  if (code !== 0) throw new SetupError(`The build failed.\n${output}`)
  mkdirSync(inRoot('out'), { recursive: true })
  writeFileSync(stampFile, stamp)
}

/** Builds only what is not built yet from the sources as they stand. @param {{ show?: boolean }} options */
export async function buildIfStale(options = {}) {
  const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesStamp()
  if (!isFresh) await build(options)
}

/** Name, size and time of every source file: changes when anything is edited, added, moved or removed. */
function sourcesStamp() {
  const files = SOURCES.filter((dir) => existsSync(inRoot(dir))).flatMap((dir) =>
    readdirSync(inRoot(dir), { recursive: true, encoding: 'utf8' }).map((file) => join(dir, file))
  )
  const facts = [...files, ...SINGLE_FILES].sort().map((file) => {
    const { size, mtimeMs } = statSync(inRoot(file))
    return `${file} ${size} ${mtimeMs}`
  })
  return contentKey(...facts)
}

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { cacheDir, contentKey, inRoot, readJson } from '../lib/paths.mjs'
import { runTool } from '../lib/run.mjs'
import { SetupError, say } from '../lib/say.mjs'
import { COMPILER, ensure } from './system-packages.mjs'

const packageDir = inRoot('node_modules', 'better-sqlite3')

// The shipped binding is compiled for Node-API 10. With these defines it asks for 9 and takes the two experimental
// entry points it uses from there by name, which Node 20.18 has.
const SHIPPED_DEFINE = "'NAPI_VERSION=10'"
const OUR_DEFINES = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'"

/** Where the rebuilt binding of the installed version lies, built or not. */
export function rebuiltBinding() {
  const { version } = readJson(join(packageDir, 'package.json'))
  const key = contentKey(readFileSync(join(packageDir, 'binding.gyp')), OUR_DEFINES)
  return join(cacheDir(), `sqlite-${version}-${key}`, 'better_sqlite3.node')
}

/** Rebuilds the SQLite binding for a runtime that offers Node-API 9; once per version and machine. */
export async function buildBinding() {
  const target = rebuiltBinding()
  if (existsSync(target)) return target
  await ensure(COMPILER)
  say('Compiling SQLite for this Electron (one to two minutes, once)…')
  const work = mkdtempSync(join(cacheDir(), 'compiling-'))
  try {
    await compile(work)
    mkdirSync(join(target, '..'), { recursive: true })
    renameSync(join(work, 'source', 'build', 'Release', 'better_sqlite3.node'), target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return target
}

/** @param {string} work */
async function compile(work) {
  const source = join(work, 'source')
  cpSync(packageDir, source, { recursive: true, filter: (file) => !file.includes(`${packageDir}/prebuilds`) })
  symlinkSync(inRoot('node_modules'), join(work, 'node_modules'))
  const gyp = readFileSync(join(source, 'binding.gyp'), 'utf8')
  if (!gyp.includes(SHIPPED_DEFINE)) throw new Error(`binding.gyp of better-sqlite3 no longer says ${SHIPPED_DEFINE}`)
  writeFileSync(join(source, 'binding.gyp'), gyp.replace(SHIPPED_DEFINE, OUR_DEFINES))
  const { code, output } = await runTool(
    ['node-gyp', 'bin', 'node-gyp.js'],
    ['rebuild', '--release', '--force_build=1', ...headers()],
    { cwd: source }
  )
  if (code !== 0) {
    throw new SetupError(
      `SQLite could not be compiled. It takes a C++ compiler, make and Python 3 (Debian: build-essential python3).\n${output.slice(-4000)}`
    )
  }
}

/** Headers of Node 20 where the system has them; otherwise node-gyp fetches them. */
function headers() {
  return existsSync('/usr/include/node/node_api.h') ? ['--nodedir=/usr'] : ['--target=20.18.1']
}

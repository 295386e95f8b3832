import { join } from 'node:path'
import { readJson } from '../lib/paths.mjs'
import { run, toolEnv } from '../lib/run.mjs'

const PROBE_MS = 8_000
const DOWNLOAD_MS = 10 * 60_000

/**
 * Runs the installer of the `electron` package.
 * @param {string} packageDir @returns {Promise<string>} why it failed, or an empty string
 */
export async function downloadElectron(packageDir) {
  const unreachable = await probe(packageDir)
  if (unreachable) return unreachable
  const { code, output, timedOut } = await run(process.execPath, [join(packageDir, 'install.js')], {
    env: toolEnv(),
    timeoutMs: DOWNLOAD_MS
  })
  if (timedOut) return 'no end after ten minutes'
  return code === 0 ? '' : (output.trim().split('\n')[0] ?? 'unknown reason')
}

/**
 * The installer retries for long where nothing answers: ask first whether the file is in reach. With a proxy or a
 * mirror, only the installer knows the way.
 * @param {string} packageDir @returns {Promise<string>}
 */
async function probe(packageDir) {
  const hasOwnWay = Object.keys(process.env).some((key) =>
    /^((https?|all)_proxy|.*electron_mirror|electron_get_use_proxy)$/i.test(key)
  )
  if (hasOwnWay) return ''
  const { version } = readJson(join(packageDir, 'package.json'))
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`
  try {
    const url = `https://github.com/electron/electron/releases/download/v${version}/${file}`
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return answer.ok ? '' : `github.com answers ${answer.status}`
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    return `github.com is out of reach: ${cause}`
  }
}

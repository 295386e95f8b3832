import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** First Node-API version the binding shipped inside `better-sqlite3` can run on. */
const SHIPPED_BINDING_NAPI = 10

/**
 * The SQLite binding to load in place of the one shipped with `better-sqlite3`, or undefined for that one:
 * `new Database(file, { nativeBinding: nativeBinding() })`.
 *
 * Electron 33, the runtime the set-up makes where the official Electron cannot be downloaded, offers Node-API 9 only.
 * A binding rebuilt for it then lies in the `resources` folder beside the executable, in a checkout and in a package
 * alike; it is found from `process.execPath` because worker threads know no `process.resourcesPath`. Plain Node and
 * newer Electrons never look for it.
 */
export function nativeBinding(): string | undefined {
  if (Number(process.versions.napi ?? '0') >= SHIPPED_BINDING_NAPI) return undefined
  const rebuilt = join(dirname(process.execPath), 'resources', 'better_sqlite3.node')
  return existsSync(rebuilt) ? rebuilt : undefined
}

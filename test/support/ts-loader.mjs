// Lets plain Node run the TypeScript sources as the bundler reads them (imports without an extension, parameter
// properties), so that tests can start workers and child processes from the sources.
import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

const EXTENSION = /\.(ts|tsx|js|mjs|cjs|json|node)$/u

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.includes('/node_modules/') === false
    if (!ours || EXTENSION.test(specifier)) return next(specifier, context)
    try {
      return next(`${specifier}.ts`, context)
    } catch {
      return next(`${specifier}/index.ts`, context)
    }
  },
  load(url, context, next) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context)
    const source = transform(readFileSync(fileURLToPath(url), 'utf8'), url)
    return { format: 'module', source, shortCircuit: true }
  }
})

// Says once per thread that it is experimental; the output of tests should hold what tests say.
function transform(source, sourceUrl) {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source, { mode: 'transform', sourceUrl })
  } finally {
    process.emitWarning = emitWarning
  }
}

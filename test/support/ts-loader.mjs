// Lets plain Node run the TypeScript sources as the bundler reads them (imports without an extension), so that tests can
// start workers and child processes from the sources.
import { registerHooks } from 'node:module'

const EXTENSION = /\.(ts|tsx|js|mjs|cjs|json|node)$/u

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.includes('/node_modules/') === false
    return next(ours && !EXTENSION.test(specifier) ? `${specifier}.ts` : specifier, context)
  }
})

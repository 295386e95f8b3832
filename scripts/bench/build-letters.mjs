import { build } from 'vite'
import { inRoot } from '../lib/paths.mjs'

/**
 * Bundles `renderLetter` by itself into `out/bench`, as the application's build bundles it into a chunk without a name of
 * its own: the bench calls it in a main process.
 */
export async function buildLetters() {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: inRoot('src-main', 'documents', 'render-letter.ts'),
      target: 'node20.18',
      outDir: inRoot('out', 'bench'),
      emptyOutDir: true,
      rollupOptions: { external: ['pdfkit', 'fontkit'], output: { entryFileNames: '[name].js' } }
    },
    ssr: { noExternal: true, external: ['pdfkit', 'fontkit'] }
  })
}

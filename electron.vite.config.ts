import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = import.meta.dirname

/**
 * Main entries: the application, the command line (runs on plain Node too), what keeps compiled code after a build, and
 * one bundle for each worker (`src-main/store/search/search.worker.ts` becomes `out/main/search.worker.js`).
 */
function mainEntries(): Record<string, string> {
  const entries: Record<string, string> = {
    index: join(root, 'src-main', 'index.ts'),
    cli: join(root, 'src-main', 'cli', 'index.ts'),
    'make-code-cache': join(root, 'src-main', 'app', 'code-cache', 'make.ts')
  }
  for (const file of globSync('src-main/**/*.worker.ts', { cwd: root })) {
    entries[basename(file, '.ts')] = join(root, file)
  }
  return entries
}

/** The PDF reader's decoders of scans (JBIG2, fax, JPEG 2000) without WebAssembly, by the names it asks for. */
function pdfDecoders(): Plugin {
  return {
    name: 'pdf-decoders',
    apply: 'build',
    generateBundle() {
      for (const name of ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']) {
        const source = readFileSync(join(root, 'node_modules', 'pdfjs-dist', 'wasm', name))
        this.emitFile({ type: 'asset', fileName: `pdf-decoders/${name}`, source })
      }
    }
  }
}

/**
 * The main process's files are CommonJS below a package.json that says modules: what V8 compiled can be kept of scripts
 * only, not of ES modules (docs/decisions/0019).
 */
function commonJs(): Plugin {
  return {
    name: 'common-js',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    }
  }
}

// Targets are the oldest runtime we support (Electron 33: Node 20.18, Chromium 130), not the newest one installed.
// What package.json lists under `dependencies` stays outside the main bundle and is shipped as it is (native modules,
// and libraries that read files beside themselves); all the rest is a devDependency and bundled.
export default defineConfig({
  main: {
    plugins: [commonJs()],
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      sourcemap: true,
      minify: false,
      lib: { entry: mainEntries(), formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } }
    }
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that requires nothing but electron.
      externalizeDeps: false,
      lib: { entry: join(root, 'src-preload', 'index.ts'), formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'index.cjs' } }
    }
  },
  renderer: {
    root: join(root, 'src-renderer'),
    build: {
      target: 'chrome130',
      outDir: join(root, 'out', 'renderer'),
      // The window reads it at each start, from memory that no cache outlives.
      minify: true,
      sourcemap: true,
      rollupOptions: {
        input: join(root, 'src-renderer', 'index.html'),
        // What the first page needs lies in one file: its process asks ours for each, and waits for it at every start.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } }
      }
    },
    plugins: [react(), pdfDecoders()]
  }
})

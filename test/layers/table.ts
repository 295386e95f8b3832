/** What kind of packages a folder may import. */
export type Packages =
  /** Only the pure ones listed below: nothing that touches a clock, a disk, a page or the network. */
  | 'pure'
  /** Whatever runs in a browser: no Node, no Electron. */
  | 'browser'
  /** Whatever runs in Node, but for what is reserved below. */
  | 'node'

export interface Layer {
  /** A folder or a file; of several that fit, the longest rules. `*` stands for one folder name. */
  readonly place: string
  /** Where its own imports may point. `*` is the very folder that `*` stood for in `place`. */
  readonly from: readonly string[]
  /** Places inside of those that are closed all the same. */
  readonly except?: readonly string[]
  readonly packages: Packages
}

/** What stands on Electron in the main process. */
const windowed = ['src-main/app/shell', 'src-main/app/protocol', 'src-main/app/start']

/** Who may import what. A place that is not in the table may not exist. */
export const layers: readonly Layer[] = [
  // The core: rules and words, the same everywhere.
  { place: 'src-shared/lib', from: ['src-shared/lib'], packages: 'pure' },
  { place: 'src-shared/domain', from: ['src-shared/domain', 'src-shared/lib'], packages: 'pure' },
  { place: 'src-shared/ipc', from: ['src-shared/ipc', 'src-shared/domain', 'src-shared/lib'], packages: 'pure' },
  { place: 'src-shared/texts', from: ['src-shared'], packages: 'pure' },

  // The main process, from the bottom up.
  { place: 'src-main/store', from: ['src-main/store', 'src-shared'], packages: 'node' },
  { place: 'src-main/documents', from: ['src-main/documents', 'src-shared'], packages: 'node' },
  { place: 'src-main/documents/layout', from: ['src-main/documents/layout', 'src-shared'], packages: 'pure' },
  // Bytes in, values out: of the store it takes what looks at bytes, and nothing that knows a vault.
  {
    place: 'src-main/arrivals/read',
    from: [
      'src-main/arrivals/read',
      'src-main/store/images',
      'src-main/store/attachments/attachment-name',
      'src-main/store/attachments/media-types',
      'src-main/store/attachments/sniff',
      'src-main/store/workers/worker-file',
      'src-shared/domain/common',
      'src-shared/lib'
    ],
    packages: 'node'
  },
  // Dictionaries, in a process of their own.
  { place: 'src-main/spelling', from: ['src-main/spelling', 'src-shared'], packages: 'node' },
  // What keeps and reads arrivals: on top of the store, without windows.
  { place: 'src-main/arrivals', from: ['src-main/arrivals', 'src-main/store', 'src-shared'], packages: 'node' },
  { place: 'src-main/backup', from: ['src-main/backup', 'src-main/store', 'src-shared'], packages: 'node' },
  // What is drawn over pictures becomes pixels of the copies that leave.
  {
    place: 'src-main/pictures',
    from: [
      'src-main/pictures',
      'src-main/arrivals/read/picture',
      'src-main/documents/paint/fonts',
      'src-main/letters/resources',
      'src-main/store',
      'src-shared'
    ],
    packages: 'node'
  },
  {
    place: 'src-main/letters',
    from: ['src-main/letters', 'src-main/pictures', 'src-main/documents', 'src-main/store', 'src-shared'],
    packages: 'node'
  },
  {
    place: 'src-main/exchange',
    from: [
      'src-main/exchange',
      'src-main/arrivals/read',
      'src-main/letters',
      'src-main/documents',
      'src-main/store',
      'src-shared'
    ],
    packages: 'node'
  },
  {
    place: 'src-main/dossier',
    from: [
      'src-main/dossier',
      'src-main/pictures',
      'src-main/arrivals/read',
      'src-main/documents',
      'src-main/letters/resources',
      'src-main/store',
      'src-shared'
    ],
    packages: 'node'
  },
  {
    place: 'src-main/reports',
    from: [
      'src-main/reports',
      'src-main/pictures',
      'src-main/documents',
      'src-main/letters',
      'src-main/store',
      'src-shared'
    ],
    packages: 'node'
  },
  {
    place: 'src-main/samples',
    from: [
      'src-main/samples',
      'src-main/app/deadline-data',
      'src-main/app/sample-builder',
      'src-main/letters',
      'src-main/store',
      'src-shared'
    ],
    packages: 'node'
  },
  // The two ways in: from a window, and from a command line that has none. Neither touches what stands on Electron.
  { place: 'src-main/ipc', from: ['src-main', 'src-shared'], except: [...windowed, 'src-main/cli'], packages: 'node' },
  { place: 'src-main/cli', from: ['src-main', 'src-shared'], except: [...windowed, 'src-main/ipc'], packages: 'node' },
  { place: 'src-main/app', from: ['src-main', 'src-shared'], packages: 'node' },
  { place: 'src-main/index.ts', from: ['src-main', 'src-shared'], packages: 'node' },

  // The bridge, and the window behind it.
  { place: 'src-preload', from: ['src-preload', 'src-shared/ipc'], packages: 'node' },
  {
    place: 'src-renderer/lib',
    from: ['src-renderer/lib', 'src-renderer/components', 'src-shared'],
    packages: 'browser'
  },
  {
    place: 'src-renderer/components',
    from: ['src-renderer/components', 'src-renderer/lib', 'src-shared'],
    packages: 'browser'
  },
  {
    place: 'src-renderer/features/*',
    from: ['src-renderer/features/*', 'src-renderer/components', 'src-renderer/lib', 'src-shared'],
    packages: 'browser'
  },
  { place: 'src-renderer/app', from: ['src-renderer', 'src-shared'], packages: 'browser' },
  // Every shared piece on one page, for development; no part of the application.
  { place: 'src-renderer/gallery', from: ['src-renderer', 'src-shared'], packages: 'browser' }
]

/** Packages with no effect of their own. */
export const purePackages = ['canonicalize', 'intl-messageformat', 'liquidjs', 'temporal-polyfill', 'zod']

/** Packages, and names of packages (`package#name`), that only these places may import. */
export const reserved: Readonly<Record<string, readonly string[]>> = {
  electron: [
    'src-main/app/protocol',
    'src-main/app/shell',
    'src-main/app/start.ts',
    'src-main/index.ts',
    'src-main/ipc/register.ts',
    'src-preload'
  ],
  'electron#ipcMain': ['src-main/ipc/register.ts'],
  'electron#ipcRenderer': ['src-preload/index.ts'],
  'better-sqlite3': ['src-main/store'],
  kysely: ['src-main/store'],
  pdfkit: ['src-main/documents/paint']
}

/** The one file that may touch the bridge as the preload exposes it. */
export const bridge = { global: 'entente', only: 'src-renderer/lib/ipc.ts' }

/** In src-shared time and chance are passed in. */
export const impure = ['Date.now', 'Math.random', 'Temporal.Now', 'new Date()', 'Date()']

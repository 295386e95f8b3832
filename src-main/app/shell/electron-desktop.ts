import { mkdir, rm } from 'node:fs/promises'
import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron'
import { fileNameOf } from '../../../src-shared/lib/file-name'
import type { Desktop, FileFilter } from '../desktop'

export interface DesktopParts {
  /** The window the dialogues belong to. */
  readonly window: () => BrowserWindow | undefined
  /** Where copies for other programs lie: one known place, so that what a crash left there is found. */
  readonly copies: string
  readonly printPdf: Desktop['printPdf']
}

/**
 * The real dialogues and programs. `dialog` and `shell` are called through their modules, so that tests can stand in for
 * them.
 */
export function electronDesktop({ window, copies, printPdf }: DesktopParts): Desktop {
  return {
    chooseFiles: async ({ title, many, filters, folder = false }) => {
      const options: OpenDialogOptions = {
        title,
        properties: [folder ? 'openDirectory' : 'openFile', ...(many ? (['multiSelections'] as const) : [])],
        filters: filtersOf(filters)
      }
      const parent = window()
      const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options))
      return chosen.canceled ? [] : chosen.filePaths
    },
    chooseTarget: async ({ title, fileName, filters }) => {
      const options: SaveDialogOptions = {
        title,
        defaultPath: fileNameOf(fileName),
        filters: filtersOf(filters),
        properties: ['createDirectory', 'showOverwriteConfirmation']
      }
      const parent = window()
      const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options))
      return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath
    },
    openFile: async (path) => (await shell.openPath(path)) === '',
    copiesFolder: async () => {
      await mkdir(copies, { recursive: true, mode: 0o700 })
      return copies
    },
    printPdf
  }
}

/** Removes the copies given to other programs: at quit, and at the start for what a crash left. */
export async function removeCopies(copies: string): Promise<void> {
  // On Windows a program may still hold one open: it goes at the next start.
  await rm(copies, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
}

function filtersOf(filters: readonly FileFilter[] = []): Electron.FileFilter[] {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }))
}

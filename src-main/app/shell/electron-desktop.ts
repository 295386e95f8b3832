import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { Desktop, FileFilter } from '../desktop'
import { printPdf } from './print-pdf'

/** The real dialogues and programs. `dialog` and `shell` are called through their modules, so that tests stand in for them. */
export function electronDesktop(
  window: () => BrowserWindow | undefined
): Desktop & { readonly cleanUp: () => Promise<void> } {
  let folder: string | undefined
  const show = <O, T>(
    withParent: (parent: BrowserWindow, options: O) => Promise<T>,
    alone: (options: O) => Promise<T>,
    options: O
  ): Promise<T> => {
    const parent = window()
    return parent === undefined ? alone(options) : withParent(parent, options)
  }
  return {
    chooseFiles: async ({ title, many, filters }) => {
      const properties: Electron.OpenDialogOptions['properties'] = many ? ['openFile', 'multiSelections'] : ['openFile']
      const options: Electron.OpenDialogOptions = { title, properties, filters: filtersOf(filters) }
      const { canceled, filePaths } = await show(
        (parent, o) => dialog.showOpenDialog(parent, o),
        (o) => dialog.showOpenDialog(o),
        options
      )
      return canceled ? [] : filePaths
    },
    chooseTarget: async ({ title, fileName, filters }) => {
      const options: Electron.SaveDialogOptions = {
        title,
        defaultPath: fileName,
        filters: filtersOf(filters),
        properties: ['createDirectory', 'showOverwriteConfirmation']
      }
      const { canceled, filePath } = await show(
        (parent, o) => dialog.showSaveDialog(parent, o),
        (o) => dialog.showSaveDialog(o),
        options
      )
      return canceled || filePath === '' ? undefined : filePath
    },
    openFile: async (path) => (await shell.openPath(path)) === '',
    copiesFolder: async () => {
      folder ??= join(tmpdir(), `entente-${randomBytes(8).toString('hex')}`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return folder
    },
    printPdf,
    cleanUp: async () => {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

function filtersOf(filters: readonly FileFilter[] = []): Electron.FileFilter[] {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }))
}

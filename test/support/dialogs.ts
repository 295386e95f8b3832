import type { ElectronApplication } from '@playwright/test'

/** What the user will choose the next time the system asks for files. */
export async function willChoose(app: ElectronApplication, ...files: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, files)
}

/** Where the user will save the next time the system asks. */
export async function willSaveAs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

// What a letter costs without a renderer of one's own: the page is loaded into a hidden window kept for that, and
// Chromium prints it, tagged.
import { BrowserWindow } from 'electron'

/** @returns {(file: string) => Promise<Uint8Array>} a page by the path of its HTML, as a PDF */
export function createPagePrinter() {
  const window = new BrowserWindow({ show: false, width: 794, height: 1123 })
  return async (file) => {
    await window.loadFile(file)
    // Otherwise the print may not wait for the fonts.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => document.fonts.status)')
    return window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, generateTaggedPDF: true })
  }
}

import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { translator } from '../../../src-shared/texts/translator'

type Item = MenuItemConstructorOptions

/**
 * The menu: on macOS where people look for it, elsewhere hidden behind the Alt key. It carries the keys for the clipboard
 * and for the size of the text; what a screen can do is in its palette.
 */
export function setMenu(language: Language, developing: boolean): void {
  const text = translator(language)
  const mac = process.platform === 'darwin'
  const edit: Item[] = [
    { role: 'undo', label: text('menu.undo') },
    { role: 'redo', label: text('menu.redo') },
    { type: 'separator' },
    { role: 'cut', label: text('menu.cut') },
    { role: 'copy', label: text('menu.copy') },
    { role: 'paste', label: text('menu.paste') },
    { role: 'pasteAndMatchStyle', label: text('menu.paste-plain') },
    { role: 'selectAll', label: text('menu.select-all') }
  ]
  const view: Item[] = [
    { role: 'zoomIn', label: text('menu.zoom-in') },
    // The key without Shift, where + is above =.
    { role: 'zoomIn', label: text('menu.zoom-in'), accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut', label: text('menu.zoom-out') },
    { role: 'resetZoom', label: text('menu.zoom-reset') },
    { type: 'separator' },
    { role: 'togglefullscreen', label: text('menu.full-screen') },
    ...(developing ? developerItems : [])
  ]
  const window: Item[] = [
    { role: 'minimize', label: text('menu.minimise') },
    { role: 'close', label: text('menu.close') }
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      mac ? { label: app.name, submenu: macItems(text) } : { label: text('menu.file'), submenu: [quit(text)] },
      { label: text('menu.edit'), submenu: edit },
      { label: text('menu.view'), submenu: view },
      { label: text('menu.window'), submenu: window }
    ])
  )
}

const developerItems: Item[] = [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]

function quit(text: ReturnType<typeof translator>): Item {
  return { role: 'quit', label: text('menu.quit') }
}

function macItems(text: ReturnType<typeof translator>): Item[] {
  return [
    { role: 'about', label: text('menu.about') },
    { type: 'separator' },
    { role: 'hide', label: text('menu.hide') },
    { role: 'hideOthers', label: text('menu.hide-others') },
    { role: 'unhide', label: text('menu.show-all') },
    { type: 'separator' },
    quit(text)
  ]
}

import { describe, expect, it } from 'vitest'
import { violations } from './rules'
import { readSource } from './source'

const check = (files: Record<string, string>) =>
  violations(Object.entries(files).map(([file, code]) => readSource(file, code)))

describe('the layer rules refuse', () => {
  it.each([
    ['Node in the core', 'src-shared/lib/x.ts', `import { join } from 'node:path'`],
    ['React in the core', 'src-shared/domain/x.ts', `import { useState } from 'react'`],
    ['words in the domain', 'src-shared/domain/case/x.ts', `import { t } from '../../texts/catalogue'`],
    ['the main process in the core', 'src-shared/ipc/x.ts', `import { open } from '../../src-main/store/open'`],
    ['Electron in the store', 'src-main/store/x.ts', `import { app } from 'electron'`],
    ['Electron for its types only', 'src-main/store/x.ts', `import type { App } from 'electron'`],
    ['Electron in documents', 'src-main/documents/x.ts', `import { app } from 'electron'`],
    ['Electron in the command line', 'src-main/cli/x.ts', `import { app } from 'electron'`],
    ['a window in the command line', 'src-main/cli/x.ts', `import { openWindow } from '../app/shell/window'`],
    ['handlers in the command line', 'src-main/cli/x.ts', `import { answer } from '../ipc/answer'`],
    ['a window in a handler', 'src-main/ipc/handlers/x.ts', `import { openWindow } from '../../app/shell/window'`],
    ['Electron in the session', 'src-main/app/session/x.ts', `import { app } from 'electron'`],
    ['SQL outside the store', 'src-main/ipc/handlers/x.ts', `import type { Kysely } from 'kysely'`],
    ['SQLite outside the store', 'src-main/backup/x.ts', `import Database from 'better-sqlite3'`],
    ['handlers in the store', 'src-main/store/x.ts', `import { answer } from '../ipc/answer'`],
    ['the database in documents', 'src-main/documents/x.ts', `import { open } from '../store/open'`],
    ['pdfkit outside paint', 'src-main/documents/layout/x.ts', `import PDFDocument from 'pdfkit'`],
    ['Node in layout', 'src-main/documents/layout/x.ts', `import { readFileSync } from 'node:fs'`],
    ['ipcMain outside register', 'src-main/app/shell/x.ts', `import { ipcMain } from 'electron'`],
    ['all of Electron at once', 'src-main/store/x.ts', `import * as electron from 'electron'`],
    ['ipcRenderer outside the preload', 'src-main/app/shell/x.ts', `import { ipcRenderer } from 'electron'`],
    ['Node in the window', 'src-renderer/lib/x.ts', `import { join } from 'path'`],
    ['Electron in the window', 'src-renderer/app/x.tsx', `import { app } from 'electron'`],
    ['one feature in another', 'src-renderer/features/inbox/x.tsx', `import { Y } from '../case/y'`],
    ['a feature in a component', 'src-renderer/components/x.tsx', `import { Y } from '../features/inbox/y'`],
    ['the core in the preload', 'src-preload/index.ts', `import { decide } from '../src-shared/domain/case/decide'`],
    ['a dynamic import that a static one could not be', 'src-main/store/x.ts', `await import('electron')`],
    ['a re-export', 'src-main/store/x.ts', `export { app } from 'electron'`],
    ['a folder that is not in the table', 'src-main/helpers/x.ts', 'export const x = 1'],
    ['the bridge outside lib/ipc', 'src-renderer/features/inbox/x.ts', `window.entente.call('case.list', {})`],
    ['the clock', 'src-shared/domain/x.ts', 'export const now = () => Date.now()'],
    ['today', 'src-shared/domain/x.ts', 'export const now = () => new Date()'],
    ['today as text', 'src-shared/domain/x.ts', 'export const now = () => Date()'],
    ['the clock of Temporal', 'src-shared/domain/x.ts', 'export const now = () => Temporal.Now.instant()'],
    ['chance', 'src-shared/domain/x.ts', 'export const dice = () => Math.random()']
  ])('%s', (_, file, code) => {
    expect(check({ [file]: code })).toHaveLength(1)
  })

  it('files that import each other', () => {
    const files = { 'src-shared/lib/a.ts': `import { b } from './b'`, 'src-shared/lib/b.ts': `export { a } from './a'` }
    expect(check(files)).toEqual(['import cycle: src-shared/lib/a.ts → src-shared/lib/b.ts → src-shared/lib/a.ts'])
  })
})

describe('the layer rules allow', () => {
  it.each([
    ['the core in the core', 'src-shared/domain/case/x.ts', `import { ok } from '../../lib/result'`],
    ['a pure package in the core', 'src-shared/ipc/x.ts', `import { z } from 'zod'`],
    ['a date made of a number', 'src-shared/texts/x.ts', 'export const day = (ms: number) => new Date(ms)'],
    ['SQL in the store', 'src-main/store/views/x.ts', `import { sql } from 'kysely'`],
    ['ipcMain in register', 'src-main/ipc/register.ts', `import { ipcMain } from 'electron'`],
    ['a feature in itself', 'src-renderer/features/inbox/x.tsx', `import { Y } from './list/y'`],
    ['a feature in the application', 'src-renderer/app/x.tsx', `import { Y } from '../features/inbox/y'`],
    ['the bridge in lib/ipc', 'src-renderer/lib/ipc.ts', `window.entente.call('case.list', {})`],
    ['a file for its address', 'src-renderer/lib/x.ts', `import url from 'pdfjs-dist/build/pdf.worker.mjs?url'`]
  ])('%s', (_, file, code) => {
    expect(check({ [file]: code })).toEqual([])
  })

  it('types that refer to each other', () => {
    const files = {
      'src-shared/lib/a.ts': `import type { B } from './b'`,
      'src-shared/lib/b.ts': `import { a } from './a'`
    }
    expect(check(files)).toEqual([])
  })
})

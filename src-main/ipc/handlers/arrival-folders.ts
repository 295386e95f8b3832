import { isAbsolute, relative } from 'node:path'
import { watchedFolderId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { listFound } from '../../arrivals/list-found'
import { rememberFound } from '../../store/arrivals/add-arrival'
import { addWatchedFolder, removeWatchedFolder, watchedFolders } from '../../store/arrivals/watched-folders'
import type { HandlersOf } from '../handlers'

const NOT_OPEN = { ok: false, reason: 'not-open' } as const

function overlaps(one: string, other: string): boolean {
  const isWithin = (inner: string, outer: string) => {
    const way = relative(outer, inner)
    return way === '' || !(way.startsWith('..') || isAbsolute(way))
  }
  return isWithin(one, other) || isWithin(other, one)
}

type Folder = 'folders' | 'watch-folder' | 'unwatch-folder'

/** The folders of this machine that are watched. A page never names a path: the person chooses it in a dialogue. */
export const arrivalFolderHandlers: Pick<HandlersOf<'arrival'>, `arrival.${Folder}`> = {
  'arrival.folders': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return NOT_OPEN
    const { read, machine } = workspace.vault
    const folders = await watchedFolders(read, machine.id)
    return ok({ folders: folders.map(({ id, path }) => ({ id, path })) })
  },
  'arrival.watch-folder': async ({ existing }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return NOT_OPEN
    const { vault, newId, clock } = workspace
    const title = translator(app.language())('dialog.choose-folder')
    const [path] = await app.desktop.chooseFiles({ title, many: false, folder: true })
    if (path === undefined) return { ok: false, reason: 'cancelled' }
    // Our own files change with all that is written: they would come in without end.
    if (overlaps(path, vault.folder.root)) return { ok: false, reason: 'not-readable' }
    const listed = await listFound(path)
    if (!listed) return { ok: false, reason: 'not-readable' }
    const added = await vault.write(async (trx) => {
      const folder = { id: watchedFolderId.parse(newId()), path, machine: vault.machine.id, addedAt: clock.now() }
      const id = await addWatchedFolder(trx, folder)
      if (!existing) for (const file of listed) await rememberFound(trx, { ...file, folder: id })
      return ok(id)
    })
    return added.ok ? ok({ id: added.value }) : added
  },
  'arrival.unwatch-folder': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return NOT_OPEN
    const done = await workspace.vault.write(async (trx) => ok(await removeWatchedFolder(trx, id)))
    return done.ok ? ok({}) : done
  }
}

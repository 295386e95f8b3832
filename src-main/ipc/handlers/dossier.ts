import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { makeDossier, megabytes } from '../../dossier/make'
import { verifyPackage } from '../../dossier/verify'
import { resourceFolder } from '../../letters/resources'
import type { HandlersOf } from '../handlers'

/** A dossier for somebody outside, in a folder that the user names. It is read back before it counts as made. */
export const dossierHandlers: HandlersOf<'dossier'> = {
  'dossier.make': async ({ case: id, variant, to, title, zip, largest, leaveOut }, { app, signal, progress }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault, clock } = workspace
    const chosen = translator(app.language())('dossier.make.folder')
    const [into] = await app.desktop.chooseFiles({ title: chosen, many: false, folder: true })
    if (into === undefined) return { ok: false, reason: 'cancelled' }
    const leftOut = { entries: new Set<never>(), pieces: new Set(leaveOut) }
    const made = await makeDossier(
      vault,
      { id, variant, to, title, leftOut },
      {
        ...{ into, zip, now: clock.now(), today: clock.today(), signal, onProgress: progress },
        fontsDir: resourceFolder('fonts'),
        largest: largest && megabytes(largest)
      }
    )
    if (!made.ok) return made
    const { path, fingerprint, files, tooLarge, unread, exhibits } = made.value
    const read = await verifyPackage(path, fingerprint)
    return read.ok
      ? ok({ path, fingerprint, files, tooLarge: [...tooLarge], unread: [...unread], exhibits: [...exhibits] })
      : { ok: false, reason: 'file-damaged' }
  }
}

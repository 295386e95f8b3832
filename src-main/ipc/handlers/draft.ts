import { ok } from '../../../src-shared/lib/result'
import { findDraft, listDrafts, removeDraft, saveDraft } from '../../store/drafts/drafts'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'

export const draftHandlers: HandlersOf<'draft'> = {
  'draft.get': async ({ key }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const draft = await findDraft(desk.value.workspace.vault.read, desk.value.person, key)
    return ok(draft ? { draft } : {})
  },
  'draft.list': async (_input, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const drafts = await listDrafts(desk.value.workspace.vault.read, desk.value.person)
    return ok({ drafts: [...drafts] })
  },
  'draft.save': async ({ key, content }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    const savedAt = workspace.clock.now()
    return workspace.vault.write(async (trx) => {
      await saveDraft(trx, person, { key, content, savedAt })
      return ok({ savedAt })
    })
  },
  'draft.remove': async ({ key }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    return workspace.vault.write(async (trx) => {
      await removeDraft(trx, person, key)
      return ok({})
    })
  }
}

import { ok } from '../../../src-shared/lib/result'
import { searcherOf } from '../../store/search/searcher'
import type { HandlersOf } from '../handlers'

export const searchHandlers: HandlersOf<'search'> = {
  'search.query': async ({ text, limit }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ hits: [...(await searcherOf(workspace.vault).search(text, limit))] })
  }
}

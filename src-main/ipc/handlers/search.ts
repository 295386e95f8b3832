import { parseSearch } from '../../../src-shared/domain/search/query'
import { ok } from '../../../src-shared/lib/result'
import { personName } from '../../../src-shared/texts/names'
import { searchNames } from '../../../src-shared/texts/search-names'
import { searcherOf } from '../../store/search/searcher'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'

const names = searchNames()

export const searchHandlers: HandlersOf<'search'> = {
  'search.query': async ({ text, limit }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault, clock } = workspace
    const query = parseSearch(text, names)
    const { state } = await streamsOf(vault).organisation(vault.read)
    const people = state.people.map((person) => ({ id: person.id, name: personName(person) }))
    const { hits, contacts } = await searcherOf(vault).search(query, { today: clock.today(), people }, limit)
    return ok({ hits: [...hits], contacts: [...contacts], unknown: [...query.unknown] })
  }
}

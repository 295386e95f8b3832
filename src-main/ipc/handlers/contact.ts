import { contactId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { executeContact, mergeContacts, partContacts } from '../../store/commands/execute-contact'
import { countContacts, listContacts, readContact } from '../../store/queries/contacts'
import { searcherOf } from '../../store/search/searcher'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { refused } from './refused'

export const contactHandlers: HandlersOf<'contact'> = {
  'contact.list': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { read } = workspace.vault
    return ok({ contacts: await listContacts(read, asked), total: await countContacts(read, asked.query) })
  },
  'contact.get': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const found = await readContact(workspace.vault.read, streamsOf(workspace.vault), id)
    return found ? ok(found) : { ok: false, reason: 'no-such-contact' }
  },
  'contact.do': async ({ id, command }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const contact = id ?? contactId.parse(desk.value.acting.newId())
    const done = await executeContact(desk.value.acting, contact, command)
    return done.ok ? ok({ id: contact }) : refused(done.reason)
  },
  'contact.alike': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ contacts: [...(await searcherOf(workspace.vault).alike(asked))] })
  },
  'contact.merge': async (both, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const done = await mergeContacts(desk.value.acting, both)
    return done.ok ? ok({}) : refused(done.reason)
  },
  'contact.part': async ({ from }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const done = await partContacts(desk.value.acting, from)
    return done.ok ? ok({}) : refused(done.reason)
  }
}

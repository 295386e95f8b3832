import { contactId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { executeContact } from '../../store/commands/execute-contact'
import { listContacts, readContact } from '../../store/queries/contacts'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { refused } from './refused'

export const contactHandlers: HandlersOf<'contact'> = {
  'contact.list': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ contacts: await listContacts(workspace.vault.read, asked) })
  },
  'contact.get': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const found = await readContact(workspace.vault.read, id)
    return found ? ok(found) : { ok: false, reason: 'no-such-contact' }
  },
  'contact.do': async ({ id, command }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const contact = id ?? contactId.parse(desk.value.acting.newId())
    const done = await executeContact(desk.value.acting, contact, command)
    return done.ok ? ok({ id: contact }) : refused(done.reason)
  }
}

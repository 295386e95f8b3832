import { appendEvents } from '../../../src-main/store/events/append-events'
import type { WriteRefusal } from '../../../src-main/store/unit-of-work'
import type { Vault } from '../../../src-main/store/vault/vault'
import { ok, type Result } from '../../../src-shared/lib/result'
import { newEvent, newStream, sampleAppend } from './sample-append'

const stream = newStream('case')

/** Writes one durable event, as a command does, and answers its text once it is committed. */
export function writeNote(vault: Vault, text: string): Promise<Result<string, WriteRefusal>> {
  return vault.write(async (trx) => {
    const append = sampleAppend(stream, [newEvent('note-added', { text })])
    await appendEvents(trx, { ...append, vault: vault.id, machine: vault.machine })
    return ok(text)
  })
}

/** Writes several, each by itself. */
export async function writeNotes(vault: Vault, count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await writeNote(vault, `Appel n° ${n} : l’eau goutte encore chez Mme d’Épinay-Nuñez`)
}

/** The texts of all notes, in their order. */
export async function readNotes(vault: Vault): Promise<readonly string[]> {
  const rows = await vault.read.selectFrom('payloads').select('body').orderBy('position').execute()
  return rows.map(({ body }) => textOf(JSON.parse(Buffer.from(body).toString('utf8'))))
}

function textOf(body: { readonly payload?: { readonly text?: unknown }; readonly text?: unknown }): string {
  return String(body.payload?.text ?? body.text)
}

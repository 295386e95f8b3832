import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Language, language } from '../../../src-shared/domain/common/vocabulary'
import { personName } from '../../../src-shared/texts/names'
import { translator } from '../../../src-shared/texts/translator'
import { systemClock } from '../../app/clock'
import { caseTable, listedCases } from '../../exchange/export/case-table'
import { cards, contactTable } from '../../exchange/export/contact-table'
import { csvParts, workbookParts } from '../../exchange/export/table-file'
import { writeWhole } from '../../exchange/export/write-file'
import { errorCode } from '../../store/error-code'
import { allContacts } from '../../store/queries/contacts'
import { homeZone } from '../../store/streams/home-zone'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import { type Answer, type Command, required, WrongCall } from '../command'
import { withVault } from '../open'

const refused = (reason: string): Answer => ({ code: 1, json: { ok: false, reason } })

/** Every case and every contact as tables, and the contacts as cards. Files of these names are replaced. */
export const exportFiles: Command = {
  usage: 'export --workspace DIR --out DIR [--lang fr|en] [--passphrase-file FILE]',
  options: ['workspace', 'out', 'lang', 'passphrase-file'],
  required: ['workspace', 'out'],
  positionals: 0,
  run: (given, terminal) => {
    const asked = language.safeParse(given.option('lang') ?? 'fr')
    if (!asked.success) throw new WrongCall('lang')
    const out = resolve(required(given, 'out'))
    return withVault(given, terminal, refused, async (vault) => {
      try {
        await mkdir(out, { recursive: true })
      } catch (error) {
        if (errorCode(error) === undefined) throw error
        return refused('not-writable')
      }
      return exportAll(vault, out, asked.data)
    })
  }
}

interface Counted {
  count: number
}
type Parts = AsyncIterable<string | Uint8Array>

async function exportAll(vault: Vault, out: string, asked: Language): Promise<Answer> {
  const { state } = await streamsOf(vault).organisation(vault.read)
  const people = state.people.map((person) => ({ id: person.id, name: personName(person) }))
  const today = systemClock(() => homeZone(state)).today()
  const separator = asked === 'fr' ? ';' : ','
  const list = { view: 'all', query: '', sort: 'reference', descending: false } as const
  const cases = (counted: Counted) => caseTable(asked, listedCases(vault, list, { today }), people, counted)
  const contacts = () => allContacts(vault.read)
  const files: Readonly<Record<string, (counted: Counted) => Parts>> = {
    'cases.csv': (counted) => csvParts(cases(counted), separator),
    'cases.xlsx': (counted) => workbookParts(cases(counted), translator(asked)('place.inbox')),
    'contacts.csv': (counted) => csvParts(contactTable(asked, contacts(), counted), separator),
    'contacts.vcf': (counted) => cards(asked, contacts(), counted)
  }
  const report: { readonly file: string; readonly count: number }[] = []
  for (const [name, partsOf] of Object.entries(files)) {
    const counted: Counted = { count: 0 }
    const file = join(out, name)
    const written = await writeWhole(file, partsOf(counted))
    if (!written.ok) return { code: 1, json: { ok: false, reason: written.reason, file, files: report } }
    report.push({ file, count: counted.count })
  }
  return { code: 0, json: { ok: true, files: report } }
}

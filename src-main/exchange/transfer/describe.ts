import type { TransferPreview } from '../../../src-shared/domain/exchange/preview'
import { caseId } from '../../../src-shared/lib/ids'
import { streamsOf } from '../../store/streams/streams'
import { filesIn, isKept } from '../../store/transfer/files-needed'
import { knownMachine } from '../../store/transfer/known-machines'
import { doubledNumbers, type Numbered } from '../../store/transfer/postal-numbers'
import { namesakesOf } from '../../store/transfer/references'
import { caseWith, type StreamNews } from '../../store/transfer/survey-news'
import type { Vault } from '../../store/vault/vault'
import type { OpenPackage } from './open-package'

/** What taking a package would change, in values that the texts turn into words. */
export async function describeNews(
  vault: Vault,
  { info, files }: Pick<OpenPackage, 'info' | 'files'>,
  news: readonly StreamNews[]
): Promise<TransferPreview> {
  const titles = new Map(info.cases.map((one) => [String(one.id), one]))
  const cases: TransferPreview['cases'][number][] = []
  const numbered: Numbered[] = []
  for (const stream of news) {
    if (stream.kind !== 'case') continue
    const id = caseId.parse(stream.id)
    const { state, conflicts } = await caseWith(vault.read, streamsOf(vault), id, stream.entries)
    const { reference, title } = state ?? titles.get(stream.id) ?? { reference: '', title: '' }
    const change = changeOf(stream)
    const coming = change === 'same' ? [] : (state?.letters ?? [])
    for (const { id: letter, mailing } of coming) {
      if (mailing.tracking !== undefined) numbered.push({ letter, number: mailing.tracking, reference })
    }
    const doubled = change === 'new' && state ? await namesakesOf(vault.read, id, reference) : []
    cases.push({ id, reference, title, change, entries: stream.entries.length, conflicts, doubled })
  }
  const entries = news.flatMap((stream) => stream.entries)
  const coming = []
  for (const file of filesIn(entries))
    if (files.has(file.sha256) && !(await isKept(vault.read, file))) coming.push(file)
  const { id: machine, letter } = info.machine
  const name = (await knownMachine(vault.read, machine))?.name ?? ''
  return {
    package: { id: info.id, madeAt: info.madeAt, letter, name },
    cases,
    contacts: counted(news, 'contact'),
    sites: counted(news, 'site'),
    firm: news.some(({ kind, entries: some }) => kind === 'organisation' && some.length > 0),
    entries: entries.length,
    unknown: news.reduce((sum, { unknown }) => sum + unknown, 0),
    files: { count: coming.length, bytes: coming.reduce((sum, { size }) => sum + size, 0) },
    numbers: await doubledNumbers(vault.read, numbered),
    waiting: news.flatMap((stream) => waitingOf(stream, titles)),
    ...(info.news?.receives && { receives: info.news.receives }),
    sameLetter: machine !== vault.machine.id && letter === vault.machine.letter
  }
}

function changeOf({ entries, fresh }: StreamNews): 'new' | 'changed' | 'same' {
  if (entries.length === 0) return 'same'
  return fresh ? 'new' : 'changed'
}

function counted(news: readonly StreamNews[], kind: string): { readonly new: number; readonly changed: number } {
  const some = news.filter((stream) => stream.kind === kind && stream.entries.length > 0)
  return { new: some.filter(({ fresh }) => fresh).length, changed: some.filter(({ fresh }) => !fresh).length }
}

function waitingOf(
  { kind, id, waits }: StreamNews,
  titles: ReadonlyMap<string, { readonly reference: string; readonly title: string }>
): TransferPreview['waiting'] {
  const { reference, title } = titles.get(id) ?? { reference: '', title: '' }
  return waits.flatMap(({ news }) => {
    if (news.kind === 'news') return []
    const [from, to] = news.kind === 'gap' ? [news.from, news.to] : [news.at, news.at]
    return [{ kind, id, reference, title, why: news.kind, from, to }]
  })
}

import type { Alarm } from '../../src-shared/domain/case/alarm'
import type { ReportKind } from '../../src-shared/domain/case/events/reports'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { LetterKind } from '../../src-shared/domain/letter/kinds'
import type { TemplateKey } from '../../src-shared/domain/letter/own-templates'
import type {
  CaseId,
  ContactId,
  DefectId,
  EventId,
  LetterId,
  MachineId,
  PlanId,
  ReceivedListId,
  SiteId,
  VisitId
} from '../../src-shared/lib/ids'
import { currentAddress, navigate } from './location'

/** The addresses of the application, in one place. */
export const places = {
  today: '/today',
  cases: '/cases',
  arrivals: '/arrivals',
  capture: '/capture',
  letters: '/letters',
  signing: '/signing',
  agenda: '/agenda',
  search: '/search',
  import: '/import',
  exchange: '/exchange',
  settings: '/settings',
  glossary: '/glossary',
  contacts: '/contacts',
  sites: '/sites'
} as const
export type Place = keyof typeof places

const PARAMETERS = /\?.*$/u
const lastAddress = new Map<Place, string>()
const listeners = new Set<() => void>()
let changes = 0

/** Hears of every place whose address is kept anew; the answer stops hearing. */
export function onRemembered(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How often an address was kept anew: another number, other addresses. */
export function rememberedTimes(): number {
  return changes
}

/** Keeps how a place was left (filters, what was open), for the next visit of this run. */
export function rememberPlace(place: Place): void {
  const address = currentAddress()
  // A screen that is about to go may hear of the next address first.
  if (!address.startsWith(places[place]) || lastAddress.get(place) === address) return
  lastAddress.set(place, address)
  changes += 1
  for (const listener of listeners) listener()
}

/** Where a place was left, or its beginning. */
export function addressOf(place: Place): string {
  return lastAddress.get(place) ?? places[place]
}

/** Parameters that are obeyed where one arrives, then gone. */
const ONCE = ['entry', 'do', 'of', 'about', 'write'] as const

/** The address of a case, or of one of its tabs; from the inbox it keeps the filters of the list beside it. */
export function caseAddress(id: CaseId, tab?: string): string {
  const from = currentAddress()
  const filters = from.startsWith(places.cases) ? (PARAMETERS.exec(from)?.[0] ?? '') : ''
  const given = new URLSearchParams(filters)
  for (const once of ONCE) given.delete(once)
  const kept = given.toString()
  return `${places.cases}/${id}${tab === undefined ? '' : `/${tab}`}${kept === '' ? '' : `?${kept}`}`
}

const withParameter = (address: string, name: string, value: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`

/** The address of a case at one entry of its timeline. */
export function caseEntryAddress(id: CaseId, entry: EventId): string {
  return withParameter(caseAddress(id), 'entry', entry)
}

/** The address of the templates of letters in a language. */
export function templatesAddress(language: Language): string {
  return `${places.settings}/letters?of=${language}`
}

/** The address of a template of letters. */
export function templateAddress({ kind, language, tone }: TemplateKey): string {
  return `${places.settings}/letters/${kind}/${language}${tone ? `/${tone}` : ''}`
}

/** Opens a case at one entry of its timeline. */
export function goToCaseEntry(id: CaseId, entry: EventId): void {
  navigate(caseEntryAddress(id, entry))
}

/** The address of a case where an alarm of it is cleared. */
export function caseActAddress(id: CaseId, { act, entry }: Pick<Alarm, 'act' | 'entry'>): string {
  const address = withParameter(caseAddress(id), 'do', act)
  return entry === undefined ? address : withParameter(address, 'of', entry)
}

/** Opens a case where an alarm of it is cleared. */
export function goToCaseAct(id: CaseId, alarm: Pick<Alarm, 'act' | 'entry'>): void {
  navigate(caseActAddress(id, alarm))
}

/** Opens a case with the place to write in it. */
export function goToWriting(id: CaseId): void {
  navigate(withParameter(caseAddress(id), 'write', 'yes'))
}

/** A parameter of the address that is obeyed once, then gone: what to show or do where one arrives. */
export function dropParameter(name: string): void {
  const [path = '', parameters = ''] = currentAddress().split('?', 2)
  const given = new URLSearchParams(parameters)
  given.delete(name)
  const left = given.toString()
  navigate(left === '' ? path : `${path}?${left}`, { replace: true })
}

/** The deadline logs, beside the agenda. */
export const deadlineLogsAddress = `${places.agenda}?panel=log`

/** The page of a contact, with all their disputes. */
export function contactAddress(id: ContactId): string {
  return `${places.contacts}/${id}`
}

/** The page of a contact, where merging it with another is prepared. */
export function mergeAddress(id: ContactId, other: ContactId): string {
  return withParameter(contactAddress(id), 'merge', other)
}

/** Opens the place where packages are made, with some cases chosen. */
export function goToExchange(cases: readonly CaseId[] = []): void {
  navigate(cases.length === 0 ? places.exchange : `${places.exchange}?cases=${cases.join(',')}`)
}

/** Opens the same place, to look at the package that was dropped on the window. */
export function goToDropped(): void {
  navigate(`${places.exchange}?${DROPPED}`)
}

/** Notes in the address that the dropped package is being looked at: the back key does not look at it again. */
export function leaveDropped(): void {
  navigate(places.exchange, { replace: true })
}

/** Whether the parameters of an address are those of a package that was dropped. */
export function isDropped(search: string): boolean {
  return search === DROPPED
}

const DROPPED = 'dropped'

/** What a package of a case is made for. */
export type PackageFor = { readonly visit: VisitId } | { readonly letters: readonly LetterId[] }

/** Opens the same place, for a visit or for letters to be signed: their cases alone go. */
export function goToPackage(cases: readonly CaseId[], what: PackageFor): void {
  const named = 'visit' in what ? `visit=${what.visit}` : `letters=${what.letters.join(',')}`
  navigate(`${places.exchange}?cases=${cases.join(',')}&${named}`)
}

/** Opens the same place, with everything chosen that is news to another machine. */
export function goToNews(machine: MachineId): void {
  navigate(`${places.exchange}?machine=${machine}`)
}

/** Opens the page of a contact. */
export function goToContact(id: ContactId): void {
  navigate(contactAddress(id))
}

/** The page of a site, with all the disputes about it. */
export function siteAddress(id: SiteId): string {
  return `${places.sites}/${id}`
}

/** Opens the page of a site. */
export function goToSite(id: SiteId): void {
  navigate(siteAddress(id))
}

/** The page of a plan of a site; with one of its defects brought into sight. */
export function planAddress(site: SiteId, plan: PlanId, defect?: DefectId): string {
  const address = `${siteAddress(site)}/plans/${plan}`
  return defect === undefined ? address : withParameter(address, 'defect', defect)
}

/** Opens the page of a plan of a site. */
export function goToPlan(site: SiteId, plan: PlanId): void {
  navigate(planAddress(site, plan))
}

/** Opens a case. */
export function goToCase(id: CaseId): void {
  navigate(caseAddress(id))
}

/** One tab of a case, such as its letters; at the row that stands for an entry, where one is named. */
export function goToCaseTab(id: CaseId, tab: string | undefined, row?: EventId): void {
  navigate(row === undefined ? caseAddress(id, tab) : caseRowAddress(id, tab, row))
}

/** The address of a tab of a case, at the row that stands for an entry. */
export function caseRowAddress(id: CaseId, tab: string | undefined, row: EventId): string {
  return withParameter(caseAddress(id, tab), 'about', row)
}

/** Writes a letter that came back a second time. */
export function goToSecondAttempt(id: CaseId, kind: LetterKind, again: LetterId): void {
  navigate(withParameter(`${places.cases}/${id}/write/${kind}`, 'again', again))
}

/**
 * The screen where a letter of a case is written.
 * @param about the entry it answers, whose words it then restates
 */
export function goToLetter(id: CaseId, kind: LetterKind, about?: EventId): void {
  const address = `${places.cases}/${id}/write/${kind}`
  navigate(about === undefined ? address : withParameter(address, 'answers', about))
}

/** Where the defects of a case that were only photographed are named. */
export const sortPath = '/sort'

/** Opens the defects of a case that are to be sorted. */
export function goToSorting(id: CaseId): void {
  navigate(`${sortPath}/${id}`)
}

/** Where the report of an inquiry into a case is written. */
export const inquiryPath = '/inquiry'

/** Opens it. */
export function goToInquiry(id: CaseId): void {
  navigate(`${inquiryPath}/${id}`)
}

/** Where a list of defects that was received is taken into a case. */
export const listPath = '/received-list'

/** The address at which a list is taken into a case, or the next index of one. */
export function listAddress(id: CaseId, list?: ReceivedListId): string {
  return list === undefined ? `${listPath}/${id}` : `${listPath}/${id}/${list}`
}

/** Opens it. */
export function goToList(id: CaseId, list?: ReceivedListId): void {
  navigate(listAddress(id, list))
}

/** Where a list of repairs that came back filled in by hand is entered. */
export const filledListPath = '/filled-list'

/** Opens the list of a firm that came back, or ours. */
export function goToFilledList(id: CaseId, firm?: ContactId | 'ours'): void {
  navigate(firm === undefined ? `${filledListPath}/${id}` : `${filledListPath}/${id}/${firm}`)
}

/** Where visits on site have the whole window. */
export const visitPath = '/visit'

/** Opens a visit on site, or one of its papers. */
export function goToVisit(id: CaseId, visit: VisitId, report?: ReportKind): void {
  navigate([visitPath, id, visit, ...(report ? [report] : [])].join('/'))
}

export function goToCapture(): void {
  navigate(places.capture)
}

export function goTo(place: Place): void {
  navigate(addressOf(place))
}

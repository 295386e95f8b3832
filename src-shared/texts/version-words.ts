import type { versionEvents } from '../domain/case/events/versions'
import type { CasePart } from '../domain/case/parts'
import type { CaseState } from '../domain/case/state'
import type { PersonId, SiteId } from '../lib/ids'
import type { TimeZone } from '../lib/plain-date'
import { beside, type Told } from './entry-told'
import type { Format } from './format'
import type { Translate } from './translator'

/** What the words of a version need to know. An unknown name is left out. */
export interface VersionNames {
  readonly t: Translate
  readonly format: Format
  readonly zone: TimeZone
  readonly person: (id: PersonId) => string | undefined
  readonly site: (id: SiteId) => string | undefined
}

/** What a part was set to, as it comes across the bridge. */
type Value = { readonly [P in CasePart]?: CaseState[P] | undefined }

/** The name of a part of a case, as its form and its head have it. */
export function partName(t: Translate, part: CasePart): string {
  switch (part) {
    case 'title':
      return t('details.name')
    case 'identifiers':
      return t('identifiers.title')
    case 'recourse':
      return t('recourse.panel.to')
    case 'owner':
    case 'stage':
    case 'type':
    case 'department':
    case 'priority':
    case 'summary':
    case 'wanted':
    case 'since':
    case 'amount':
    case 'site':
    case 'language':
      return t(`details.${part}`)
  }
}

/** What a part was set to, in words. */
export function versionWords({ t, format, zone, person, site }: VersionNames, part: CasePart, value: Value): string {
  switch (part) {
    case 'title':
      return value.title || t('inbox.untitled')
    case 'summary':
      return value.summary || t('version.nothing')
    case 'wanted':
      return value.wanted || t('details.wanted.none')
    case 'type':
      return value.type ? t(`type.${value.type}`) : ''
    case 'department':
      return value.department ? t(`department.${value.department}`) : ''
    case 'priority':
      return value.priority ? t(`priority.${value.priority}`) : ''
    case 'since':
      return value.since ? format.happened(value.since, zone) : ''
    case 'amount':
      return value.amount ? format.money(value.amount) : t('details.amount.none')
    case 'site':
      return value.site ? (site(value.site) ?? t('version.unknown-site')) : t('details.site.none')
    case 'identifiers':
      return identifiersWords(t, format, value)
    case 'language':
      return value.language ? t(`language.${value.language}`) : ''
    case 'stage':
      return value.stage ? t(`stage.${value.stage}`) : ''
    case 'recourse':
      return value.recourse ? t(`recourse.${value.recourse}`) : ''
    case 'owner':
      return value.owner ? (person(value.owner) ?? t('version.unknown-person')) : t('case.owner.nobody')
  }
}

function identifiersWords(t: Translate, format: Format, { identifiers = [] }: Value): string {
  const words = identifiers.map(({ kind, value }) => `${t(`identifier.${kind}`)} ${value}`)
  return words.length === 0 ? t('identifiers.none') : format.list(words)
}

export const versionEventWords: { readonly [T in keyof typeof versionEvents]: Told<T> } = {
  'conflict-settled': ({ part, kept }, { t, version }) => ({
    title: beside(t('event.conflict-settled'), partName(t, part)),
    facts: [version(part, kept)].flatMap((words) => (words ? [[t('event.fact.kept'), words] as const] : []))
  }),
  'conflict-reopened': ({ part }, { t }) => ({ title: beside(t('event.conflict-reopened'), partName(t, part)) })
}

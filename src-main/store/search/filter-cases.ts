import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DayBound, SearchFilter, SearchQuery } from '../../../src-shared/domain/search/query'
import { foldText } from '../../../src-shared/lib/fold-text'
import type { PersonId } from '../../../src-shared/lib/ids'
import { addDays, type PlainDate } from '../../../src-shared/lib/plain-date'
import { holdsWords } from '../queries/words'
import type { Database } from '../tables/database'

/** What a filter needs to know besides the cases. */
export interface Around {
  readonly today: PlainDate
  /** The firm's people, whose names are not in the views. */
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
}

type Build = ExpressionBuilder<Database, 'view_cases'>

/** The condition on a case's row that says what the filters of a search say, all of them. */
export function filterCases(build: Build, filters: SearchQuery['filters'], around: Around): Expression<SqlBool> {
  return build.and(
    filters.map((filter) => {
      const holds = condition(build, filter, around)
      // A case that lacks what is asked about does not have it either.
      return filter.not ? build.not(build.fn.coalesce(holds, sql.lit(false))) : holds
    })
  )
}

function condition(build: Build, filter: SearchFilter, around: Around): Expression<SqlBool> {
  switch (filter.field) {
    case 'type':
      return build('type', '=', filter.is)
    case 'stage':
      return build('stage', '=', filter.is)
    case 'department':
      return build('department', '=', filter.is)
    case 'priority':
      return build('priority', '=', filter.is)
    case 'turn':
      return build('turn', '=', filter.is)
    case 'state':
      return inState(build, filter.is, around.today)
    case 'person':
      return ofPerson(filter.holds)
    case 'site':
      return atSite(filter.holds)
    case 'tag':
      return tagged(filter.holds)
    case 'owner':
      return build('owner', 'in', ownersNamed(filter.holds, around))
    case 'reference':
      return holdsWords(sql`folded`, filter.holds) ?? sql<SqlBool>`true`
    case 'due':
      return onDay(build, 'due', filter.how, dayOfBound(filter.day, around.today, 1))
    case 'opened':
      return onDay(build, 'opened_on', filter.how, dayOfBound(filter.day, around.today, -1))
  }
}

function inState(build: Build, state: 'open' | 'closed' | 'late' | 'snoozed', today: PlainDate): Expression<SqlBool> {
  switch (state) {
    case 'open':
      return build('ended', '=', 0)
    case 'closed':
      return build('ended', '=', 1)
    case 'late':
      return build.and([build('ended', '=', 0), build('due', '<', today)])
    case 'snoozed':
      return build('snoozed_until', '>', today)
  }
}

function ofPerson(name: string): Expression<SqlBool> {
  const named = holdsWords(sql`contacts.folded`, name) ?? sql<SqlBool>`true`
  return sql<SqlBool>`view_cases.id in (
    select parties.case_id from view_contacts as contacts
    join view_parties as parties on parties.contact_id = contacts.id where ${named})`
}

function atSite(name: string): Expression<SqlBool> {
  const named = holdsWords(sql`sites.folded`, name) ?? sql<SqlBool>`true`
  return sql<SqlBool>`view_cases.site_id in (select sites.id from view_sites as sites where ${named})`
}

const tagged = (tag: string): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from json_each(view_cases.tags) as tag where lower(tag.value) = lower(${tag}))`

/** Nobody of that name: an id that no person has, so that nothing is found rather than everything. */
const NOBODY = '' as PersonId

function ownersNamed(name: string, { people }: Around): readonly PersonId[] {
  const wanted = foldText(name)
  const named = people.filter((person) => foldText(person.name).includes(wanted)).map(({ id }) => id)
  return named.length > 0 ? named : [NOBODY]
}

/** @param ahead 1 when days are counted from today on, -1 when back */
function dayOfBound(bound: DayBound, today: PlainDate, ahead: 1 | -1): PlainDate {
  return bound.kind === 'day' ? bound.day : addDays(today, ahead * bound.days)
}

function onDay(
  build: Build,
  column: 'due' | 'opened_on',
  how: 'before' | 'after' | 'on',
  day: PlainDate
): Expression<SqlBool> {
  return build(column, operators[how], day)
}

const operators = { before: '<=', after: '>=', on: '=' } as const

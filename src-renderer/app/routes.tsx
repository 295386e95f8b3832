import { type ReactNode, Suspense, useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { reportKind } from '../../src-shared/domain/case/events/reports'
import { letterKind } from '../../src-shared/domain/letter/kinds'
import { templateKey } from '../../src-shared/domain/letter/own-templates'
import { arrivalId, caseId, contactId, planId, receivedListId, siteId, visitId } from '../../src-shared/lib/ids'
import { AppFrame } from '../components/frame/app-frame'
import { InboxPane } from '../features/inbox/inbox-pane'
import { InboxScreen } from '../features/inbox/inbox-screen'
import { TodayScreen } from '../features/today/today-screen'
import { navigate, useHashPath, useHashSearch } from '../lib/location'
import {
  filledListPath,
  inquiryPath,
  listPath,
  type Place,
  places,
  rememberPlace,
  sortPath,
  templateAddress,
  templatesAddress,
  visitPath
} from '../lib/places'
import { ErrorBoundary } from './error-boundary'
import {
  AgendaScreen,
  ArrivalsScreen,
  CaptureSlot,
  CaseSlot,
  ContactScreen,
  ContactsScreen,
  ExchangeScreen,
  FilledListScreen,
  GlossaryScreen,
  ImportScreen,
  InquiryScreen,
  LetterSlot,
  LettersRegisterScreen,
  ListScreen,
  PlanScreen,
  SearchScreen,
  SettingsScreen,
  SignatureBook,
  SiteScreen,
  SitesScreen,
  SortScreen,
  TemplateEditor,
  TemplateList,
  VisitScreen
} from './later-screens'

/**
 * The places of the open workspace, by their addresses. A case stands beside the list it was opened from. Each gives the
 * frame itself and no component around it: so the frame and the rail stay when one goes from place to place.
 */
export function Routes({ rail }: { readonly rail: ReactNode }) {
  const [path] = useHashPath()
  const page = (detail: ReactNode) => <AppFrame rail={rail} detail={<Guarded>{detail}</Guarded>} />
  return (
    <Switch location={path}>
      <Route path={places.today}>{page(<TodayScreen />)}</Route>
      <Route path={places.cases}>
        {page(
          <Remembered place="cases">
            <InboxScreen />
          </Remembered>
        )}
      </Route>
      <Route path={`${places.cases}/:id/write/:kind`}>{({ id, kind }) => letterPlace(page, id, kind)}</Route>
      <Route path={`${places.cases}/:id/*?`}>{({ id }) => casePlace(rail, id)}</Route>
      <Route path={`${places.arrivals}/:id?`}>{({ id }) => page(<ArrivalsSlot id={id} />)}</Route>
      <Route path={places.capture}>{page(<CaptureSlot />)}</Route>
      <Route path={places.contacts}>
        {page(
          <Remembered place="contacts">
            <ContactsScreen />
          </Remembered>
        )}
      </Route>
      <Route path={`${places.contacts}/:id`}>{({ id }) => page(<ContactPlace id={id} />)}</Route>
      <Route path={places.sites}>
        {page(
          <Remembered place="sites">
            <SitesScreen />
          </Remembered>
        )}
      </Route>
      <Route path={`${places.sites}/:id/plans/:plan`}>
        {({ id, plan }) => page(<PlanPlace id={id} plan={plan} />)}
      </Route>
      <Route path={`${places.sites}/:id`}>{({ id }) => page(<SitePlace id={id} />)}</Route>
      <Route path={`${inquiryPath}/:id`}>{({ id }) => page(<InquiryPlace id={id} />)}</Route>
      <Route path={`${sortPath}/:id`}>{({ id }) => page(<SortPlace id={id} />)}</Route>
      <Route path={`${listPath}/:id/:list?`}>{({ id, list }) => page(<ListPlace id={id} list={list} />)}</Route>
      <Route path={`${filledListPath}/:id/:firm?`}>
        {({ id, firm }) => page(<FilledListPlace id={id} firm={firm} />)}
      </Route>
      <Route path={`${visitPath}/:id/:visit/:report?`}>
        {({ id, visit, report }) => visitPlace(id, visit, report)}
      </Route>
      <Route path={`${places.letters}/:standing?`}>{page(<LettersRegisterScreen />)}</Route>
      <Route path={places.signing}>{page(<SignatureBook />)}</Route>
      <Route path={places.agenda}>
        {page(
          <Remembered place="agenda">
            <AgendaScreen />
          </Remembered>
        )}
      </Route>
      <Route path={places.search}>
        {page(
          <Remembered place="search">
            <SearchScreen />
          </Remembered>
        )}
      </Route>
      <Route path={`${places.settings}/letters/:kind/:language/:tone?`}>
        {(of) => page(<TemplatePlace of={of} />)}
      </Route>
      <Route path={`${places.settings}/:section?`}>{page(<SettingsScreen letters={<TemplateList />} />)}</Route>
      <Route path={places.import}>{page(<ImportScreen />)}</Route>
      <Route path={places.exchange}>{page(<ExchangeScreen />)}</Route>
      <Route path={places.glossary}>{page(<GlossaryScreen />)}</Route>
      <Route>
        <Redirect to={places.today} replace />
      </Route>
    </Switch>
  )
}

function TemplatePlace({ of }: { readonly of: Readonly<Record<string, string | undefined>> }) {
  const { kind, language, tone } = of
  const parsed = templateKey.safeParse({ kind, language, ...(tone && { tone }) })
  if (!parsed.success) return <Redirect to={`${places.settings}/letters`} replace />
  return (
    <TemplateEditor
      key={templateAddress(parsed.data)}
      of={parsed.data}
      onBack={() => navigate(templatesAddress(parsed.data.language))}
      onTone={(one) => navigate(templateAddress({ ...parsed.data, tone: one }), { replace: true })}
    />
  )
}

function ContactPlace({ id }: { readonly id: string | undefined }) {
  const parsed = contactId.safeParse(id)
  return parsed.success ? <ContactScreen id={parsed.data} /> : <Redirect to={places.contacts} replace />
}

function SitePlace({ id }: { readonly id: string | undefined }) {
  const parsed = siteId.safeParse(id)
  return parsed.success ? <SiteScreen key={parsed.data} id={parsed.data} /> : <Redirect to={places.sites} replace />
}

function PlanPlace({ id, plan }: { readonly id: string | undefined; readonly plan: string | undefined }) {
  const [site, shown] = [siteId.safeParse(id), planId.safeParse(plan)]
  if (!site.success || !shown.success) return <Redirect to={places.sites} replace />
  return <PlanScreen key={shown.data} site={site.data} plan={shown.data} />
}

/** The tray, with what is open in it. */
function ArrivalsSlot({ id }: { readonly id: string | undefined }) {
  const parsed = arrivalId.safeParse(id)
  return <ArrivalsScreen open={parsed.success ? parsed.data : undefined} />
}

function casePlace(rail: ReactNode, id: string | undefined) {
  const parsed = caseId.safeParse(id)
  if (!parsed.success) return <Redirect to={places.cases} replace />
  return (
    <AppFrame
      rail={rail}
      list={
        <Remembered place="cases">
          <InboxPane open={parsed.data} />
        </Remembered>
      }
      detail={
        <Guarded>
          <CaseSlot key={parsed.data} id={parsed.data} />
        </Guarded>
      }
    />
  )
}

function InquiryPlace({ id }: { readonly id: string | undefined }) {
  const parsed = caseId.safeParse(id)
  return parsed.success ? <InquiryScreen id={parsed.data} /> : <Redirect to={places.cases} replace />
}

function SortPlace({ id }: { readonly id: string | undefined }) {
  const parsed = caseId.safeParse(id)
  return parsed.success ? <SortScreen id={parsed.data} /> : <Redirect to={places.cases} replace />
}

function ListPlace({ id, list }: { readonly id: string | undefined; readonly list: string | undefined }) {
  const parsed = caseId.safeParse(id)
  if (!parsed.success) return <Redirect to={places.cases} replace />
  return <ListScreen key={list ?? ''} id={parsed.data} list={receivedListId.safeParse(list).data} />
}

function FilledListPlace({ id, firm }: { readonly id: string | undefined; readonly firm: string | undefined }) {
  const parsed = caseId.safeParse(id)
  if (!parsed.success) return <Redirect to={places.cases} replace />
  return <FilledListScreen id={parsed.data} firm={firm === 'ours' ? firm : contactId.safeParse(firm).data} />
}

/** On site nothing stands around the visit: no rail, no list. */
function visitPlace(id: string | undefined, visit: string | undefined, report: string | undefined) {
  const [ofCase, known] = [caseId.safeParse(id), visitId.safeParse(visit)]
  if (!ofCase.success || !known.success) return <Redirect to={places.cases} replace />
  return (
    <Guarded>
      <VisitScreen key={known.data} id={ofCase.data} visit={known.data} report={reportKind.safeParse(report).data} />
    </Guarded>
  )
}

function letterPlace(page: (detail: ReactNode) => ReactNode, id: string | undefined, kind: string | undefined) {
  const [ofCase, ofKind] = [caseId.safeParse(id), letterKind.safeParse(kind)]
  if (!ofCase.success || !ofKind.success) return <Redirect to={places.cases} replace />
  return page(<LetterSlot key={`${ofCase.data}-${ofKind.data}`} id={ofCase.data} kind={ofKind.data} />)
}

/** A screen that breaks is taken up again by going elsewhere. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const [path] = useHashPath()
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}

/** Keeps the address of a place, filters and all, for when one comes back. */
function Remembered({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const [path] = useHashPath()
  const search = useHashSearch()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read whole whenever either part changes
  useEffect(() => rememberPlace(place), [place, path, search])
  return children
}

import { later } from './later'

/** The screens that the start does not show: all but the day, the inbox and what surrounds them. */
export const CaseSlot = later(async () => (await import('./slots')).CaseSlot)
export const CaptureSlot = later(async () => (await import('./slots')).CaptureSlot)
export const LetterSlot = later(async () => (await import('./slots')).LetterSlot)
export const ArrivalDrop = later(async () => (await import('../features/arrivals/arrival-drop')).ArrivalDrop)
export const ArrivalsScreen = later(async () => (await import('../features/arrivals/arrivals-screen')).ArrivalsScreen)
export const AgendaScreen = later(async () => (await import('../features/agenda/agenda-screen')).AgendaScreen)
export const SearchScreen = later(async () => (await import('../features/search/search-screen')).SearchScreen)
export const LettersRegisterScreen = later(
  async () => (await import('../features/letters-register/letters-register-screen')).LettersRegisterScreen
)
export const SignatureBook = later(
  async () => (await import('../features/letter/signing/signature-book')).SignatureBook
)
export const TemplateList = later(async () => (await import('../features/letter/templates/template-list')).TemplateList)
export const TemplateEditor = later(
  async () => (await import('../features/letter/templates/template-editor')).TemplateEditor
)
export const ImportScreen = later(async () => (await import('../features/import/import-screen')).ImportScreen)
export const ExchangeScreen = later(async () => (await import('../features/transfer/exchange-screen')).ExchangeScreen)
export const SettingsScreen = later(async () => (await import('../features/settings/settings-screen')).SettingsScreen)
export const ContactScreen = later(async () => (await import('../features/people/contact-screen')).ContactScreen)
export const ContactsScreen = later(async () => (await import('../features/contacts/contacts-screen')).ContactsScreen)
export const SiteScreen = later(async () => (await import('../features/sites/site-screen')).SiteScreen)
export const PlanScreen = later(async () => (await import('../features/sites/plan-screen')).PlanScreen)
export const SitesScreen = later(async () => (await import('../features/sites/sites-screen')).SitesScreen)
export const SortScreen = later(async () => (await import('../features/visits/sort-screen')).SortScreen)
export const InquiryScreen = later(async () => (await import('../features/inquiry/inquiry-screen')).InquiryScreen)
export const ListScreen = later(async () => (await import('../features/received-list/list-screen')).ListScreen)
export const FilledListScreen = later(
  async () => (await import('../features/filled-list/filled-list-screen')).FilledListScreen
)
export const VisitScreen = later(async () => (await import('../features/visits/visit-screen')).VisitScreen)
export const GlossaryScreen = later(async () => (await import('../features/glossary/glossary-screen')).GlossaryScreen)

export const FirstRunScreen = later(async () => (await import('../features/first-run/first-run-screen')).FirstRunScreen)
export const UnlockScreen = later(async () => (await import('../features/unlock/unlock-screen')).UnlockScreen)
export const DamagedScreen = later(async () => (await import('../features/damaged/damaged-screen')).DamagedScreen)

// The shared pieces with sample words, to be looked at: gallery.html?page=timeline&lang=en&scheme=dark.
// A page of development: the application neither links to it nor carries it.
import { createRoot } from 'react-dom/client'
import { AppTheme } from '../app/theme/app-theme'
import { ActsProvider } from '../components/act/acts'
import { NoticeHost } from '../components/act/notices'
import { Palette } from '../components/act/palette'
import { TextsProvider } from '../lib/texts'
import { TodayProvider } from '../lib/today'
import { DialogsPage } from './dialogs-page'
import { FormPage } from './form-page'
import { FramePage } from './frame-page'
import { MarksPage } from './marks-page'
import { PaperPage } from './paper-page'
import { today, zone } from './samples'
import { StatesPage } from './states-page'

const pages = {
  frame: FramePage,
  marks: MarksPage,
  form: FormPage,
  states: StatesPage,
  dialogs: DialogsPage,
  paper: PaperPage
}

const asked = new URLSearchParams(location.search)
const Page = Object.entries(pages).find(([name]) => name === asked.get('page'))?.[1] ?? FramePage

const container = document.getElementById('root')
if (container === null) throw new Error('gallery.html has no #root')
createRoot(container).render(
  <TextsProvider language={asked.get('lang') === 'en' ? 'en' : 'fr'}>
    <AppTheme scheme={asked.get('scheme') === 'dark' ? 'dark' : 'light'}>
      <TodayProvider today={today} zone={zone}>
        <ActsProvider>
          <Page />
          <Palette />
          <NoticeHost />
        </ActsProvider>
      </TodayProvider>
    </AppTheme>
  </TextsProvider>
)

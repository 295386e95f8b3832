import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { AppStatus, Screen } from '../../src-shared/ipc/contract/app'
import { assertNever } from '../../src-shared/lib/assert-never'
import { ActsProvider } from '../components/act/acts'
import { NoticeHost } from '../components/act/notices'
import { Answer } from '../lib/answer'
import { ipcQuery } from '../lib/ipc'
import { StatusProvider } from '../lib/status'
import { TextsProvider } from '../lib/texts'
import { ErrorBoundary } from './error-boundary'
import { DamagedScreen, FirstRunScreen, UnlockScreen } from './later-screens'
import { OpenWorkspace } from './open-workspace'
import { AppTheme } from './theme/app-theme'

/** The language of the machine, until the main process has said which one was chosen. */
function guessedScreen(): Screen {
  const language: Language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
  return { language, scheme: 'system' }
}

/** Asks the main process how the workspace stands, and shows the one screen that answers it. */
export function StatusGate() {
  const query = useQuery(ipcQuery('app.status', {}))
  return (
    <Surroundings screen={query.data?.screen ?? guessedScreen()}>
      <Answer query={query} shape="page">
        {(status) => (
          <StatusProvider status={status}>
            <ScreenFor status={status} />
          </StatusProvider>
        )}
      </Answer>
    </Surroundings>
  )
}

function Surroundings({ screen, children }: { readonly screen: Screen; readonly children: ReactNode }) {
  return (
    <TextsProvider language={screen.language}>
      <AppTheme scheme={screen.scheme === 'system' ? 'auto' : screen.scheme}>
        <ActsProvider>
          <ErrorBoundary>
            <Suspense>{children}</Suspense>
          </ErrorBoundary>
          <NoticeHost />
        </ActsProvider>
      </AppTheme>
    </TextsProvider>
  )
}

function ScreenFor({ status }: { readonly status: AppStatus }) {
  switch (status.kind) {
    case 'first-run':
      return <FirstRunScreen status={status} />
    case 'locked':
      return <UnlockScreen status={status} />
    case 'damaged':
      return <DamagedScreen status={status} />
    case 'open':
      return <OpenWorkspace status={status} />
    default:
      return assertNever(status)
  }
}

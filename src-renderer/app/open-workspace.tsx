import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router } from 'wouter'
import { dismissPassing } from '../components/act/notices'
import { ChoosePersonScreen } from '../features/people/choose-person-screen'
import { Answer } from '../lib/answer'
import { ipcQuery } from '../lib/ipc'
import { useHashPath, useHashSearch } from '../lib/location'
import { type OpenStatus, OrganisationProvider } from '../lib/status'
import { FirmTexts } from '../lib/texts'
import { TodayProvider } from '../lib/today'
import { fetchWhenIdle } from './later'
import { WorkspaceFrame } from './workspace-frame'

/** The open workspace: who the firm is, who is at the keyboard, then the places. */
export function OpenWorkspace({ status }: { readonly status: OpenStatus }) {
  const organisation = useQuery(ipcQuery('organisation.get', {}))
  useEffect(fetchWhenIdle, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when somebody else sits down, and when it is locked
  useEffect(() => dismissPassing, [status.person])
  return (
    <Answer query={organisation} shape="page">
      {(firm) => (
        <OrganisationProvider organisation={firm}>
          <FirmTexts ruleNames={firm.ruleNames}>
            <TodayProvider today={status.today} zone={status.zone}>
              {status.person === undefined ? (
                <ChoosePersonScreen />
              ) : (
                <Router hook={useHashPath} searchHook={useHashSearch}>
                  <WorkspaceFrame />
                </Router>
              )}
            </TodayProvider>
          </FirmTexts>
        </OrganisationProvider>
      )}
    </Answer>
  )
}

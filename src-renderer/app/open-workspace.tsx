import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router } from 'wouter'
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

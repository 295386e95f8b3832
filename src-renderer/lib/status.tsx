import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import type { Person } from '../../src-shared/domain/organisation/organisation'
import type { Output } from '../../src-shared/ipc/contract'
import type { AppStatus } from '../../src-shared/ipc/contract/app'
import { ipcQuery } from './ipc'

export type OpenStatus = Extract<AppStatus, { kind: 'open' }>
export type Organisation = Output<'organisation.get'>

const StatusContext = createContext<AppStatus | undefined>(undefined)
const OrganisationContext = createContext<Organisation | undefined>(undefined)

export function StatusProvider({ status, children }: { readonly status: AppStatus; readonly children: ReactNode }) {
  return <StatusContext value={status}>{children}</StatusContext>
}

/** What the main process says of the workspace: first run, locked, damaged or open. */
export function useStatus(): AppStatus {
  const status = use(StatusContext)
  if (status === undefined) throw new Error('useStatus needs a StatusProvider above it')
  return status
}

/** The same inside the open workspace: every place but first run, unlock and damage. */
export function useOpenStatus(): OpenStatus {
  const status = useStatus()
  if (status.kind !== 'open') throw new Error(`The workspace is not open but ${status.kind}`)
  return status
}

export function OrganisationProvider(props: { readonly organisation: Organisation; readonly children: ReactNode }) {
  return <OrganisationContext value={props.organisation}>{props.children}</OrganisationContext>
}

/** The firm: company, people, mediator, preferences. Read before any place of the workspace is shown. */
export function useOrganisation(): Organisation {
  const organisation = use(OrganisationContext)
  if (organisation === undefined) throw new Error('useOrganisation needs an OrganisationProvider above it')
  return organisation
}

/** The person at the keyboard, chosen at start. */
export function usePerson(): Person | undefined {
  const { person } = useOpenStatus()
  return useOrganisation().people.find((one) => one.id === person)
}

/** Where a number of the rail or of a tab comes from. */
export function useCounts(): Output<'case.counts'> | undefined {
  return useQuery(ipcQuery('case.counts', {})).data
}

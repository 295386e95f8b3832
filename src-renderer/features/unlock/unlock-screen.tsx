import type { AppStatus } from '../../../src-shared/ipc/contract/app'

export function UnlockScreen({ status }: { readonly status: Extract<AppStatus, { kind: 'locked' }> }) {
  return <p>{status.version}</p>
}

import type { AppStatus } from '../../../src-shared/ipc/contract/app'

export function FirstRunScreen({ status }: { readonly status: Extract<AppStatus, { kind: 'first-run' }> }) {
  return <p>{status.version}</p>
}

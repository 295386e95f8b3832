import type { AppStatus } from '../../../src-shared/ipc/contract/app'

export function DamagedScreen({ status }: { readonly status: Extract<AppStatus, { kind: 'damaged' }> }) {
  return <p>{status.version}</p>
}

import type { Output } from '../../../../src-shared/ipc/contract'

export type Submitted = Output<'signing.list'>['waiting'][number]

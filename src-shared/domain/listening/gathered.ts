import type { Acceptance, ContractKind } from '../case/vocabulary'
import type { Happened } from '../common/happened'
import type { Role } from '../common/vocabulary'
import type { EvidenceCode } from './evidence'

/** What the file says of itself. */
export interface FileFacts {
  readonly summary: string
  readonly wanted: string
  readonly since: Happened
  readonly pictures: number
  readonly defects: number
  readonly letters: number
  readonly promises: number
  readonly neighbours: number
  readonly roles: readonly Role[]
  readonly pins: readonly { readonly kind: ContractKind; readonly acceptance: Acceptance }[]
}

const byPin: Readonly<Record<ContractKind, EvidenceCode>> = {
  terms: 'terms',
  contract: 'contract',
  order: 'order',
  quote: 'signed-quote',
  promotion: 'promotion-terms'
}

/** What is surely there, by what is recorded; whoever hands the case on ticks the rest. */
export function gatheredEvidence(file: FileFacts): ReadonlySet<EvidenceCode> {
  const there: readonly (readonly [EvidenceCode, boolean])[] = [
    ['what-happened', file.summary !== ''],
    ['what-is-asked', file.wanted !== ''],
    ['when-it-happened', file.since.kind !== 'unknown'],
    ['dated-photos', file.pictures > 0],
    ['reserves', file.defects > 0],
    ['earlier-letters', file.letters > 0],
    ['promises-made', file.promises > 0],
    ['similar-cases', file.neighbours > 0],
    ['witnesses', file.roles.includes('witness')],
    ['insurer-details', file.roles.includes('insurer')],
    ['terms-acceptance', file.pins.some(({ acceptance }) => acceptance !== 'unproven')]
  ]
  const pinned = file.pins
    .filter(({ kind, acceptance }) => kind !== 'quote' || acceptance === 'signed')
    .map(({ kind }) => byPin[kind])
  return new Set([...there.filter(([, holds]) => holds).map(([code]) => code), ...pinned])
}

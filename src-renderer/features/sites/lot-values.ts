import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Insurance } from '../../../src-shared/domain/site/lots'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { contactName } from '../../../src-shared/texts/names'

export type ListedLot = SiteView['lots'][number]

/** An insurance of a lot as it is typed: its days may still be missing. */
export interface InsuranceValues {
  readonly key: string
  readonly kind: Insurance['kind']
  readonly insurer: string
  readonly policy: string
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
}

/** A lot as it is typed. */
export interface LotValues {
  readonly number: string
  readonly name: string
  /** Whose it is: somebody known, or a name typed. */
  readonly contractor: { readonly id: ContactId; readonly name: string } | undefined
  readonly typed: string
  readonly contract: string
  /** As it is typed, in per cent. */
  readonly retention: string
  readonly reception: PlainDate | undefined
  readonly insurances: readonly InsuranceValues[]
}

export const emptyLot: LotValues = {
  ...{ number: '', name: '', contractor: undefined, typed: '', contract: '' },
  ...{ retention: '', reception: undefined, insurances: [] }
}

/** What the form shows of a lot, as one would type it in that language. */
export function lotValues(language: Language, lot: ListedLot['lot'], view: SiteView): LotValues {
  const known = view.contractors.find(({ id }) => id === lot.contractor)
  return {
    ...{ number: lot.number, name: lot.name, typed: '', contract: lot.contract, reception: lot.reception },
    contractor: known && { id: known.id, name: contactName(language, known.contact) },
    retention: lot.retention === undefined ? '' : perCent(language, lot.retention),
    insurances: lot.insurances.map((one) => ({ ...one, key: crypto.randomUUID() }))
  }
}

function perCent(language: Language, hundredths: number): string {
  const text = String(hundredths / 100)
  return language === 'fr' ? text.replace('.', ',') : text
}

/** `5`, `2,5 %` in hundredths of a per cent; nothing typed is nothing, and what cannot be read is no number. */
export function hundredths(typed: string): number | undefined {
  const text = typed.replace(/[\s%]/gu, '').replace(',', '.')
  return text === '' ? undefined : Math.round(Number(text) * 100)
}

import type { ArrivalPerson } from '../../../src-shared/domain/arrivals/arrival'
import type { ArrivalRow, ProposedCase, SamePlace } from '../../../src-shared/ipc/contract/arrivals'
import type { Texts } from '../../lib/texts'

/** How a person of an arrival is called. */
export function personWords({ name, email, phone }: ArrivalPerson): string {
  return name ?? email ?? phone ?? ''
}

/** Who it comes from, or whom it is with. */
export function writerOf({ people }: Pick<ArrivalRow, 'people'>): string | undefined {
  const writer = people.find(({ part }) => part === 'from') ?? people[0]
  return writer && personWords(writer)
}

/** Why a case is proposed: "the address …, the words …". */
export function reasonWords({ t, format }: Texts, { reasons }: Pick<ProposedCase, 'reasons'>): string {
  const sure = reasons.filter(({ code }) => code !== 'words')
  return format.list(
    (sure.length > 0 ? sure : reasons).map(({ code, words }) =>
      t(`arrivals.reason.${code}`, { words: words.slice(0, 4).join(', ') })
    )
  )
}

/** Where the first one is, of a duplicate or of a picture that looks the same. */
export function sameWords({ t }: Texts, kind: 'first' | 'alike', place: SamePlace): string {
  return place.case
    ? t(`arrivals.${kind}.case`, { reference: place.case.reference })
    : t(`arrivals.${kind}.arrival`, { name: place.name })
}

import type { Zone, ZoneKind } from '../../../src-shared/domain/site/zones'

/** A zone as it is typed; floors and names may be several. */
export interface ZoneValues {
  readonly kind: ZoneKind
  readonly building: string
  readonly level: string
  readonly name: string
  readonly rooms: string
}

export const emptyZone: ZoneValues = { kind: 'flat', building: '', level: '', name: '', rooms: '' }

export const zoneValues = ({ rooms, ...zone }: Zone): ZoneValues => ({ ...zone, rooms: rooms.join(', ') })

const listed = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** The one zone that is typed. */
export const typedZone = ({ rooms, ...zone }: ZoneValues): Zone => ({ ...zone, rooms: listed(rooms, /[,;\n]/u) })

/** The zones that are typed at once: each name on each floor. */
export function typedZones(values: ZoneValues): readonly Zone[] {
  const several = (text: string) => {
    const all = listed(text, /[;\n]/u)
    return all.length === 0 ? [''] : all
  }
  return several(values.level).flatMap((level) =>
    several(values.name).map((name) => typedZone({ ...values, level, name }))
  )
}

import { plainDate, toInstant } from '../../../src-shared/lib/plain-date'
import type { MomentSource, Said } from './arrival'

const EARLIEST = Date.UTC(1970, 0, 2)
const LATEST = Date.UTC(2190, 0, 1)

/** Undefined for what is no date, or none that any of this can have been sent on. */
export function saidAt(epochMilliseconds: number, source: MomentSource): Said | undefined {
  if (!(epochMilliseconds >= EARLIEST && epochMilliseconds <= LATEST)) return undefined
  return { moment: { kind: 'instant', at: toInstant(Math.trunc(epochMilliseconds)) }, source }
}

const WITH_ZONE = /(?:Z|[+-]\d{2}:\d{2})$/u

/** @param text `2026-03-03T14:05:09`, with or without a zone */
export function saidByClock(text: string, source: MomentSource): Said | undefined {
  if (WITH_ZONE.test(text)) return saidAt(Date.parse(text), source)
  return plainDate.safeParse(text.slice(0, 10)).success ? { moment: { kind: 'wall', at: text }, source } : undefined
}

export function saidOnDay(text: string, source: MomentSource): Said | undefined {
  const day = plainDate.safeParse(text)
  return day.success ? { moment: { kind: 'day', on: day.data }, source } : undefined
}

/** `IMG-20240312-WA0003.jpg`, `PTT-…`, `IMG_20240312_101112.jpg`, `WhatsApp Image 2024-03-12 at 10.11.12.jpeg` */
const NAMED_DAY = /(?:^|[^\d])((?:19|20)\d{2})[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)/u

/** The day a file's name gives, as phones write it. */
export function dayInName(name: string): Said | undefined {
  const [, year, month, day] = NAMED_DAY.exec(name) ?? []
  return saidOnDay(`${year}-${month}-${day}`, 'file-name')
}

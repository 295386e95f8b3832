import type { Attachment } from '../../domain/common/attachment'
import type { Language } from '../../domain/common/vocabulary'
import { plainDate } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'

/** How cameras, telephones and copiers name pictures: a few letters that say nothing, then figures. */
const MACHINE_NAME =
  /^(?:img|dsc[nf]?|pxl|mvimg|p|photo|image|picture|scan|whatsapp image)?[\s_-]*\d[\d\s_.()-]*(?:wa\d+|at [\d.\s]+)?\.\w+$/iu

/**
 * What a letter calls an enclosure that nobody described: by the name somebody gave its file, or as a photograph with the
 * day its camera states. The file stays named, so that two of one day are told apart.
 */
export function undescribed(language: Language, { name, mediaType, picture }: Attachment): string {
  if (!(mediaType.startsWith('image/') && MACHINE_NAME.test(name))) return name
  const t = translator(language)
  const day = plainDate.safeParse(picture?.takenAt?.slice(0, 10)).data
  if (day === undefined) return t('letter.enclosure.photograph', { name })
  return t('letter.enclosure.photograph-dated', { name, date: formatFor(language).date(day) })
}

import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Translate } from '../../../src-shared/texts/translator'

/** A lot by its number and its name. */
export const lotName = (t: Translate, { number, name }: CaseView['siteLots'][number]): string =>
  number === '' ? name : t('visit.lot.named', { number, name })

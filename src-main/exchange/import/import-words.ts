import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { translator } from '../../../src-shared/texts/translator'
import type { ImportWords } from '../../store/commands/import-lines'

/** What an import writes into the cases it opens. */
export function importWords(language: Language): ImportWords {
  const t = translator(language)
  return { stage: (said) => t('import.stage-reason', { said }), due: t('import.due-task') }
}

import type { OwnWord } from '../../../../src-shared/domain/spelling/own-words'
import { useNotice } from '../../../components/act/notices'
import { useCommand } from '../../../lib/commands'
import { useTexts } from '../../../lib/texts'

/** Puts a word into the firm's dictionary, or takes it out; each is undone by one click. */
export function useOwnWords() {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('organisation.do')
  const set = (word: OwnWord, on: boolean) => run({ command: { type: 'change-word', change: { ...word, on } } })
  const change = async (word: OwnWord, on: boolean) => {
    const undo = async () => {
      await set(word, !on)
    }
    if ((await set(word, on)).ok)
      notice({ text: t(on ? 'spelling.added' : 'spelling.removed', { word: word.word }), undo })
  }
  return { add: (word: OwnWord) => change(word, true), remove: (word: OwnWord) => change(word, false) }
}

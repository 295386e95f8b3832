import { useQuery } from '@tanstack/react-query'
import { noPhrases, type OwnPhrase, type Phrase } from '../../../../src-shared/domain/letter/phrases'
import { phraseId } from '../../../../src-shared/lib/ids'
import { useNotice } from '../../../components/act/notices'
import { useCommand } from '../../../lib/commands'
import { ipcQuery } from '../../../lib/ipc'
import { newId } from '../../../lib/new-id'
import { useTexts } from '../../../lib/texts'

/** The firm's own phrases and favourites, and what one may do with them. */
export function usePhrases() {
  const { t } = useTexts()
  const notice = useNotice()
  const { data = noPhrases } = useQuery(ipcQuery('phrase.list', {}))
  const { run } = useCommand('organisation.do')
  const ownOf = (id: string) => data.own.find((one) => one.id === id)
  return {
    firm: data,
    isOwn: (id: string) => ownOf(id) !== undefined,
    mark: async (id: string, on: boolean) => {
      await run({ command: { type: 'change-phrase', change: { kind: 'favourite', id, on } } })
    },
    keep: async (phrase: Omit<Phrase, 'id' | 'tones'> & { readonly tones: OwnPhrase['tones'] }): Promise<boolean> => {
      const made = { ...phrase, id: newId(phraseId) }
      const done = await run({ command: { type: 'change-phrase', change: { kind: 'set', phrase: made } } })
      if (done.ok) notice({ text: t('phrases.kept') })
      return done.ok
    },
    remove: async (id: string) => {
      const phrase = ownOf(id)
      if (!phrase) return
      const done = await run({ command: { type: 'change-phrase', change: { kind: 'removed', id: phrase.id } } })
      const undo = async () => {
        await run({ command: { type: 'change-phrase', change: { kind: 'set', phrase } } })
      }
      if (done.ok) notice({ text: t('phrases.removed'), undo })
    }
  }
}

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { clientWords } from '../../../src-shared/domain/case/client-words'
import type { Cue } from '../../../src-shared/domain/triage/cue'
import { findCues } from '../../../src-shared/domain/triage/find-cues'
import type { TriageFacts } from '../../../src-shared/domain/triage/points'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { ipcQuery } from '../../lib/ipc'

/** As many entries as hold what the client said lately. */
const LATELY = 200

/** What an entry that counts holds of the client's own words. */
const wordsIn = ({ event, undoneBy }: TimelineEntry): readonly string[] =>
  event === undefined || undoneBy !== undefined ? [] : clientWords(event)

/** The hints in all that the client said: looked for in the language of the case each time, never kept. */
export function useCues(view: CaseView): readonly Cue[] {
  const { summary, wanted, language, row } = view
  const page = useQuery(ipcQuery('case.timeline', { id: row.id, limit: LATELY }))
  const said = page.data?.entries
  return useMemo(() => {
    const texts = [summary, wanted, ...(said ?? []).flatMap(wordsIn)].filter((text) => text !== '')
    return findCues([...new Set(texts)].join('\n\n'), language)
  }, [summary, wanted, language, said])
}

/** What the file itself says besides the words. */
export function triageFactsOf(view: CaseView): TriageFacts {
  const { amount, grievances, received, promises, links } = view
  return {
    earlierCase: links.length > 0,
    missedDate: promises.some(({ standing }) => standing === 'missed'),
    registeredLetter: received.some(({ kind }) => kind !== 'letter'),
    ...(amount && { stakeCents: amount.cents }),
    grievances: grievances.length
  }
}

import { describe, expect, it } from 'vitest'
import { languages } from '../../../../src-shared/domain/common/vocabulary'
import type { FormalNoticeDraft } from '../../../../src-shared/domain/letter/draft'
import { noticeTopics } from '../../../../src-shared/domain/letter/notice-topic'
import { letterId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { earlierWords } from '../../../../src-shared/texts/letters/earlier-words'
import { meetingWords } from '../../../../src-shared/texts/letters/meeting-words'
import { noticeWords, withTopic } from '../../../../src-shared/texts/letters/notice-words'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { leakingFlat, sourcesOf } from '../../../support/letter-sources'

const proposed = proposeLetter(
  'formal-notice',
  letterId.parse('01890000-0000-7000-8000-0000000000f1'),
  sourcesOf(leakingFlat())
)
if (proposed.kind !== 'formal-notice') throw new Error('not a notice')
const notice: FormalNoticeDraft = proposed
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ')

describe('what a notice is about', () => {
  it.each(languages.flatMap((language) => noticeTopics.map((topic) => [language, topic] as const)))(
    'has a basis and a consequence of its own: %s, %s',
    (language, topic) => {
      const words = noticeWords(topic, language, {})
      expect(words.basis).not.toBe('')
      expect(words.consequence).not.toBe('')
    }
  )

  it('holds a subcontractor to his contract, never to the guarantees of builders', () => {
    expect(noticeWords('repair', 'fr', { role: 'subcontractor' }).basis).toContain('sous-traitance')
    expect(noticeWords('repair', 'fr', { role: 'supplier' }).basis).not.toContain('sous-traitance')
    for (const role of ['subcontractor', 'supplier'] as const)
      expect(noticeWords('repair', 'fr', { role }).basis).not.toContain('1792')
  })

  it('words anew what is as proposed, and leaves what somebody wrote', () => {
    const of = { role: 'subcontractor' } as const
    const written = { ...notice, consequence: 'nous ferons appel à l’assureur' }
    expect(withTopic(written, 'documents', of)).toEqual({
      topic: 'documents',
      demand: noticeWords('documents', 'fr', of).demand,
      basis: noticeWords('documents', 'fr', of).basis,
      consequence: 'nous ferons appel à l’assureur'
    })
  })
})

describe('a meeting that is offered', () => {
  const meeting = {
    kind: 'meeting',
    on: plainDate.parse('2026-04-14'),
    at: '09:30',
    place: '3 rue des Tanneurs'
  } as const

  it('says the day, the hour as it is written in each language, and that no period stops', () => {
    expect(plain(meetingWords(meeting, 'fr'))).toContain(
      'le mardi 14 avril 2026 à 9 h 30, à cette adresse : 3 rue des Tanneurs'
    )
    expect(plain(meetingWords({ ...meeting, at: '14:00' }, 'fr'))).toContain('à 14 h, à cette adresse')
    expect(plain(meetingWords(meeting, 'en'))).toContain('Tuesday 14 April 2026 at 9:30, at this address')
    expect(meetingWords({ ...meeting, at: '' }, 'fr')).toContain('ne suspend aucun délai')
  })

  it('shows its gaps, and is nothing where none is offered', () => {
    expect(meetingWords({ kind: 'joint-inspection', at: '', place: ' ' }, 'fr')).toContain(
      'le …, à cette adresse\u00a0: …'
    )
    expect(meetingWords(undefined, 'fr')).toBe('')
  })
})

it('earlier letters are named by number, day and recorded number', () => {
  const dated = plainDate.parse('2026-03-03')
  const letters = [
    { number: '2026-A-0042-1', dated, mailing: {} },
    { number: '2026-A-0042-2', dated, mailing: { tracking: '1A20456789012' } }
  ]
  expect(plain(earlierWords(letters, 'fr'))).toBe(
    'Nous vous avons déjà écrit à ce sujet : lettres n° 2026-A-0042-1 du 3 mars 2026 et n° 2026-A-0042-2 du 3 mars 2026 (recommandé n° 1A20456789012).'
  )
  expect(earlierWords([], 'fr')).toBe('')
})

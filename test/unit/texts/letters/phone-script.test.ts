import { expect, it } from 'vitest'
import { letterId } from '../../../../src-shared/lib/ids'
import { phoneScript } from '../../../../src-shared/texts/letters/phone-script'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import { client, company, leakingFlat, manager, sourcesOf } from '../../../support/letter-sources'

const id = letterId.parse('01890000-0000-7000-8000-0000000000f1')

it('says who calls, what was understood and what comes next, in that order, and ends with a question', () => {
  const draft = proposeLetter('progress-update', id, sourcesOf(leakingFlat()))
  if (draft.kind === 'formal-notice') throw new Error('not a message')
  const script = phoneScript({ ...draft, fileText: 'FICHIER9Q' }, { contact: client, caller: manager, company })
  expect(script.map(({ part }) => part)).toEqual(['opening', 'restatement', 'facts', 'offer', 'next', 'closing'])
  const [opening, restated] = script
  expect(opening?.words).toContain('Bonjour Madame Lefèvre.')
  expect(opening?.words).toContain('Hélène Garnier-Dupré, de Bâti-Rhône Constructions')
  expect(restated?.words).toMatch(/L’eau traverse[\s\S]*Ai-je bien compris/u)
  expect(JSON.stringify(script)).not.toMatch(/FICHIER9Q|\[\[|\*\*/u)
})

it('leaves out what a letter does not say', () => {
  const draft = proposeLetter('call-confirmation', id, sourcesOf(leakingFlat()))
  if (draft.kind === 'formal-notice') throw new Error('not a message')
  const bare = { ...draft, body: 'Nous vous rappellerons.', promise: { text: '' }, demand: { text: '' } }
  const script = phoneScript(bare, { contact: undefined, caller: undefined, company: undefined })
  expect(script.map(({ part }) => part)).toEqual(['opening', 'facts', 'closing'])
})

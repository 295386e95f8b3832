import { expect, test } from 'vitest'
import { evidenceCodes } from '../../../src-shared/domain/listening/evidence'
import { openQuestions } from '../../../src-shared/domain/listening/open-questions'
import { triageFacts } from '../../../src-shared/domain/triage/points'
import {
  clientNeeds,
  complexities,
  cueCategories,
  immediateActions,
  impacts,
  safetyLevels,
  severities
} from '../../../src-shared/domain/triage/vocabulary'
import { areas } from '../../../src-shared/texts/catalogue'

const codes = {
  'triage.severity': severities,
  'triage.safety': safetyLevels,
  'triage.complexity': complexities,
  'triage.impact': impacts,
  'triage.action': immediateActions,
  'triage.cue': cueCategories,
  'triage.fact': triageFacts,
  'client-need': clientNeeds,
  'listening.question': openQuestions,
  'listening.pack': ['complete', 'missing'],
  evidence: evidenceCodes,
  'evidence-holder': ['client', 'us']
} as const

test('every code of triage and of listening has its words, and there are no others', () => {
  const wanted = Object.entries(codes).flatMap(([prefix, list]) => list.map((code) => `${prefix}.${code}`))
  const named = Object.keys({ ...areas.fr.triage, ...areas.fr.listening })
  expect([...named].sort()).toEqual([...wanted].sort())
})

test('the questions are open: none can be answered by yes or no', () => {
  const closed = /^(?:Est-ce|Avez-vous|Êtes-vous|Y a-t-il|Pouvez-vous|Voulez-vous)/u
  const closedEnglish = /^(?:Is|Are|Do|Does|Did|Have|Has|Can|Could|Will|Would|Was|Were)\b/u
  const questions = (texts: object) => Object.entries(texts).filter(([key]) => key.startsWith('listening.question.'))
  expect(questions(areas.fr.listening).filter(([, text]) => closed.test(String(text)))).toEqual([])
  expect(questions(areas.en.listening).filter(([, text]) => closedEnglish.test(String(text)))).toEqual([])
})

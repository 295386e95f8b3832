import { describe, expect, it } from 'vitest'
import {
  type OwnTemplate,
  ownTemplateOf,
  readTemplateFile,
  realChanges,
  withTemplates,
  writeTemplateFile
} from '../../../../src-shared/domain/letter/own-templates'

const all: OwnTemplate = { kind: 'acknowledgement', language: 'fr', text: '[[subject]]\nÀ tous' }
const neutral: OwnTemplate = { ...all, tone: 'neutral', text: '[[subject]]\nNeutre' }
const english: OwnTemplate = { ...all, language: 'en', text: '[[subject]]\nTo all' }

describe('the templates of a firm', () => {
  it('hold for their tone before those for every tone, in their language', () => {
    const mine = [all, neutral, english]
    const of = (language: 'fr' | 'en', tone: 'warm' | 'neutral' | undefined) =>
      ownTemplateOf(mine, { kind: 'acknowledgement', language, tone })?.text
    expect(of('fr', 'neutral')).toBe(neutral.text)
    expect(of('fr', 'warm')).toBe(all.text)
    expect(of('fr', undefined)).toBe(all.text)
    expect(of('en', 'neutral')).toBe(english.text)
    expect(ownTemplateOf(mine, { kind: 'reopened', language: 'fr', tone: 'warm' })).toBeUndefined()
  })

  it('are set and taken back one by one', () => {
    const set = withTemplates([], [all, neutral])
    expect(set).toEqual([all, neutral])
    const { text: _, ...key } = all
    expect(withTemplates(set, [key])).toEqual([neutral])
    expect(withTemplates(set, [{ ...all, text: 'Autre' }])).toEqual([neutral, { ...all, text: 'Autre' }])
    expect(realChanges(set, [all, { ...neutral, text: 'Autre' }])).toEqual([{ ...neutral, text: 'Autre' }])
    expect(realChanges([], [key])).toEqual([])
  })

  it('leave in a file and come back the same; no other file is taken', () => {
    const mine = [all, neutral, english]
    expect(readTemplateFile(writeTemplateFile(mine))).toEqual(mine)
    expect(readTemplateFile(`\uFEFF${writeTemplateFile(mine)}`)).toEqual(mine)
    for (const other of ['', '{}', '[]', 'x', '{"format":"entente-letter-templates","version":2,"templates":[]}'])
      expect(readTemplateFile(other)).toBeUndefined()
  })
})

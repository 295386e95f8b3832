import { describe, expect, it } from 'vitest'
import {
  emptyInquiry,
  type Inquiry,
  type InquiryGap,
  inquiry,
  inquiryGapsIn,
  newMeasures
} from '../../../../src-shared/domain/inquiry/inquiry'

const measure = {
  id: '1',
  text: 'Contrôler les siphons avant livraison',
  owner: '01890000-0000-7000-8000-000000000001',
  due: '2026-04-01'
}
const whole = inquiry.parse({
  chosen: ['01890000-0000-7000-8000-0000000000e1'],
  findings: 'Le joint du siphon était sec.',
  causes: 'Le contrôle avant livraison ne le prévoit pas.',
  uncertain: '',
  measures: [measure],
  internal: ''
})

describe('what a report of an inquiry lacks', () => {
  it.each<[name: string, part: Partial<Inquiry>, gaps: readonly InquiryGap[]]>([
    ['nothing', {}, []],
    ['facts', { chosen: [] }, ['facts']],
    ['words that are only spaces', { findings: ' \n', causes: '\u00a0' }, ['findings', 'causes']],
    ['measures', { measures: [] }, ['measures']],
    ['the day of a measure', { measures: [{ id: '1', text: 'Contrôler' }] }, ['measure']],
    [
      'the words of one of two',
      { measures: [...whole.measures, { ...whole.measures[0], id: '2', text: '' }] },
      ['measure']
    ]
  ])('%s', (_name, part, gaps) => {
    expect(inquiryGapsIn({ ...whole, ...part })).toEqual(gaps)
  })

  it('all of it before anything is written', () => {
    expect(inquiryGapsIn(emptyInquiry)).toEqual(['facts', 'findings', 'causes', 'measures'])
  })
})

describe('measures become tasks once', () => {
  it('and again only where the task was given up', () => {
    const [{ text = '' } = {}] = whole.measures
    expect(newMeasures(whole, [])).toHaveLength(1)
    expect(newMeasures(whole, [{ text }])).toEqual([])
    expect(newMeasures(whole, [{ text, dropped: true }])).toHaveLength(1)
    expect(
      newMeasures({ ...whole, measures: [{ ...whole.measures[0], id: '1', text: ` ${text} ` }] }, [{ text }])
    ).toEqual([])
  })
})

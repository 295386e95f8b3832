import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedTemplate } from '../../../../src-main/letters/letter-templates'
import { languages } from '../../../../src-shared/domain/common/vocabulary'
import type { FieldValues } from '../../../../src-shared/domain/letter/fields'
import { kindUses, type MessageKind, messageKinds } from '../../../../src-shared/domain/letter/kinds'
import { readSections, type Section, writeSections } from '../../../../src-shared/domain/letter/sections'
import { checkReply } from '../../../../src-shared/domain/remark/check-reply'
import { caseFile } from '../../../../src-shared/domain/remark/facts'
import { type BlockId, blockIds, kindPlans } from '../../../../src-shared/domain/remark/kinds'
import { letterId } from '../../../../src-shared/lib/ids'
import { addDays, plainDate } from '../../../../src-shared/lib/plain-date'
import { messageSections } from '../../../../src-shared/texts/letters/message-sections'
import { renderTemplate } from '../../../../src-shared/texts/letters/render-template'
import { fewSampleFields, sampleFields } from '../../../../src-shared/texts/letters/sample-fields'

type Language = (typeof languages)[number]
const golden = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'letters', 'templates')
const today = plainDate.parse('2026-03-10')
const letter = letterId.parse('01890000-0000-7000-8000-0000000000f1')

const fewFields = (language: Language, kind: MessageKind): FieldValues =>
  fewSampleFields(language, kindUses[kind].tones[0])

const contact = {
  fr: 'Votre interlocuteur direct : Hélène Garnier-Dupré, 06 00 00 00 01, contact@bati-rhone.example.',
  en: 'Your direct contact: Hélène Garnier-Dupré, 06 00 00 00 01, contact@bati-rhone.example.'
}
const ends = {
  fr: {
    warm: ['Bonjour Madame Lefèvre,', 'Bien à vous,'],
    formal: ['Madame,', 'Veuillez agréer, Madame, nos salutations distinguées.']
  },
  en: { warm: ['Dear Ms Lefèvre,', 'Kind regards,'], formal: ['Dear Madam,', 'Yours faithfully,'] }
}

function sectionsOf(kind: MessageKind, language: Language, fields: FieldValues): readonly Section[] {
  return readSections(renderTemplate(language, shippedTemplate(kind, language), fields))
}

/** The whole letter with its marks, as a reader and the check see it. */
function wholeLetter(kind: MessageKind, language: Language, fields: FieldValues): string {
  const sections = sectionsOf(kind, language, fields)
  const said = (id: BlockId) => sections.find((one) => one.id === id)?.text ?? ''
  const apart: readonly (BlockId | undefined)[] = ['subject', 'deadline', 'next_step']
  const [greeting, closing] = ends[language][kindUses[kind].manner]
  const body = messageSections(
    {
      ...{ kind, letter, language, dated: today, subject: '', dismissed: [], answered: [], options: [] },
      body: writeSections(sections.filter(({ id }) => !apart.includes(id))),
      demand: { text: said('deadline'), due: addDays(today, 31) },
      promise: { text: said('next_step'), due: addDays(today, 7) }
    },
    contact[language]
  )
  return writeSections([
    { id: 'subject', text: `${said('subject')} (2026-A-0042)` },
    { id: 'greeting', text: greeting ?? '' },
    ...body,
    { id: 'closing', text: `${closing}\nHélène Garnier-Dupré, ${language === 'fr' ? 'gérante' : 'manager'}` }
  ])
}

const facts = (kind: MessageKind, language: Language) => {
  const { title, summary, wanted } = sampleFields(language, 'warm')
  return caseFile.parse({
    kind,
    lang: language,
    draft_on: today,
    owner: { full_name: 'Hélène Garnier-Dupré', phone: '06 00 00 00 01' },
    recipient: {
      title: language === 'fr' ? 'Madame' : 'Ms',
      last_name: 'Lefèvre',
      consumer: kindUses[kind].manner === 'warm'
    },
    case: { reference: '2026-A-0042', topic: title, issue_summary: summary, request_summary: wanted },
    company: {
      name: 'Bâti-Rhône Constructions',
      mediator: { name: 'Médiation Bâtiment Conseil', website: 'www.mediation-batiment.example' }
    },
    staff: ['Hélène Garnier-Dupré']
  })
}
const errorsOf = (text: string, kind: MessageKind, language: Language) =>
  checkReply({ text, kind, language, facts: facts(kind, language) })
    .remarks.filter(({ severity }) => severity === 'error')
    .map(({ rule, text: words }) => `${rule}: ${words}`)

const all = languages.flatMap((language) => messageKinds.map((kind) => [language, kind] as const))

describe.each(all)('the template %s/%s', (language, kind) => {
  const { blocks } = kindPlans[kind]
  const { tones } = kindUses[kind]
  const idsOf = (fields: FieldValues) => sectionsOf(kind, language, fields).flatMap(({ id }) => id ?? [])

  it('has every mandatory block, none that is forbidden, in their order', () => {
    for (const fields of [sampleFields(language, tones[0]), fewFields(language, kind)]) {
      const ids = idsOf(fields)
      expect(ids[0]).toBe('subject')
      expect(ids).toEqual(blockIds.filter((id) => ids.includes(id)))
      for (const [id, rule] of Object.entries(blocks)) {
        if (rule === 'M') expect(ids).toContain(id)
        if (rule === 'X') expect(ids).not.toContain(id)
      }
    }
  })

  it('says a conditional block under its condition only', () => {
    const conditions = { C1: 'our_fault', C2: 'may_go_further' } as const
    for (const [id, rule] of Object.entries(blocks)) {
      if (rule !== 'C1' && rule !== 'C2') continue
      const known = sampleFields(language, tones[0])
      const text = (holds: boolean) =>
        sectionsOf(kind, language, { ...known, [conditions[rule]]: holds }).find((one) => one.id === id)?.text ?? ''
      expect(text(true)).not.toBe('')
      expect(text(false)).not.toBe(text(true))
    }
  })

  it.each(tones)('reads as a letter, %s, and passes the check', async (tone) => {
    const whole = wholeLetter(kind, language, sampleFields(language, tone))
    expect(errorsOf(whole, kind, language)).toEqual([])
    await expect(`${whole}\n`).toMatchFileSnapshot(join(golden, language, `${kind}.${tone}.txt`))
  })

  it('shows what is not known as a gap, and misses only what a gap leaves unsaid', async () => {
    const whole = wholeLetter(kind, language, fewFields(language, kind))
    const amiss = errorsOf(whole, kind, language)
    const gaps = amiss.filter((one) => one.startsWith('leftover-placeholder'))
    const missing = amiss.filter((one) => one.startsWith('missing-'))
    expect(amiss).toHaveLength(gaps.length + missing.length)
    if (missing.length > 0) expect(gaps).not.toEqual([])
    await expect(`${whole}\n`).toMatchFileSnapshot(join(golden, language, `${kind}.few.txt`))
  })

  // A kind of one tone words it in one way, which says nothing.
  if (tones.length > 1)
    it('words each tone in its own way', () => {
      const said = tones.map((tone) => wholeLetter(kind, language, sampleFields(language, tone)))
      expect(new Set(said).size).toBe(tones.length)
    })
})

import { expect } from '@playwright/test'
import type { MessageDraft } from '../../src-shared/domain/letter/draft'
import { caseId } from '../../src-shared/lib/ids'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'

test('no letter leaves with a gap or an error that nobody set aside, whatever the window asks; it speaks the language of its case', async ({
  atSamples
}) => {
  const reader = await atSamples('en')
  const { window } = reader
  await new CasePage(reader).openFromList('Infiltration')
  const id = caseId.parse(await window.evaluate(() => /cases\/([\w-]+)/u.exec(location.hash)?.[1]))
  const proposed = await callFrom(window, 'letter.propose', { case: id, kind: 'progress-update' })
  if (!proposed.ok || proposed.value.draft.kind === 'formal-notice') throw new Error('No proposal')
  const { draft } = proposed.value
  expect(draft.language).toBe('fr')
  const facts = await callFrom(window, 'letter.facts', {
    case: id,
    draft: { kind: draft.kind, language: 'en', dated: draft.dated, answered: [] },
    enclosures: 0
  })
  expect(facts).toMatchObject({ ok: true, value: { facts: { lang: 'en', jurisdiction: 'fr' } } })

  const issue = (body: string, dismissed: MessageDraft['dismissed'] = []) =>
    callFrom(window, 'letter.issue', { case: id, draft: { ...draft, body, dismissed } })
  const whole = draft.body.replace(/\[à compléter[^\]]*\]/gu, 'le toit contrôlé le 24 février 2026')
  expect(await issue(`${whole}\n\n[à compléter : la suite]`)).toMatchObject({ ok: false, reason: 'letter-incomplete' })
  const words = 'désolés si cela'
  expect(await issue(`${whole}\n\nNous sommes ${words} vous a gênée.`)).toMatchObject({
    ok: false,
    reason: 'remarks-open',
    params: { count: 1 }
  })
  expect(await issue(whole)).toMatchObject({ ok: true })
})

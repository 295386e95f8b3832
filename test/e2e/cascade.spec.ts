import { expect, type Page } from '@playwright/test'
import type { Input } from '../../src-shared/ipc/contract'
import { caseId, contactId } from '../../src-shared/lib/ids'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf } from './pages/reader'

const viewOf = async (window: Page, id: string) => {
  const found = await callFrom(window, 'case.get', { id: caseId.parse(id) })
  if (!found.ok) throw new Error(`The case did not come: ${found.reason}`)
  return found.value
}

test('the defects of a client go to two subcontractors in one act, each by his own case and notice, and nothing of the client', async ({
  atCase
}) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  const id = /([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  const { defects, parties, summary, row } = await viewOf(window, id)
  const roofer = parties.find(({ role }) => role === 'subcontractor')?.contact
  const others = await callFrom(window, 'contact.list', { query: '', offset: 0, limit: 50 })
  if (!others.ok || roofer === undefined) throw new Error('The firms did not come')
  const painter = others.value.contacts.find((one) => JSON.stringify(one.contact).includes('Ferreira'))
  if (!painter) throw new Error('No second firm')
  const answering = [roofer, contactId.parse(painter.id)] as const
  const link = { type: 'link-party', contact: painter.id, role: 'subcontractor', status: 'professional' } as const
  const linked = await callFrom(window, 'case.do', { id, command: link })
  if (!linked.ok) throw new Error(linked.reason)
  for (const [place, one] of defects.slice(0, 3).entries()) {
    if (!one.sorted) throw new Error('Not described')
    const { kind, place: where, text } = one
    const command = {
      type: 'sort-defect',
      ...{ defect: one.id, kind, place: where, text },
      responsible: place === 2 ? answering[0] : answering[1]
    } as const
    const done = await callFrom(window, 'case.do', { id, command })
    if (!done.ok) throw new Error(done.reason)
  }
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(window.getByRole('tabpanel'), t('cascade.open')).click()
  const shares = page.panel.getByRole('list', { name: t('cascade.shares') }).getByRole('listitem')
  await expect(shares).toHaveCount(2)
  const left = page.panel.getByRole('list', { name: t('cascade.left') }).getByRole('listitem')
  await expect(left).toHaveCount(1)
  for (const { number } of defects.slice(3)) await expect(left).toContainText(t('defects.number', { number }))
  await expect(left.first()).toContainText(t('cascade.why.no-contractor'))
  const ours = page.panel.getByRole('textbox', { name: t('cascade.ours') })
  await ours.fill('2/4/2026')
  await ours.press('Tab')
  await fieldOf(page.panel, t, 'cascade.margin').fill('10')
  await expect(page.panel).toContainText(t('cascade.due', { date: 'lundi 23 mars 2026' }))
  await expectAccessible(window)
  await buttonOf(page.panel, t('cascade.send', { count: 2 })).click()
  await expect(page.panel.getByRole('status')).toHaveText(t('cascade.done', { count: 2 }))

  const after = await viewOf(window, id)
  const claims = new Set(after.tracks.flatMap(({ supplier }) => supplier.map((step) => step.case)))
  expect(claims.size).toBe(2)
  for (const claim of claims) {
    const theirs = await viewOf(window, claim ?? '')
    expect(theirs.row.direction).toBe('we-claim')
    expect(theirs.parties).toHaveLength(1)
    expect(theirs.defects.length).toBeGreaterThan(0)
    const said = JSON.stringify({ title: theirs.row.title, summary: theirs.summary, defects: theirs.defects })
    for (const name of [...row.names, row.title, summary]) expect(said).not.toContain(name)
    const key = { kind: 'letter', case: theirs.row.id, letterKind: 'supplier-repair-notice' } as const
    const draft = await callFrom(window, 'draft.get', { key })
    expect(draft.ok && draft.value.draft?.content).toContain('"due":"2026-03-23"')
  }

  // What the contractor does in his own case is known in the client's, and taken back there with it.
  const [claimed = ''] = claims
  const theirs = await viewOf(window, claimed)
  const one = theirs.defects[0]
  if (!one) throw new Error('No defect')
  const of = after.tracks.find(({ supplier }) => supplier.at(-1)?.case === claimed)?.supplier.at(-1)
  const doThere = (command: Input<'case.do'>['command']) =>
    callFrom(window, 'case.do', { id: caseId.parse(claimed), command })
  const standings = async () =>
    (await viewOf(window, id)).tracks
      .filter(({ supplier }) => supplier.at(-1)?.case === claimed)
      .map(({ supplier }) => supplier.at(-1)?.standing)
  const step = { defects: [one.id], text: 'Joint refait ce matin' }
  expect(await doThere({ type: 'announce-repair', ...step })).toMatchObject({ ok: true })
  expect(await standings()).toContain('announced')
  const checked = await doThere({ type: 'check-repair', ...step })
  if (!checked.ok || !checked.value.undoable) throw new Error('Not checked')
  expect(await standings()).toContain('checked')
  expect(await doThere({ type: 'undo', entry: checked.value.undoable })).toMatchObject({ ok: true })
  expect(await standings()).toContain('announced')
  expect(await standings()).not.toContain('checked')
  // And the other way: what is noted in the client's case is known in his.
  const here = after.tracks.find(({ supplier }) => supplier.at(-1)?.case === claimed)?.defect
  if (!here || !of) throw new Error('Nothing was notified')
  const answer: Input<'case.do'>['command'] = {
    ...{ type: 'answer-work', defects: [here] },
    ...{ by: of.to, answer: 'declined' }
  }
  expect(await callFrom(window, 'case.do', { id: caseId.parse(id), command: answer })).toMatchObject({ ok: true })
  const heard = (await viewOf(window, claimed)).tracks.flatMap(({ answers }) => answers.map(({ answer: said }) => said))
  expect(heard).toEqual(['declined'])

  await window.keyboard.press('Escape')
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  await expect(rows.filter({ hasText: t('standing.supplier.declined') })).toHaveCount(1)
  await expect(rows.filter({ hasText: t('standing.until', { date: '23 mars 2026' }) })).toHaveCount(3)
  await expect(rows.nth(3)).not.toContainText(t('standing.supplier.notified'))
  await buttonOf(window.getByRole('tabpanel'), t('cascade.open')).click()
  // Who refused may be put on notice again; the others have theirs.
  await expect(shares).toHaveCount(1)
})

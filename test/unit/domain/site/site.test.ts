import { expect, test } from 'vitest'
import { decideSite, evolveSite, site, siteRefusals } from '../../../../src-shared/domain/site/site'
import { eventId, siteId } from '../../../../src-shared/lib/ids'
import { instant } from '../../../../src-shared/lib/plain-date'
import { author } from '../../../support/play-case'
import { noAddress } from '../../../support/store/samples'

const id = siteId.parse('01890000-0000-7000-8000-0000000000f1')
const header = {
  id: eventId.parse('01890000-0000-7000-8000-000000000501'),
  recordedAt: instant.parse('2026-03-10T09:00:00.000Z'),
  actor: author
}
const residence = site.parse({ name: 'Résidence L’Étang', businessNumber: 'CH-2025-014', address: noAddress })

test('a site is created once, then changed by who saw what', () => {
  const created = decideSite(undefined, { type: 'create', site: residence })
  const [event] = created.ok ? created.value : []
  if (!event) throw new Error('refused')
  const state = evolveSite(id, undefined, { ...event, header })
  expect(state).toEqual({ id, site: residence, seen: header.id, withdrawn: false })
  expect(decideSite(state, { type: 'change', site: { ...residence, name: 'Îlot Sainte-Thérèse' } })).toMatchObject({
    ok: true,
    value: [{ type: 'site-changed', payload: { saw: header.id, site: { name: 'Îlot Sainte-Thérèse' } } }]
  })
  const refused = [
    decideSite(undefined, { type: 'change', site: residence }),
    decideSite(state, { type: 'create', site: residence })
  ]
  expect(refused.map((done) => (done.ok ? undefined : done.reason.code))).toEqual([...siteRefusals])
})

import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, goTo, pick, type Reader, readerOf } from './pages/reader'

/** To the day and back: the list of cases stands where it was left, at the case. */
async function leaveAndReturn(reader: Reader): Promise<void> {
  await goTo(reader, 'place.today')
  const rail = reader.window.getByRole('navigation', { name: reader.t('place.rail') })
  await rail.getByRole('link', { name: reader.t('place.inbox') }).click()
}

test('a client is heard, the case is weighed and handed on with what it lacks', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  const { panel } = page
  await window.getByRole('tab', { name: t('case.tab.intake') }).click()
  const tab = window.getByRole('tabpanel')
  await expectAccessible(window)

  await test.step('the listening sheet keeps what is typed, and records it with the answers', async () => {
    await window.keyboard.press('l')
    const words = fieldOf(panel, t, 'listen.words')
    await expect(words).toBeFocused()
    await words.fill('Le plafond menace de s’effondrer. Je suis âgée et je vis seule.')
    await panel.getByText(t('listen.questions')).click()
    await panel
      .getByLabel(t('listening.question.is-anybody-at-risk'), { exact: true })
      .fill('Moi, dans la salle de bains.')
    await window.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await leaveAndReturn(reader)
    await window.getByRole('tab', { name: t('case.tab.intake') }).click()
    await buttonOf(tab, t('intake.sheet.listen')).click()
    await expect(words).toHaveValue(/menace de s’effondrer/u)
    await fieldOf(panel, t, 'listen.restatement', { optional: true }).fill(
      'Le plafond risque de tomber et vous êtes seule.'
    )
    await panel.getByLabel(t('listen.confirmed'), { exact: true }).check()
    await panel.getByText(t('client-need.large-print'), { exact: true }).click()
    await expectAccessible(window)
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(panel).toBeHidden()
    await expect(tab.getByText(t('intake.confirmed'))).toBeVisible()
    await expect(tab.getByText(t('client-need.large-print'))).toBeVisible()
  })

  await test.step('a danger in the words comes first, until somebody has decided', async () => {
    const band = window.getByRole('status').filter({ hasText: t('triage.cue.safety') })
    await expect(band).toContainText('effondrer')
    await buttonOf(band, t('triage.begin')).click()
    await expect(panel.getByRole('list', { name: t('triage.cues') })).toContainText('effondrer')
    await expectAccessible(window)
    await panel.getByText(t('triage.severity.critical'), { exact: true }).click()
    await buttonOf(panel, t('triage.record')).click()
    await expect(panel).toBeHidden()
    await expect(tab.getByText(t('triage.severity.critical'), { exact: true })).toBeVisible()
    await expect(window.getByRole('status').filter({ hasText: t('triage.action.make-safe') })).toBeVisible()
  })

  await test.step('what is missing becomes a request, and its receipt', async () => {
    await buttonOf(tab, t('intake.sheet.proofs')).click()
    await expectAccessible(window)
    await panel.getByText(t('evidence.expert-report'), { exact: true }).last().click()
    await fieldOf(panel, t, 'proofs.due', { optional: true }).fill('20/03/2026')
    await buttonOf(panel, t('proofs.request')).click()
    await expect(panel).toBeHidden()
    const request = tab.getByRole('list', { name: t('proofs.requests') }).getByRole('listitem')
    await expect(request).toContainText(t('evidence.expert-report'))
    await buttonOf(request, t('proofs.receive')).click()
    await fieldOf(request, t, 'proofs.receive.what', { optional: true }).fill('Rapport de douze pages')
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(request).toContainText(t('proofs.met'))
  })

  await test.step('the case goes on without what is missing only for a reason', async () => {
    await buttonOf(tab, t('intake.sheet.hand-over')).click()
    await pick(reader, fieldOf(panel, t, 'hand-over.to'), t('department.management'))
    await buttonOf(panel, t('hand-over.act')).click()
    await expect(panel.getByRole('alert')).toContainText(t('refusal.pack-incomplete'))
    await fieldOf(panel, t, 'hand-over.reason').fill('Danger : la direction décide.')
    await buttonOf(panel, t('hand-over.act')).click()
    await expect(panel).toBeHidden()
    await expect(tab.getByText(t('intake.pack.at', { department: t('department.management') }))).toBeVisible()
  })

  await test.step('terms, a publication and facts of abuse are put on record, and taken off', async () => {
    await buttonOf(tab, t('intake.sheet.pin')).click()
    await fieldOf(panel, t, 'pin.title').fill('Conditions générales de travaux')
    await pick(reader, fieldOf(panel, t, 'pin.acceptance'), t('acceptance.signed'))
    await expectAccessible(window)
    await buttonOf(panel, t('pin.record')).click()
    const pins = tab.getByRole('list', { name: t('intake.pins') })
    await expect(pins).toContainText('Conditions générales de travaux')
    await buttonOf(tab, t('intake.sheet.exposure')).click()
    await fieldOf(panel, t, 'exposure.place').fill('Avis en ligne, signé « M. L. »')
    await buttonOf(panel, t('exposure.record')).click()
    const exposures = tab.getByRole('list', { name: t('intake.exposure') })
    await expect(exposures).toContainText(t('exposure.open'))
    await buttonOf(exposures, t('exposure.end')).click()
    await fieldOf(exposures, t, 'exposure.end.how').fill('Retiré par son auteur')
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(exposures).toContainText(t('exposure.ended'))
    await buttonOf(tab, t('intake.sheet.conduct')).click()
    await panel.getByText(t('conduct-kind.threat'), { exact: true }).click()
    await fieldOf(panel, t, 'conduct.text').fill('A dit au téléphone : « vous allez le regretter ».')
    await buttonOf(panel, t('conduct.record')).click()
    await expect(tab.getByRole('list', { name: t('intake.conduct') })).toContainText(t('conduct-kind.threat'))
    await buttonOf(tab, t('intake.sheet.interest')).click()
    await buttonOf(panel, t('interest.record')).click()
    await expect(tab.getByRole('list', { name: t('intake.interest') })).toContainText(t('interest.what.none'))
  })
})

test('a call runs at the foot, survives the window, and ends in an entry and its confirmation', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  // The key works from the moment its button stands there.
  await expect(buttonOf(window, t('call.begin'))).toBeVisible()
  await window.keyboard.press('a')
  const sheet = window.getByRole('region', { name: t('call.title') })
  await expect(sheet.getByRole('timer')).toBeVisible()
  const notes = fieldOf(sheet, t, 'composer.text.call')
  await expect(notes).toBeFocused()
  await buttonOf(sheet, t('call.end')).click()
  await expect(sheet.getByText(t('field.required'))).toBeVisible()
  await notes.fill('Elle signale une nouvelle tache.')
  await fieldOf(sheet, t, 'listen.restatement', { optional: true }).fill('Une tache nouvelle au plafond du couloir.')
  await sheet.getByLabel(t('listen.confirmed'), { exact: true }).check()
  await fieldOf(sheet, t, 'listen.wanted', { optional: true }).fill('Une visite cette semaine')
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await leaveAndReturn(reader)
  await buttonOf(window, t('call.resume')).click()
  await expect(notes).toHaveValue('Elle signale une nouvelle tache.')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(sheet).toBeHidden()
  await expect(page.entries.filter({ hasText: 'Elle signale une nouvelle tache.' }).first()).toBeVisible()
  await expect(page.entries.filter({ hasText: t('event.fact.read-back.agreed') }).first()).toBeVisible()
  await buttonOf(window, t('call.confirm')).click()
  const title = t('letter-screen.title.call-confirmation')
  await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const said = /Une tache nouvelle au plafond du couloir\.[\s\S]*Une visite cette semaine/u
  await expect(fieldOf(window, t, 'letter-screen.body')).toHaveValue(said)
  await expect(fieldOf(window, t, 'letter-screen.promise', { optional: true })).toHaveValue('')
  await expectAccessible(window)
  await buttonOf(window, t('letter-screen.as-mail')).click()
  const reply = fieldOf(window.getByRole('tabpanel'), t, 'intake.reply.text')
  await expect(reply).toHaveValue(said)
  await buttonOf(window, t('intake.reply.sent')).click()
  await expect(reply).toBeHidden()
})

test('remedies stand apart as asked, offered and agreed; the mirror of a case opens in one act', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  const { panel } = page
  await window.getByRole('tab', { name: t('case.tab.details') }).click()
  const tab = window.getByRole('tabpanel')
  await buttonOf(tab, t('intake.sheet.offer')).click()
  await fieldOf(panel, t, 'remedy.text').fill('Reprise du plafond à nos frais')
  await fieldOf(panel, t, 'remedy.cost', { optional: true }).fill('1 200')
  await fieldOf(panel, t, 'remedy.until', { optional: true }).fill('15/03/2026')
  await expectAccessible(window)
  await buttonOf(panel, t('remedy.record')).click()
  const offers = tab.getByRole('list', { name: t('remedy.offered') })
  await expect(offers).toContainText('1\u202f200,00\u00a0€')
  await buttonOf(offers, t('remedy.accept')).click()
  await expect(offers).toContainText(t('remedy-answer.accepted'))
  await expectAccessible(window)

  await buttonOf(tab, t('intake.sheet.mirror')).click()
  await expect(panel.getByText('Étanchéité du Forez')).toBeVisible()
  await fieldOf(panel, t, 'mirror.wanted', { optional: true }).fill('La reprise de l’étanchéité sous huit jours')
  await expectAccessible(window)
  await buttonOf(panel, t('mirror.open')).click()
  await expect(panel).toBeHidden()
  await window.getByRole('tab', { name: t('case.tab.details') }).click()
  await expect(tab.getByText(t('relation.upstream'))).toBeVisible()
  await expect(tab.getByText(t('mirror.private.what'))).toBeVisible()
  await expect(tab.getByText('Marguerite Lefèvre', { exact: true })).toHaveCount(1)
  await tab.getByRole('link', { name: 'Infiltration, appartement B12' }).first().click()
  await expect(tab.getByText(t('relation.downstream'))).toBeVisible()
})

test('while a complaint is typed, its danger and its neighbours are said with their reasons', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await window.keyboard.press('ControlOrMeta+n')
  await fieldOf(window, t, 'capture.who').fill('Lefèvre Marguerite')
  await fieldOf(window, t, 'capture.summary').fill(
    'Ça sent le gaz. La peinture du plafond cloque, le plancher du couloir gondole.'
  )
  await expect(window.getByText(t('capture.safety'))).toBeVisible()
  const related = window.getByRole('list', { name: t('related.title') }).getByRole('listitem')
  await expect(related.filter({ hasText: 'Infiltration' })).toContainText(t('related.name'))
  await expect(related.filter({ hasText: 'Infiltration' })).toContainText(t('related.words'))
  await buttonOf(window, t('identifiers.add')).click()
  await window.getByLabel(t('identifiers.value'), { exact: true }).fill('F-2231')
  await expect(related.filter({ hasText: 'F-2231' })).toContainText(t('related.identifier'))
  await expectAccessible(window)
  await buttonOf(window, t('capture.save')).click()
  const band = window.getByRole('status').filter({ hasText: t('triage.cue.safety') })
  await expect(band).toContainText('gaz')
  await window.getByRole('tab', { name: t('case.tab.details') }).click()
  await expect(window.getByRole('tabpanel').getByText('F-2231').first()).toBeVisible()
})

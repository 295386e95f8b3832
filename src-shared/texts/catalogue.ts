import type { Language } from '../domain/common/vocabulary'
import { texts as accountEn } from './en/account'
import { texts as agendaEn } from './en/agenda'
import { texts as appEn } from './en/app'
import { texts as arrivalsEn } from './en/arrivals'
import { texts as captureEn } from './en/capture'
import { texts as cascadeEn } from './en/cascade'
import { texts as caseEn } from './en/case'
import { texts as caseActsEn } from './en/case-acts'
import { texts as caseScreenEn } from './en/case-screen'
import { texts as caseTabsEn } from './en/case-tabs'
import { texts as cliEn } from './en/cli'
import { texts as clocksEn } from './en/clocks'
import { texts as commonEn } from './en/common'
import { texts as contactsEn } from './en/contacts'
import { texts as deadlineLogEn } from './en/deadline-log'
import { texts as deadlineNotesEn } from './en/deadline-notes'
import { texts as deadlineRulesEn } from './en/deadline-rules'
import { texts as deadlineScreenEn } from './en/deadline-screen'
import { texts as deadlineSettingsEn } from './en/deadline-settings'
import { texts as deadlinesEn } from './en/deadlines'
import { texts as defectsEn } from './en/defects'
import { texts as delayPlansEn } from './en/delay-plans'
import { texts as dispatchEn } from './en/dispatch'
import { texts as dossierEn } from './en/dossier'
import { texts as entriesEn } from './en/entries'
import { texts as errorsEn } from './en/errors'
import { texts as exchangeEn } from './en/exchange'
import { texts as fileTextsEn } from './en/file-texts'
import { texts as firstRunEn } from './en/first-run'
import { texts as inboxEn } from './en/inbox'
import { texts as inquiryEn } from './en/inquiry'
import { texts as intakeEn } from './en/intake'
import { texts as interestPaperEn } from './en/interest-paper'
import { texts as letterBatchEn } from './en/letter-batch'
import { texts as letterKindsEn } from './en/letter-kinds'
import { texts as letterScreenEn } from './en/letter-screen'
import { texts as lettersEn } from './en/letters'
import { texts as listeningEn } from './en/listening'
import { texts as listsEn } from './en/lists'
import { texts as noticeStepsEn } from './en/notice-steps'
import { texts as onlineEn } from './en/online'
import { texts as passageEn } from './en/passage'
import { texts as phoneEn } from './en/phone'
import { texts as picturesEn } from './en/pictures'
import { texts as printRunEn } from './en/print-run'
import { texts as receivedEn } from './en/received'
import { texts as recordingEn } from './en/recording'
import { texts as refusalsEn } from './en/refusals'
import { texts as remarksEn } from './en/remarks'
import { texts as reportsEn } from './en/reports'
import { texts as searchEn } from './en/search'
import { texts as settingsEn } from './en/settings'
import { texts as shellEn } from './en/shell'
import { texts as signingEn } from './en/signing'
import { texts as sitesEn } from './en/sites'
import { texts as slipsEn } from './en/slips'
import { texts as spellingEn } from './en/spelling'
import { texts as stockEn } from './en/stock'
import { texts as studioEn } from './en/studio'
import { texts as templatesEn } from './en/templates'
import { texts as todayEn } from './en/today'
import { texts as transferEn } from './en/transfer'
import { texts as triageEn } from './en/triage'
import { texts as truthEn } from './en/truth'
import { texts as versionsEn } from './en/versions'
import { texts as visitsEn } from './en/visits'
import { texts as workListsEn } from './en/work-lists'
import { texts as accountFr } from './fr/account'
import { texts as agendaFr } from './fr/agenda'
import { texts as appFr } from './fr/app'
import { texts as arrivalsFr } from './fr/arrivals'
import { texts as captureFr } from './fr/capture'
import { texts as cascadeFr } from './fr/cascade'
import { texts as caseFr } from './fr/case'
import { texts as caseActsFr } from './fr/case-acts'
import { texts as caseScreenFr } from './fr/case-screen'
import { texts as caseTabsFr } from './fr/case-tabs'
import { texts as cliFr } from './fr/cli'
import { texts as clocksFr } from './fr/clocks'
import { texts as commonFr } from './fr/common'
import { texts as contactsFr } from './fr/contacts'
import { texts as deadlineLogFr } from './fr/deadline-log'
import { texts as deadlineNotesFr } from './fr/deadline-notes'
import { texts as deadlineRulesFr } from './fr/deadline-rules'
import { texts as deadlineScreenFr } from './fr/deadline-screen'
import { texts as deadlineSettingsFr } from './fr/deadline-settings'
import { texts as deadlinesFr } from './fr/deadlines'
import { texts as defectsFr } from './fr/defects'
import { texts as delayPlansFr } from './fr/delay-plans'
import { texts as dispatchFr } from './fr/dispatch'
import { texts as dossierFr } from './fr/dossier'
import { texts as entriesFr } from './fr/entries'
import { texts as errorsFr } from './fr/errors'
import { texts as exchangeFr } from './fr/exchange'
import { texts as fileTextsFr } from './fr/file-texts'
import { texts as firstRunFr } from './fr/first-run'
import { texts as inboxFr } from './fr/inbox'
import { texts as inquiryFr } from './fr/inquiry'
import { texts as intakeFr } from './fr/intake'
import { texts as interestPaperFr } from './fr/interest-paper'
import { texts as letterBatchFr } from './fr/letter-batch'
import { texts as letterKindsFr } from './fr/letter-kinds'
import { texts as letterScreenFr } from './fr/letter-screen'
import { texts as lettersFr } from './fr/letters'
import { texts as listeningFr } from './fr/listening'
import { texts as listsFr } from './fr/lists'
import { texts as noticeStepsFr } from './fr/notice-steps'
import { texts as onlineFr } from './fr/online'
import { texts as passageFr } from './fr/passage'
import { texts as phoneFr } from './fr/phone'
import { texts as picturesFr } from './fr/pictures'
import { texts as printRunFr } from './fr/print-run'
import { texts as receivedFr } from './fr/received'
import { texts as recordingFr } from './fr/recording'
import { texts as refusalsFr } from './fr/refusals'
import { texts as remarksFr } from './fr/remarks'
import { texts as reportsFr } from './fr/reports'
import { texts as searchFr } from './fr/search'
import { texts as settingsFr } from './fr/settings'
import { texts as shellFr } from './fr/shell'
import { texts as signingFr } from './fr/signing'
import { texts as sitesFr } from './fr/sites'
import { texts as slipsFr } from './fr/slips'
import { texts as spellingFr } from './fr/spelling'
import { texts as stockFr } from './fr/stock'
import { texts as studioFr } from './fr/studio'
import { texts as templatesFr } from './fr/templates'
import { texts as todayFr } from './fr/today'
import { texts as transferFr } from './fr/transfer'
import { texts as triageFr } from './fr/triage'
import { texts as truthFr } from './fr/truth'
import { texts as versionsFr } from './fr/versions'
import { texts as visitsFr } from './fr/visits'
import { texts as workListsFr } from './fr/work-lists'

/**
 * Every text of Entente by area and language. An area is one file under `fr/` and one under `en/`; the type of the
 * English one is made from the French one, so that a missing or extra key does not compile. Keys are unique across areas.
 * A new area is named here, once for each language.
 */
export const areas = {
  fr: {
    account: accountFr,
    agenda: agendaFr,
    app: appFr,
    arrivals: arrivalsFr,
    cli: cliFr,
    clocks: clocksFr,
    common: commonFr,
    capture: captureFr,
    case: caseFr,
    caseScreen: caseScreenFr,
    caseActs: caseActsFr,
    caseTabs: caseTabsFr,
    contacts: contactsFr,
    deadlineLog: deadlineLogFr,
    deadlineNotes: deadlineNotesFr,
    deadlineRules: deadlineRulesFr,
    deadlineScreen: deadlineScreenFr,
    deadlineSettings: deadlineSettingsFr,
    defects: defectsFr,
    delayPlans: delayPlansFr,
    deadlines: deadlinesFr,
    entries: entriesFr,
    errors: errorsFr,
    exchange: exchangeFr,
    letters: lettersFr,
    interestPaper: interestPaperFr,
    dossier: dossierFr,
    cascade: cascadeFr,
    workLists: workListsFr,
    letterBatch: letterBatchFr,
    letterKinds: letterKindsFr,
    letterScreen: letterScreenFr,
    listening: listeningFr,
    lists: listsFr,
    noticeSteps: noticeStepsFr,
    received: receivedFr,
    recording: recordingFr,
    refusals: refusalsFr,
    remarks: remarksFr,
    firstRun: firstRunFr,
    inbox: inboxFr,
    search: searchFr,
    inquiry: inquiryFr,
    intake: intakeFr,
    settings: settingsFr,
    shell: shellFr,
    signing: signingFr,
    passage: passageFr,
    phone: phoneFr,
    fileTexts: fileTextsFr,
    slips: slipsFr,
    stock: stockFr,
    printRun: printRunFr,
    online: onlineFr,
    dispatch: dispatchFr,
    sites: sitesFr,
    spelling: spellingFr,
    studio: studioFr,
    templates: templatesFr,
    today: todayFr,
    transfer: transferFr,
    versions: versionsFr,
    triage: triageFr,
    truth: truthFr,
    visits: visitsFr,
    pictures: picturesFr,
    reports: reportsFr
  },
  en: {
    account: accountEn,
    agenda: agendaEn,
    app: appEn,
    arrivals: arrivalsEn,
    cli: cliEn,
    clocks: clocksEn,
    common: commonEn,
    capture: captureEn,
    case: caseEn,
    caseScreen: caseScreenEn,
    caseActs: caseActsEn,
    caseTabs: caseTabsEn,
    contacts: contactsEn,
    deadlineLog: deadlineLogEn,
    deadlineNotes: deadlineNotesEn,
    deadlineRules: deadlineRulesEn,
    deadlineScreen: deadlineScreenEn,
    deadlineSettings: deadlineSettingsEn,
    defects: defectsEn,
    delayPlans: delayPlansEn,
    deadlines: deadlinesEn,
    entries: entriesEn,
    errors: errorsEn,
    exchange: exchangeEn,
    letters: lettersEn,
    interestPaper: interestPaperEn,
    dossier: dossierEn,
    cascade: cascadeEn,
    workLists: workListsEn,
    letterBatch: letterBatchEn,
    letterKinds: letterKindsEn,
    letterScreen: letterScreenEn,
    listening: listeningEn,
    lists: listsEn,
    noticeSteps: noticeStepsEn,
    received: receivedEn,
    recording: recordingEn,
    refusals: refusalsEn,
    remarks: remarksEn,
    firstRun: firstRunEn,
    inbox: inboxEn,
    search: searchEn,
    inquiry: inquiryEn,
    intake: intakeEn,
    settings: settingsEn,
    shell: shellEn,
    signing: signingEn,
    passage: passageEn,
    phone: phoneEn,
    fileTexts: fileTextsEn,
    slips: slipsEn,
    stock: stockEn,
    printRun: printRunEn,
    online: onlineEn,
    dispatch: dispatchEn,
    sites: sitesEn,
    spelling: spellingEn,
    studio: studioEn,
    templates: templatesEn,
    today: todayEn,
    transfer: transferEn,
    versions: versionsEn,
    triage: triageEn,
    truth: truthEn,
    visits: visitsEn,
    pictures: picturesEn,
    reports: reportsEn
  }
} as const satisfies Record<Language, Record<string, Readonly<Record<string, string>>>>

type AreasOf = (typeof areas)['fr']
export type TextKey = { [A in keyof AreasOf]: keyof AreasOf[A] }[keyof AreasOf]
type Catalogue = Readonly<Record<TextKey, string>>

const merge = (ofLanguage: Record<keyof AreasOf, object>): Catalogue => Object.assign({}, ...Object.values(ofLanguage))

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr: merge(areas.fr), en: merge(areas.en) }

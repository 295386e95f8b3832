import { IconDeviceFloppy, IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { isEnded } from '../../../src-shared/domain/case/stages'
import { isHandedOver } from '../../../src-shared/domain/dispatch/ways'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import { hasLeft } from '../../../src-shared/domain/letter/mail-standing'
import { demandsSent, nextDemand } from '../../../src-shared/domain/letter/series'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { ExtendDemand } from '../../components/deadline/extend-demand'
import { SidePanel } from '../../components/frame/side-panel'
import { PrintPanel } from '../../components/printing/print-panel'
import { EmptyState } from '../../components/state/empty-state'
import { useCommand } from '../../lib/commands'
import { about } from '../../lib/sought'
import { type Texts, useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { DispatchPapers } from './dispatch/dispatch-papers'
import { DispatchSection } from './dispatch/dispatch-section'
import { ReturnedBranch } from './dispatch/returned-branch'
import classes from './letter.module.css'
import { LetterDrafts, useLettersBegun } from './letter-drafts'
import { type MailingAct, mailingActs, stepWords } from './mailing'
import { MailingForm } from './mailing-form'
import { FileTextSection } from './readers/file-text-section'
import { InsolvencySection, type ReceivedAct, ReceivedSection } from './received-section'
import { SubmittedSection } from './signing/submitted-section'

interface LettersTabProps {
  readonly view: CaseView
  readonly onWrite: (kind: LetterKind) => void
  readonly onPanel: (panel: ReceivedAct) => void
  /** Which letter, of all there are, is chosen elsewhere. */
  readonly onChoose: () => void
}

type Letter = CaseView['letters'][number]

/** The letters of a case: what was issued, how far each has travelled, its proofs. */
export function LettersTab({ view, onWrite, onPanel, onChoose }: LettersTabProps) {
  const { t } = useTexts()
  const { stage, direction } = view.row
  const begun = useLettersBegun(view.row.id)
  // One acknowledges what one was asked, once.
  const mayAcknowledge =
    direction !== 'we-claim' && stage === 'received' && view.letters.every(({ kind }) => kind !== 'acknowledgement')
  // Once acknowledged, in whatever way, one confirms on paper what was said and gives news.
  const mayTell = direction !== 'we-claim' && !mayAcknowledge && !isEnded(stage)
  const write = (
    <div className={classes['begin']}>
      {mayAcknowledge && (
        <ActButton label={t('mailing.write-acknowledgement')} onAct={() => onWrite('acknowledgement')} />
      )}
      {mayTell && (
        <>
          <ActButton label={t('mailing.write-confirmation')} onAct={() => onWrite('call-confirmation')} />
          <ActButton label={t('mailing.write-news')} onAct={() => onWrite('progress-update')} />
        </>
      )}
      <ActButton label={t('mailing.write-notice')} onAct={() => onWrite('formal-notice')} />
      <ActButton label={t('letter-kinds.act')} onAct={onChoose} inPalette={false} />
      <ActButton label={t('received.act')} onAct={() => onPanel({ kind: 'received' })} inPalette={false} />
    </div>
  )
  if (
    begun.length === 0 &&
    view.submitted.length === 0 &&
    view.letters.length === 0 &&
    view.received.length === 0 &&
    view.insolvencies.length === 0 &&
    view.fileTexts.length === 0
  ) {
    return <EmptyState icon={IconMail} title={t('mailing.none')} text={t('mailing.none-text')} act={write} />
  }
  return (
    <div className={classes['tab']}>
      {write}
      <LetterDrafts begun={begun} onWrite={onWrite} />
      <SubmittedSection view={view} />
      <InsolvencySection view={view} onPanel={onPanel} />
      <ReceivedSection view={view} onPanel={onPanel} />
      <ul className={classes['letters']}>
        {[...view.letters].reverse().map((letter) => (
          <li key={letter.id} {...about(letter.entry)}>
            <LetterItem letter={letter} view={view} onWrite={onWrite} />
          </li>
        ))}
      </ul>
      {view.fileTexts.map((written) =>
        written.of.kind === 'message' ? <FileTextSection key={written.entry} view={view} written={written} /> : null
      )}
    </div>
  )
}

interface LetterItemProps extends Pick<LettersTabProps, 'view' | 'onWrite'> {
  readonly letter: Letter
}

function LetterItem({ letter, view, onWrite }: LetterItemProps) {
  const texts = useTexts()
  const { t, format, language } = texts
  const { today } = useToday()
  const [act, setAct] = useState<MailingAct | undefined>(undefined)
  const [extending, setExtending] = useState(false)
  const party = view.parties.find(({ contact }) => contact === letter.to)
  const first = view.letters.find(({ id }) => id === letter.again)
  const title = t('mailing.letter', { kind: t(`letter.kind.${letter.kind}`), number: letter.number })
  return (
    <article className={classes['letter']} aria-label={title}>
      <h3>{title}</h3>
      <p className={classes['meta']}>
        {t('mailing.to', { name: party ? contactName(language, party.details) : '', date: format.date(letter.dated) })}
      </p>
      {letter.deadline && <p className={classes['meta']}>{deadlineWords(texts, letter.deadline)}</p>}
      {letter.extended && (
        <p className={classes['meta']}>{t('demand.now', { date: format.longDate(letter.extended) })}</p>
      )}
      {first && <p className={classes['meta']}>{t('returned.again', { number: first.number })}</p>}
      {view.fileTexts.map((written) =>
        written.of.kind === 'letter' && written.of.letter === letter.id ? (
          <FileTextSection key={written.entry} view={view} written={written} />
        ) : null
      )}
      <DispatchSection letter={letter} view={view} />
      <ul className={classes['steps']}>
        {stepWords(texts, letter, today).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className={classes['byLetter']}>
        <PaperActs letter={letter} view={view} />
        {letter.mailing.way && isHandedOver(letter.mailing.way) && <DispatchPapers letter={letter} view={view} />}
        {mailingActs(letter.mailing).map((one) => (
          <ActButton key={one} label={t(`mailing.act.${one}`)} size="small" onAct={() => setAct(one)} />
        ))}
        <NextDemand letter={letter} view={view} onWrite={onWrite} />
        {letter.deadline && <ActButton label={t('demand.extend')} size="small" onAct={() => setExtending(true)} />}
      </div>
      {letter.mailing.returned && <ReturnedBranch letter={letter} view={view} />}
      {extending && (
        <SidePanel
          opened
          title={t('demand.extend.panel', { number: letter.number })}
          onClose={() => setExtending(false)}
        >
          <ExtendDemand view={view} letter={letter} onClose={() => setExtending(false)} />
        </SidePanel>
      )}
      {act && (
        <MailingForm key={act} act={act} letter={letter} caseId={view.row.id} onClose={() => setAct(undefined)} />
      )}
    </article>
  )
}

/** What comes after a demand whose day has passed, where none came after it. */
function NextDemand({ letter, view, onWrite }: LetterItemProps) {
  const { t } = useTexts()
  const { today } = useToday()
  const { type } = view.deadlines.basis
  const next = nextDemand(letter.kind, type === 'unpaid' || type === 'billing')
  const due = letter.extended ?? letter.deadline?.on
  const last = demandsSent(view.letters, letter.to).at(-1)
  if (!next || last?.id !== letter.id || due === undefined || due >= today || isEnded(view.row.stage)) return null
  return (
    <ActButton label={t('series.next', { kind: t(`letter.kind.${next}`) })} size="small" onAct={() => onWrite(next)} />
  )
}

function deadlineWords(
  { t, format }: Texts,
  { on, daysFromPresentation: days }: NonNullable<Letter['deadline']>
): string {
  const date = format.longDate(on)
  return days === undefined ? t('mailing.deadline-day', { date }) : t('mailing.deadline', { days, date })
}

function PaperActs({ letter, view }: { readonly letter: Letter; readonly view: CaseView }) {
  const { t } = useTexts()
  const notice = useNotice()
  const [printing, setPrinting] = useState(false)
  const save = useCommand('letter.save')
  return (
    <>
      <ActButton
        label={t(hasLeft(letter.mailing) ? 'mailing.print-duplicate' : 'mailing.print')}
        icon={IconPrinter}
        size="small"
        onAct={() => setPrinting(true)}
      />
      <ActButton
        label={t('mailing.save')}
        icon={IconDeviceFloppy}
        size="small"
        onAct={async () => {
          if ((await save.run({ case: view.row.id, letter: letter.id })).ok) notice({ text: t('mailing.saved') })
        }}
      />
      {printing && <PrintPanel letters={[letter.id]} opened onClose={() => setPrinting(false)} />}
    </>
  )
}

import { IconArrowForwardUp, IconListCheck } from '@tabler/icons-react'
import { isPackComplete, missingEvidence } from '../../../src-shared/domain/listening/evidence'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { DueMark } from '../../components/marks/due-mark'
import { StatusMark } from '../../components/marks/status-mark'
import { about } from '../../lib/sought'
import { useTexts } from '../../lib/texts'
import { EndAct } from './end-act'
import { evidenceThere } from './evidence'
import classes from './intake.module.css'
import type { SectionProps } from './intake-tab'

/** What the file still lacks, what was asked of whom, and the way to the department. */
export function RequestsSection({ view, open }: SectionProps) {
  const { t } = useTexts()
  const there = evidenceThere(view)
  const missing = missingEvidence(view.row.type, there).filter(({ needed }) => needed)
  const acts = (
    <span className={classes['acts']}>
      <ActButton label={t('intake.sheet.proofs')} icon={IconListCheck} size="small" onAct={() => open('proofs')} />
      <ActButton
        label={t('intake.sheet.hand-over')}
        icon={IconArrowForwardUp}
        size="small"
        onAct={() => open('hand-over')}
      />
    </span>
  )
  return (
    <Section title={t('intake.pack')} act={acts}>
      <p className={classes['soft']}>{t('intake.pack.at', { department: t(`department.${view.row.department}`) })}</p>
      {isPackComplete(view.row.type, there) ? (
        <StatusMark tone="green">{t('listening.pack.complete')}</StatusMark>
      ) : (
        <span className={classes['marks']}>
          <StatusMark tone="amber">{t('listening.pack.missing', { count: missing.length })}</StatusMark>
          {missing.map(({ code }) => (
            <span key={code}>{t(`evidence.${code}`)}</span>
          ))}
        </span>
      )}
      {view.requests.length > 0 && (
        <ul className={classes['rows']} aria-label={t('proofs.requests')}>
          {view.requests.map((request) => (
            <RequestRow key={request.id} view={view} request={request} />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface RequestRowProps {
  readonly view: CaseView
  readonly request: CaseView['requests'][number]
}

function RequestRow({ view, request }: RequestRowProps) {
  const { t, format, language } = useTexts()
  const party = view.parties.find(({ contact }) => contact === request.from)
  const items = format.list(request.items)
  return (
    <li {...about(request.entry)}>
      <div className={classes['grow']}>
        <bdi>{items}</bdi>
        <span className={classes['marks']}>
          {party !== undefined && <bdi>{contactName(language, party.details)}</bdi>}
          {request.met === undefined ? (
            request.due !== undefined && <DueMark due={request.due} />
          ) : (
            <StatusMark tone="green">{t('proofs.met')}</StatusMark>
          )}
        </span>
      </div>
      {request.met === undefined && (
        <EndAct
          view={view}
          of={items}
          kept={request.id}
          label={t('proofs.receive')}
          ask={t('proofs.receive.what')}
          said={t('proofs.received')}
          optional
          field="text"
          command={(text) => ({ type: 'receive-information', request: request.id, text })}
        />
      )}
    </li>
  )
}

import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { ContactSearch } from '../../components/contacts/contact-search'
import { newContact } from '../../components/contacts/new-contact'
import { PanelForm } from '../../components/frame/side-panel'
import { PersonName } from '../../components/marks/person-name'
import { MirrorShares } from '../../components/related/mirror-shares'
import { useCommand } from '../../lib/commands'
import { goToCase } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'
import { Prose } from './listening-fields'
import type { SheetProps } from './listening-panel'

interface Against {
  readonly id: ContactId
  readonly name: string
}

/** Whom we would turn to: the contractor already named in the case. */
function firstContractor(view: CaseView): CaseView['parties'][number] | undefined {
  return view.parties.find(({ role }) => role === 'subcontractor' || role === 'supplier')
}

/** The mirror of a client's case: our own claim against the contractor, opened and linked in one act. */
export function MirrorForm({ view, onClose }: SheetProps) {
  const { t, language } = useTexts()
  const notice = useNotice()
  const known = firstContractor(view)
  const [against, setAgainst] = useState<Against | undefined>(
    known && { id: known.contact, name: contactName(language, known.details) }
  )
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const [summary, setSummary] = useState(view.summary)
  const [wanted, setWanted] = useState('')
  const { run, refused } = useCommand('case.capture', { quiet: true })
  const submit = async () => {
    const someone = against !== undefined || name.trim() !== ''
    setMissing(!someone)
    if (!someone) return
    const who = against
      ? { kind: 'known' as const, id: against.id }
      : { kind: 'new' as const, contact: newContact({ name, language: view.language }) }
    const outcome = await run({ who, ...openingOf(view, summary, wanted) })
    if (!outcome.ok) return
    notice({ text: t('mirror.opened', { reference: outcome.value.reference }) })
    onClose()
    goToCase(outcome.value.id)
  }
  return (
    <PanelForm actLabel={t('mirror.open')} onSubmit={submit} refused={refused?.words} onClose={onClose}>
      {against === undefined ? (
        <ContactSearch
          label={t('mirror.against')}
          hint={t('capture.who.hint')}
          {...(missing && { error: 'required' })}
          autoFocus
          value={name}
          onChange={setName}
          onPick={({ id, contact }) => setAgainst({ id, name: contactName(language, contact) })}
        />
      ) : (
        <div className={classes['row']}>
          <PersonName name={against.name} strong />
          <ActButton
            label={t('capture.who.other')}
            size="small"
            rank="quiet"
            onAct={() => setAgainst(undefined)}
            inPalette={false}
          />
        </div>
      )}
      <Prose
        label={t('mirror.summary')}
        hint={t('mirror.summary.hint')}
        rows={4}
        error={refused?.fields['summary']}
        value={summary}
        onChange={setSummary}
      />
      <Prose label={t('mirror.wanted')} optional value={wanted} onChange={setWanted} />
      <MirrorShares />
    </PanelForm>
  )
}

/** What the mirror takes from its case: the facts and the site; never its parties, entries or pieces. */
function openingOf({ row, since, site, identifiers, language }: CaseView, summary: string, wanted: string) {
  return {
    ...({ role: 'subcontractor', status: 'professional', direction: 'we-claim', channel: 'letter' } as const),
    ...{ title: row.title, disputeType: row.type, department: row.department, priority: row.priority },
    ...{ summary, wanted, since, identifiers, language },
    ...(site && { site: site.id }),
    linked: { case: row.id, relation: 'upstream' as const }
  }
}

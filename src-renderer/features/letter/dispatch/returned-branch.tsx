import { type ReactNode, useState } from 'react'
import { returnReason } from '../../../../src-shared/domain/case/events'
import { meaningOfReturn, type NextAttempt, nextAttempts } from '../../../../src-shared/domain/dispatch/returned'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { ActButton } from '../../../components/act/act-button'
import { ContactEditor } from '../../../components/contacts/contact-editor'
import { contactFormOf } from '../../../components/contacts/contact-form'
import { SidePanel } from '../../../components/frame/side-panel'
import { goToSecondAttempt } from '../../../lib/places'
import { useTexts } from '../../../lib/texts'
import classes from './dispatch.module.css'
import { PaperButton } from './dispatch-papers'
import type { Letter } from './dispatch-section'

/** A letter that came back: what that means in law for this one, and what may be done next. */
export function ReturnedBranch({ letter, view }: { readonly letter: Letter; readonly view: CaseView }) {
  const { t } = useTexts()
  const [mending, setMending] = useState(false)
  const reason = returnReason.catch('other').parse(letter.mailing.returned?.reason)
  const party = view.parties.find(({ contact }) => contact === letter.to)
  const second = view.letters.find(({ again }) => again === letter.id)
  const close = () => setMending(false)
  const acts: Readonly<Record<NextAttempt, ReactNode>> = {
    'check-address': party && (
      <ActButton key="check-address" label={t('returned.check-address')} size="small" onAct={() => setMending(true)} />
    ),
    'write-again': !second && (
      <ActButton
        key="write-again"
        label={t('returned.write-again')}
        size="small"
        onAct={() => goToSecondAttempt(view.row.id, letter.kind, letter.id)}
      />
    ),
    bailiff: <PaperButton key="bailiff" paper="bailiff-pack" letter={letter} view={view} />
  }
  return (
    <section className={classes['returned']} aria-label={t('returned.title', { number: letter.number })}>
      <p>{t(`returned.meaning.${meaningOfReturn(letter.kind, reason)}`)}</p>
      <p className={classes['soft']}>{t(`returned.next.${reason}`)}</p>
      {second && <p className={classes['soft']}>{t('returned.second', { number: second.number })}</p>}
      <div className={classes['way']}>{nextAttempts(reason).map((next) => acts[next])}</div>
      {party && (
        <SidePanel opened={mending} title={t('parties.contact')} onClose={close}>
          <ContactEditor id={party.contact} start={contactFormOf(party.details)} onSaved={close} onCancel={close} />
        </SidePanel>
      )}
    </section>
  )
}

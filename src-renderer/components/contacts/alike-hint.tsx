import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Known } from '../../../src-shared/domain/contact/likeness'
import type { AlikeAsked, AlikeContact } from '../../../src-shared/ipc/contract/organisation'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { useAfterTyping } from '../../lib/debounced'
import { ipcQuery } from '../../lib/ipc'
import { contactAddress, mergeAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { PersonName } from '../marks/person-name'
import classes from './alike-hint.module.css'

export interface AlikeHintProps {
  readonly known: Known
  /** The contact being changed: merging is then offered. */
  readonly of?: ContactId
  /** Takes one of them in place of somebody new. */
  readonly onUse?: ((contact: AlikeContact) => void) | undefined
}

/** Contacts that may be the one being typed, each with the reasons in words. Nothing is shown while there is none. */
export function AlikeHint({ known, of, onUse }: AlikeHintProps) {
  const { t } = useTexts()
  const contacts = useAlike({ known: asked(known), ...(of && { except: of }) })
  return (
    <div role="status" className={classes['hint']}>
      {contacts.length > 0 && (
        <>
          <span className={classes['title']}>{t(of ? 'alike.title.known' : 'alike.title')}</span>
          <ul className={classes['contacts']}>
            {contacts.map((one) => (
              <Alike key={one.id} alike={one} of={of} onUse={onUse} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** As much as the call takes: more is no name any more. */
function asked({ names, phones, emails, town }: Known): AlikeAsked['known'] {
  const cut = (texts: readonly string[], count: number, length: number) =>
    texts.slice(0, count).map((text) => text.slice(0, length))
  return {
    names: cut(names, 2, 500),
    phones: cut(phones, 20, 40),
    emails: cut(emails, 20, 200),
    town: town.slice(0, 500)
  }
}

function useAlike(typed: AlikeAsked): readonly AlikeContact[] {
  const [settled, setSettled] = useState(typed)
  const settle = useAfterTyping(setSettled)
  const text = JSON.stringify(typed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is the same as long as its text is
  useEffect(() => settle(typed), [text, settle])
  const query = useQuery({ ...ipcQuery('contact.alike', settled), placeholderData: keepPreviousData })
  return query.data?.contacts ?? []
}

interface AlikeProps {
  readonly alike: AlikeContact
  readonly of: ContactId | undefined
  readonly onUse: ((contact: AlikeContact) => void) | undefined
}

function Alike({ alike, of, onUse }: AlikeProps) {
  const { t, language } = useTexts()
  const { id, contact, reasons } = alike
  const name = contactName(language, contact)
  return (
    <li>
      <span className={classes['who']}>
        <PersonName name={name} strong />
        <span className={classes['reasons']}>
          {reasons.map(({ why, text }) => (
            <bdi key={`${why} ${text}`}>{t(`alike.${why}`, { text })}</bdi>
          ))}
        </span>
      </span>
      <span className={classes['acts']}>
        {onUse !== undefined && (
          <ActButton label={t('alike.use')} group={name} size="small" onAct={() => onUse(alike)} />
        )}
        {of === undefined ? (
          <a href={`#${contactAddress(id)}`}>{t('alike.look')}</a>
        ) : (
          <a href={`#${mergeAddress(of, id)}`}>{t('alike.merge')}</a>
        )}
      </span>
    </li>
  )
}

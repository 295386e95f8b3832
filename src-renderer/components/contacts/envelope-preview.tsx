import type { AddressIssue } from '../../../src-shared/domain/address/normalise-address'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import { envelope } from '../../../src-shared/texts/letters/compose'
import { useTexts } from '../../lib/texts'
import { ToneShape } from '../marks/status-mark'
import { AddressLines } from './address-lines'
import classes from './contact-editor.module.css'

/** The address as it will stand in the window of the envelope, and what keeps it from fitting. */
export function EnvelopePreview({ of }: { readonly of: Contact | undefined }) {
  const { t } = useTexts()
  const { lines, issues } = of === undefined ? { lines: [], issues: [] } : envelope(of.language, of)
  return (
    <figure className={classes['envelope']}>
      <figcaption>{t('letter-screen.address')}</figcaption>
      <AddressLines lines={lines} />
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <Issue key={JSON.stringify(issue)} issue={issue} />
          ))}
        </ul>
      )}
    </figure>
  )
}

function Issue({ issue }: { readonly issue: AddressIssue }) {
  const { t } = useTexts()
  const words = t(`address-issue.${issue.kind}`)
  return (
    <li>
      <ToneShape tone="amber" />
      <span>{'text' in issue ? t('problem.about', { problem: words, text: issue.text }) : words}</span>
    </li>
  )
}

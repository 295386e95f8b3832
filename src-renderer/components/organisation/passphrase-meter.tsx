import { useTexts } from '../../lib/texts'
import classes from './organisation.module.css'
import { type PassphraseStrength, passphraseStrength } from './passphrase-strength'

const steps = ['too-short', 'short', 'good', 'long'] as const satisfies readonly PassphraseStrength[]

/** How long a passphrase is, as a word and four steps. */
export function PassphraseMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTexts()
  const strength = passphraseStrength(passphrase)
  const reached = strength === 'none' ? -1 : steps.indexOf(strength)
  return (
    <output className={classes['meter']}>
      <span className={classes['meter-bar']} aria-hidden="true">
        {steps.map((step, place) => (
          <span key={step} data-on={place <= reached} />
        ))}
      </span>
      {t(`protection.strength.${strength}`)}
    </output>
  )
}

import { useTexts } from '../../lib/texts'
import classes from './person-name.module.css'

interface PersonNameProps {
  readonly name?: string | undefined
  /** Set in bold: the name one looks for in a row. */
  readonly strong?: boolean
  /** Goes on over further lines instead of being cut. */
  readonly whole?: boolean
}

/**
 * A name as it was given: of any length, in any script. It is isolated from the direction of the text around it, cut on
 * one line unless asked for `whole` with the whole in its tooltip, and says so when there is none.
 */
export function PersonName({ name, strong = false, whole = false }: PersonNameProps) {
  const { t } = useTexts()
  const given = name?.trim()
  if (given === undefined || given === '') return <span className={classes['unnamed']}>{t('person.unnamed')}</span>
  return (
    <bdi className={classes['name']} data-strong={strong} data-whole={whole} title={given}>
      {given}
    </bdi>
  )
}

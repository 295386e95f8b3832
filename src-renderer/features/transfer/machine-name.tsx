import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { Machines } from './machines-part'
import classes from './transfer.module.css'

interface Named {
  readonly letter: string
  readonly name: string
}

/** A machine by its letter and, where it has one, by its name. */
export function MachineName({ one: { letter, name } }: { readonly one: Named }) {
  const { t } = useTexts()
  return (
    <span className={classes['machine']}>
      {t('machine.letter', { letter })}
      {name !== '' && <bdi className="cut">{name}</bdi>}
    </span>
  )
}

/** What this machine is called, for the people at the others; kept when the field is left. */
export function OwnName({ own }: Pick<Machines, 'own'>) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const naming = useCommand('machine.name')
  const keep = async () => {
    if (typed === undefined || typed.trim() === own.name) return
    if ((await naming.run({ name: typed })).ok) setTyped(undefined)
  }
  return (
    <TextInput
      className={classes['name'] ?? ''}
      label={t('machine.own', { letter: own.letter })}
      description={t('machine.own.hint')}
      placeholder={t('machine.own.placeholder')}
      maxLength={60}
      value={typed ?? own.name}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void keep()}
      onKeyDown={(event) => event.key === 'Enter' && void keep()}
    />
  )
}

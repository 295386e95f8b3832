import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Direction } from '../../../src-shared/domain/common/vocabulary'
import { groupsOf, type LetterKind } from '../../../src-shared/domain/letter/kinds'
import { foldText } from '../../../src-shared/lib/fold-text'
import { ActButton } from '../../components/act/act-button'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './letter-kinds.module.css'

interface LetterKindsProps {
  readonly direction: Direction
  readonly onWrite: (kind: LetterKind) => void
}

/** Every letter one can write, by what it is for; those that a case of this direction calls for come first. */
export function LetterKinds({ direction, onWrite }: LetterKindsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const [sought, setSought] = useState('')
  const found = groupsOf(direction)
    .map((group) => ({ ...group, kinds: group.kinds.filter((kind) => isSought(t(`letter.kind.${kind}`), sought)) }))
    .filter(({ kinds }) => kinds.length > 0)
  return (
    <div className={classes['kinds']}>
      <TextInput
        {...field({ label: t('letter-kinds.search'), width: 'full' })}
        data-autofocus
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
        onKeyDown={({ key }) => {
          const first = found[0]?.kinds[0]
          if (key === 'Enter' && sought.trim() !== '' && first) onWrite(first)
        }}
      />
      {found.length === 0 && <p>{t('letter-kinds.none')}</p>}
      {found.map(({ group, kinds, fits }) => (
        <section key={group} aria-label={t(`letter-group.${group}`)}>
          <h3>{t(`letter-group.${group}`)}</h3>
          {!fits && <p className={classes['soft']}>{t('letter-kinds.others')}</p>}
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>
                <ActButton
                  label={t(`letter.kind.${kind}`)}
                  rank="quiet"
                  inPalette={false}
                  onAct={() => onWrite(kind)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const isSought = (name: string, sought: string): boolean => foldText(name).includes(foldText(sought.trim()))

import { useState } from 'react'
import { type Department, departments } from '../../../src-shared/domain/case/dispute-types'
import { ChipsField } from '../../components/form/chips-field'
import { ChoiceField } from '../../components/form/choice-field'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { Machines } from './machines-part'
import classes from './transfer.module.css'

/** Which cases this machine asks the others for: of all departments, or of some. Kept as soon as it is chosen. */
export function ReceivingField({ own }: Pick<Machines, 'own'>) {
  const { t } = useTexts()
  const asking = useCommand('machine.ask-for')
  const [choosing, setChoosing] = useState(false)
  const ask = async (chosen: readonly Department[]) => void (await asking.run({ departments: [...chosen] }))
  const some = own.receives.length > 0 || choosing
  const choose = async (which: 'all' | 'some') => {
    setChoosing(which === 'some')
    if (which === 'all' && own.receives.length > 0) await ask([])
  }
  return (
    <div className={classes['receiving']}>
      <ChoiceField
        label={t('machine.receives')}
        value={some ? 'some' : 'all'}
        choices={[
          { value: 'all', label: t('machine.receives.all') },
          { value: 'some', label: t('machine.receives.some') }
        ]}
        onChange={choose}
      />
      {some && (
        <ChipsField
          label={t('machine.receives.which')}
          value={own.receives}
          choices={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
          onChange={ask}
        />
      )}
      {some && <p className={classes['about']}>{t('machine.receives.hint')}</p>}
    </div>
  )
}

import type { Money } from '../../../src-shared/lib/money'
import { useTexts } from '../../lib/texts'
import classes from './money-text.module.css'

interface MoneyTextProps {
  readonly amount: Money
  /** In a column: takes the width and stands on the right. */
  readonly column?: boolean
  readonly strong?: boolean
}

export function MoneyText({ amount, column = false, strong = false }: MoneyTextProps) {
  const { format } = useTexts()
  return (
    <span className={classes['money']} data-column={column} data-strong={strong}>
      {format.money(amount)}
    </span>
  )
}

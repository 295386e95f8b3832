import { IconMail, IconPackage, IconX } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { useTexts } from '../../lib/texts'
import classes from './bulk.module.css'
import { type BulkKind, bulkActs } from './bulk-acts'

interface BulkBarProps {
  readonly count: number
  readonly onAct: (kind: BulkKind) => void
  /** Writes a letter of one kind to each. */
  readonly onWrite: () => void
  /** Puts them into a package for another machine. */
  readonly onTransfer: () => void
  readonly onClear: () => void
}

/** How many cases are chosen, and what can be done with them; the keys of the acts are those of a single row. */
export function BulkBar({ count, onAct, onWrite, onTransfer, onClear }: BulkBarProps) {
  const { t } = useTexts()
  if (count === 0) return null
  return (
    <section className={classes['bar']} aria-label={t('inbox.chosen.acts')}>
      <span className={classes['count']} role="status">
        {t('inbox.chosen', { count })}
      </span>
      {bulkActs.map(({ kind, icon }) => (
        <ActButton
          key={kind}
          label={t(`inbox.act.${kind}`)}
          icon={icon}
          size="small"
          onAct={() => onAct(kind)}
          inPalette={false}
        />
      ))}
      <ActButton label={t('letter-batch.act')} icon={IconMail} size="small" onAct={onWrite} inPalette={false} />
      <ActButton label={t('transfer.act.cases')} icon={IconPackage} size="small" onAct={onTransfer} inPalette={false} />
      <IconButton icon={IconX} label={t('inbox.choose.none')} onClick={onClear} />
    </section>
  )
}

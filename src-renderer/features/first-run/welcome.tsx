import { type Icon, IconBuilding, IconChevronRight, IconEye } from '@tabler/icons-react'
import { useTexts } from '../../lib/texts'
import classes from './first-run.module.css'

interface WelcomeProps {
  readonly way: 'choosing' | 'firm' | 'restore'
  readonly busy: boolean
  readonly onWay: (way: 'firm' | 'restore') => void
  readonly onSamples: () => void
}

/** What Entente is, in two sentences, and the ways in. Once a way is taken it stays marked above the rest of the page. */
export function Welcome({ way, busy, onWay, onSamples }: WelcomeProps) {
  const { t } = useTexts()
  return (
    <header className={classes['welcome']}>
      <h1>{t('setup.welcome.title')}</h1>
      <p>{t('setup.welcome.text')}</p>
      <div className={classes['ways']}>
        <WayButton
          icon={IconBuilding}
          title={t('setup.firm.title')}
          text={t('setup.firm.text')}
          chosen={way === 'firm'}
          disabled={busy}
          onClick={() => onWay('firm')}
        />
        <WayButton
          icon={IconEye}
          title={t('setup.samples.title')}
          text={t('setup.samples.text')}
          chosen={busy}
          disabled={busy}
          onClick={onSamples}
        />
      </div>
      <button
        type="button"
        className={classes['third']}
        aria-pressed={way === 'restore'}
        disabled={busy}
        onClick={() => onWay('restore')}
      >
        {t('setup.restore.title')}
      </button>
      <span className={classes['third-hint']}>{t('setup.restore.text')}</span>
    </header>
  )
}

interface WayButtonProps {
  readonly icon: Icon
  readonly title: string
  readonly text: string
  readonly chosen: boolean
  readonly disabled: boolean
  readonly onClick: () => void
}

function WayButton({ icon: Mark, title, text, chosen, disabled, onClick }: WayButtonProps) {
  return (
    <button type="button" className={classes['way']} aria-pressed={chosen} disabled={disabled} onClick={onClick}>
      <Mark size={24} stroke={1.5} aria-hidden />
      <span className={classes['way-words']}>
        <strong>{title}</strong>
        <span>{text}</span>
      </span>
      <IconChevronRight size={18} stroke={1.5} aria-hidden />
    </button>
  )
}

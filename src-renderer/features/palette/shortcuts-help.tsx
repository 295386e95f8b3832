import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { isSingleKey, useLetterKeys, useOfferedActs } from '../../components/act/acts'
import { KeyHint } from '../../components/marks/key-hint'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'
import classes from './shortcuts-help.module.css'

interface ShortcutsHelpProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** Every shortcut of the moment, and the keys of the lists. */
export function ShortcutsHelp({ opened, onClose }: ShortcutsHelpProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Shortcuts />
    </Modal>
  )
}

function Shortcuts() {
  const { t } = useTexts()
  const letters = useLetterKeys()
  const acts = useOfferedActs().filter(({ keys }) => keys !== undefined && (letters || !isSingleKey(keys)))
  return (
    <div className={classes['groups']}>
      <section>
        <h3>{t('shortcuts.here')}</h3>
        <dl>
          <Line keys={[fixedKeys.window.palette]}>{t('act.palette')}</Line>
          {acts.map(({ id, label, keys = '' }) => (
            <Line key={id} keys={[keys]}>
              {label}
            </Line>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('shortcuts.lists')}</h3>
        <dl>
          <Line keys={['arrowdown', 'arrowup']}>{t('shortcuts.move')}</Line>
          <Line keys={['enter']}>{t('shortcuts.open')}</Line>
          <Line keys={['space']}>{t('shortcuts.choose')}</Line>
          <Line keys={['shift', 'arrowdown']}>{t('shortcuts.choose-on')}</Line>
          <Line keys={['home', 'end']}>{t('shortcuts.ends')}</Line>
          <Line keys={['escape']}>{t('shortcuts.back')}</Line>
        </dl>
      </section>
    </div>
  )
}

function Line({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }) {
  return (
    <div className={classes['line']}>
      <dt>{children}</dt>
      <dd>
        {keys.map((one) => (
          <KeyHint key={one} keys={one} />
        ))}
      </dd>
    </div>
  )
}

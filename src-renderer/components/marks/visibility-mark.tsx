import { type Icon, IconBuilding, IconScale, IconSend, IconShieldLock } from '@tabler/icons-react'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import { useTexts } from '../../lib/texts'
import { Hint } from '../act/hint'
import classes from './visibility-mark.module.css'

const icons: Readonly<Record<Visibility, Icon>> = {
  internal: IconBuilding,
  communicable: IconSend,
  mediation: IconScale,
  lawyer: IconShieldLock
}

/** Who may see this: an icon and its word; what it means in the tooltip. */
export function VisibilityMark({ visibility }: { readonly visibility: Visibility }) {
  const { t } = useTexts()
  const Mark = icons[visibility]
  return (
    <Hint label={t(`visibility.${visibility}.hint`)}>
      <span className={classes['mark']} data-visibility={visibility}>
        <Mark size={13} stroke={1.6} aria-hidden />
        {t(`visibility.${visibility}`)}
      </span>
    </Hint>
  )
}

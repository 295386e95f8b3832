import { Menu } from '@mantine/core'
import { IconDots, IconPhone, IconRotate } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useActs } from '../../components/act/acts'
import { IconMenu } from '../../components/act/icon-menu'
import { useTexts } from '../../lib/texts'
import { offPaper } from './other-ways'
import { useSayByPhone } from './phone/use-phone'

export interface LetterMenuProps {
  readonly draft: LetterDraft
  readonly view: CaseView
  readonly onRestart: () => void | Promise<void>
}

/** What is seldom done with a letter that is written, out of the way of its title; the palette knows it all the same. */
export function LetterMenu({ draft, view, onRestart }: LetterMenuProps) {
  const { t } = useTexts()
  const byPhone = useSayByPhone(view)
  const message = offPaper(draft)
  const isSayable = message !== undefined
  const run = {
    phone: async () => {
      if (message) await byPhone(message)
    },
    restart: onRestart
  }
  const latest = useRef(run)
  latest.current = run
  const acts = useMemo(
    () => [
      ...(isSayable
        ? [{ id: 'letter-phone', label: t('phone.act'), icon: IconPhone, run: () => latest.current.phone() }]
        : []),
      {
        ...{ id: 'letter-restart', label: t('letter-screen.restart'), icon: IconRotate },
        run: () => latest.current.restart()
      }
    ],
    [t, isSayable]
  )
  useActs(acts)
  return (
    <IconMenu label={t('letter-screen.acts')} name={t('letter-screen.acts')} icon={IconDots} small={false} width={240}>
      {() =>
        acts.map(({ id, label, icon: Mark, run: act }) => (
          <Menu.Item key={id} leftSection={<Mark size={16} stroke={1.5} aria-hidden />} onClick={() => void act()}>
            {label}
          </Menu.Item>
        ))
      }
    </IconMenu>
  )
}

import { Button } from '@mantine/core'
import { Notifications, notifications, notificationsStore } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTexts } from '../../lib/texts'
import { ToneShape } from '../marks/status-mark'
import type { Tone } from '../marks/tone'
import { Unbroken } from '../marks/unbroken'
import classes from './notices.module.css'

/** Long enough to read and reach; a notice with an undo stays twice as long. */
const SHOWN_MS = 5000

export interface Notice {
  readonly text: string
  readonly tone?: Tone
  /** Takes back what was just done; gone once used or once the notice has left. */
  readonly undo?: () => void | Promise<void>
  /** Stays until somebody closes it: for what went wrong. */
  readonly stays?: boolean
}

/** Where notices appear: one corner, four at most. Once in the window. */
export function NoticeHost() {
  return (
    <Notifications
      position="bottom-right"
      limit={4}
      transitionDuration={140}
      // The others go in their time: a pointer that rests on one, or a finger that touched it, keeps that one alone.
      pauseResetOnHover="notification"
      containerWidth={400}
      classNames={{ root: classes['host'] ?? '' }}
    />
  )
}

/** Takes away the notices that would leave by themselves: an undo is of the person who did it. What went wrong stays. */
export function dismissPassing(): void {
  for (const { id, autoClose } of notificationsStore.getState().notifications)
    if (id !== undefined && autoClose !== false) notifications.hide(id)
}

/** Gives a function that shows a notice. */
export function useNotice(): (notice: Notice) => void {
  const { t } = useTexts()
  return useCallback(
    ({ text, tone = 'plain', undo, stays = false }: Notice) => {
      const shownMs = undo === undefined ? SHOWN_MS : 2 * SHOWN_MS
      const id = notifications.show({
        message: (
          <div className={classes['notice']}>
            <ToneShape tone={tone} />
            <span className={classes['text']}>
              <Unbroken text={text} />
            </span>
            {undo !== undefined && (
              <Button size="xs" variant="subtle" onClick={() => takeBack(undo)}>
                {t('action.undo')}
              </Button>
            )}
          </div>
        ),
        role: stays ? 'alert' : 'status',
        withBorder: true,
        autoClose: stays ? false : shownMs,
        closeButtonProps: { 'aria-label': t('notice.close') },
        classNames: { root: classes['root'] ?? '' }
      })
      function takeBack(back: () => void | Promise<void>) {
        notifications.hide(id)
        void back()
      }
    },
    [t]
  )
}

import { Notification } from 'electron'
import type { Notifier } from '../notifier'
import type { OurWindows } from './our-windows'

/** A click brings the window forward. A system without notifications shows none: Today says the same. */
export function electronNotifier({ bringForward }: Pick<OurWindows, 'bringForward'>): Notifier {
  // Held as long as they stand: one that is collected answers no click.
  const standing = new Set<Notification>()
  return {
    show: (told) => {
      if (!Notification.isSupported()) return
      const notification = new Notification(told)
      const forget = () => void standing.delete(notification)
      standing.add(notification)
      notification.on('close', forget)
      notification.on('failed', forget)
      notification.on('click', () => {
        forget()
        bringForward()
      })
      notification.show()
    }
  }
}

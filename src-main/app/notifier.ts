/** The system's own notifications. They may show on a locked screen: no name of a client stands in them. */
export interface Notifier {
  readonly show: (notification: { readonly title: string; readonly body: string }) => void
}

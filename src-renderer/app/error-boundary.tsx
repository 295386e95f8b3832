import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { ErrorState } from '../components/state/error-state'
import { call } from '../lib/ipc'
import { useTexts } from '../lib/texts'

interface Props {
  readonly children: ReactNode
  /** Another value takes the screen up again: the address. */
  readonly resetKey?: string
}

interface State {
  readonly error: Error | undefined
  readonly logRef: string | undefined
  readonly resetKey: string | undefined
}

const MAX_STACK = 10_000

/** Sends a bug to the log, without what people wrote, and gives the reference under which the log tells more. */
export async function reportError(error: Error): Promise<string | undefined> {
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .join('\n')
  const reply = await call('app.report-error', { name: error.name.slice(0, 200), stack: stack.slice(0, MAX_STACK) })
  return reply.ok ? reply.value.logRef : undefined
}

/** A screen that breaks leaves the rest standing, says so calmly and can be opened again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, logRef: undefined, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (props.resetKey === state.resetKey) return null
    return { error: undefined, logRef: undefined, resetKey: props.resetKey }
  }

  override componentDidCatch(error: Error) {
    void reportError(error).then((logRef) => this.setState({ logRef }))
  }

  readonly again = () => this.setState({ error: undefined, logRef: undefined })

  override render() {
    if (this.state.error === undefined) return this.props.children
    return <Broken logRef={this.state.logRef} onAgain={this.again} />
  }
}

function Broken({ logRef, onAgain }: { readonly logRef: string | undefined; readonly onAgain: () => void }) {
  const { t } = useTexts()
  return (
    <ErrorState
      happened={t('error.screen.happened')}
      safe={t('error.failed.safe')}
      todo={t('error.screen.todo')}
      act={<Button onClick={onAgain}>{t('action.retry')}</Button>}
      {...(logRef === undefined ? {} : { logReference: logRef })}
    />
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Input, Output, RefusalCode } from '../../src-shared/ipc/contract'
import type { Reply } from '../../src-shared/ipc/reply'
import type { Translate } from '../../src-shared/texts/translator'
import { type Notice, useNotice } from '../components/act/notices'
import { call, refresh } from './ipc'
import { fieldsWords, refusalWords } from './refusal-words'
import { type Texts, useTexts } from './texts'

/** A refusal ready to be shown. `fields` are words by the path of the field. */
export interface Refused<C extends Channel> {
  readonly ok: false
  readonly reason: RefusalCode<C> | 'invalid-input' | 'failed'
  readonly words: string
  readonly fields: Readonly<Record<string, string>>
  readonly logRef?: string | undefined
}
export type Done<C extends Channel> = { readonly ok: true; readonly value: Output<C> }
export type Outcome<C extends Channel> = Done<C> | Refused<C>

/** Puts a reply in words. */
export function toOutcome<C extends Channel>(texts: Texts, reply: Reply<C>): Outcome<C> {
  const { t } = texts
  if (reply.ok) return { ok: true, value: reply.value }
  if (reply.reason === 'failed' && 'logRef' in reply) {
    return { ok: false, reason: 'failed', words: t('error.failed.happened'), fields: {}, logRef: reply.logRef }
  }
  const params = 'params' in reply ? reply.params : undefined
  const fields = 'fields' in reply ? fieldsWords(t, reply.fields) : {}
  return { ok: false, reason: reply.reason, words: refusalWords(texts, reply.reason, params), fields }
}

/** A refusal as a notice that stays until it is read; a bug says what is safe and where the log tells more. */
export function refusalNotice(t: Translate, { words, logRef }: Pick<Refused<Channel>, 'words' | 'logRef'>): Notice {
  if (logRef === undefined) return { text: words, tone: 'brick', stays: true }
  const reference = t('error.log-reference', { reference: logRef })
  return { text: [words, t('error.failed.safe'), reference].join(' '), tone: 'brick', stays: true }
}

export interface Command<C extends Channel> {
  /** Carries the command out. A refusal is an answer, never an exception. */
  readonly run: (input: Input<C>) => Promise<Outcome<C>>
  readonly pending: boolean
  /** Why the last try was refused; gone at the next. */
  readonly refused: Refused<C> | undefined
  /** The answer of the last try, if it was carried out. */
  readonly done: Output<C> | undefined
  readonly clear: () => void
}

export interface CommandOptions {
  /** The screen shows the refusal itself: no notice. */
  readonly quiet?: boolean
}

/**
 * A command of the bridge: `const log = useCommand('case.do')`, then `await log.run({ id, command })`. What it touches is
 * refreshed by the notices of the main process. A refusal is said in a notice, unless `quiet`; a dialogue that the person
 * closed is not a refusal to speak of.
 */
export function useCommand<C extends Channel>(channel: C, { quiet = false }: CommandOptions = {}): Command<C> {
  const texts = useTexts()
  const notice = useNotice()
  const client = useQueryClient()
  const { mutateAsync, isPending, data, reset } = useMutation({
    mutationKey: [channel],
    mutationFn: async (input: Input<C>): Promise<Outcome<C>> => {
      const outcome = toOutcome(texts, await call(channel, input))
      if (!outcome.ok && !quiet && outcome.reason !== 'cancelled') notice(refusalNotice(texts.t, outcome))
      // A door that stayed shut can stand otherwise than before: a wait after a wrong passphrase, a damage that was found.
      if (!outcome.ok && channel.startsWith('app.')) void refresh(client, ['app'])
      return outcome
    }
  })
  const run = useCallback((input: Input<C>) => mutateAsync(input), [mutateAsync])
  return {
    run,
    pending: isPending,
    refused: data?.ok === false ? data : undefined,
    done: data?.ok ? data.value : undefined,
    clear: reset
  }
}

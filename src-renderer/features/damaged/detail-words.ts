import type { AppStatus } from '../../../src-shared/ipc/contract/app'
import type { Translate } from '../../../src-shared/texts/translator'

/** What more is known of the damage, where the main process said it. */
export function detailWords(
  t: Translate,
  { damage, params }: Extract<AppStatus, { kind: 'damaged' }>
): string | undefined {
  const { expected, found, version, code, reason } = params ?? {}
  if (damage === 'behind-tip' && typeof expected === 'number' && typeof found === 'number') {
    return t('damaged.detail.entries', { expected, found })
  }
  if (damage === 'newer-version' && version !== undefined) return t('damaged.detail.version', { version })
  const cause = code ?? reason
  return cause === undefined ? undefined : t('damaged.detail.code', { code: cause })
}

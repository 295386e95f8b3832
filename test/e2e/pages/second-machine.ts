import { expect } from '@playwright/test'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { willChoose } from '../../support/dialogs'
import type { Entente } from '../../support/launch'
import type { MadeFirm } from '../../support/made-firm'
import { RestorePanel } from './doors'
import { FirstRunPage } from './first-run-page'
import { type Reader, readerOf } from './reader'

/** Another machine of the firm: begun from a backup of the first, as its people begin it. */
export async function secondMachine(
  entente: Entente,
  firm: Pick<MadeFirm, 'backup' | 'passphrase'>,
  language: Language = 'fr',
  letter?: string
): Promise<Reader> {
  const first = await new FirstRunPage(readerOf(entente.window, 'en')).speak(language)
  await first.beginRestore()
  await willChoose(entente.app, firm.backup)
  await new RestorePanel(first.reader).restore(firm.passphrase, letter)
  await expect(entente.window.getByText(first.reader.t('restore.done'))).toBeVisible({ timeout: 60_000 })
  return first.reader
}

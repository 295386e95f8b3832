import { expect, type Locator } from '@playwright/test'

/** Adds a paragraph at the end of a text that is edited in blocks, by the keyboard. */
export async function writeAtEnd(body: Locator, words: string): Promise<void> {
  const { keyboard } = body.page()
  await body.focus()
  // The editor puts its own selection back 20 ms after it is given the focus; a key before that moves nothing.
  await body.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
  // An editor that is still being built forgets where the caret was: it is asked until it stands in the last paragraph.
  await expect(async () => {
    await keyboard.press('ControlOrMeta+End')
    expect(await isAtEnd(body)).toBe(true)
  }).toPass()
  await keyboard.press('Enter')
  await keyboard.insertText(words)
  await expect(body).toContainText(words)
}

function isAtEnd(body: Locator): Promise<boolean> {
  return body.evaluate((text) => {
    const { focusNode = null } = document.getSelection() ?? {}
    return text.lastElementChild?.contains(focusNode) ?? false
  })
}

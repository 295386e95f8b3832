/** Puts the caret where one begins to type: in the field marked `data-autofocus`, else in the first. */
export function focusFirst(within: HTMLElement | null): void {
  const first =
    within?.querySelector<HTMLElement>('[data-autofocus]') ?? within?.querySelector('input, textarea, button')
  if (first instanceof HTMLElement) first.focus()
}

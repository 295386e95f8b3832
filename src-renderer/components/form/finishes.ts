/** Ctrl+Enter, or Cmd+Enter: what is being written is finished, from any of its fields. */
export function finishes({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  return key === 'Enter' && (ctrlKey || metaKey)
}

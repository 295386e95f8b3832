const onMac = () => navigator.platform.startsWith('Mac')

const names: Readonly<Record<string, string>> = {
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  backspace: '⌫',
  delete: '⌦',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→'
}

function keyName(key: string): string {
  if (key === 'mod') return onMac() ? '⌘' : 'Ctrl'
  if (key === 'alt') return onMac() ? '⌥' : 'Alt'
  return names[key] ?? key.toUpperCase()
}

/** The names of a shortcut's keys as they stand on the keyboard: `mod+k` is `Ctrl` `K`, or `⌘` `K` on a Mac. */
export function keyNames(keys: string): string[] {
  return keys.split('+').map((key) => keyName(key.trim().toLowerCase()))
}

/** The same in the form of `aria-keyshortcuts`: `Control+K`. */
export function ariaKeys(keys: string): string {
  const spoken: Readonly<Record<string, string>> = { mod: onMac() ? 'Meta' : 'Control', alt: 'Alt', shift: 'Shift' }
  return keys
    .split('+')
    .map((key) => spoken[key.trim()] ?? key.trim().toUpperCase())
    .join('+')
}

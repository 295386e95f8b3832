/** What is still open first, then what is settled; each in the order it was recorded. */
export function openFirst<T>(all: readonly T[], isOpen: (one: T) => boolean): readonly T[] {
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))]
}

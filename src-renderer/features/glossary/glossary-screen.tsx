export function GlossaryScreen() {
  return null
}

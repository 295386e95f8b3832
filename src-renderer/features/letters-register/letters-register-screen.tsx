export function LettersRegisterScreen() {
  return null
}

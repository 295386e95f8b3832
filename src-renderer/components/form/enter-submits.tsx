/** In a form whose button is an act of ours: lets Enter in a field send it, as everywhere else. */
export function EnterSubmits() {
  return <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
}

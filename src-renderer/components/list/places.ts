interface Place {
  /** Pixels scrolled. */
  readonly offset: number
  readonly currentKey: string | undefined
}

const places = new Map<string, Place>()
const start: Place = { offset: 0, currentKey: undefined }

/** Where a list was left. Lists are unmounted when one goes elsewhere; their place outlives them, not the window. */
export function recallPlace(name: string): Place {
  return places.get(name) ?? start
}

export function rememberPlace(name: string, place: Partial<Place>): void {
  places.set(name, { ...recallPlace(name), ...place })
}

import { useState } from 'react'
import { addressBefore, navigate } from './location'
import { goTo, type Place } from './places'

/**
 * Leads back to the screen one came from, whatever was chosen in this one meanwhile.
 * @param otherwise where one goes who came from nowhere
 */
export function useWayBack(otherwise: Place): () => void {
  const [from] = useState(addressBefore)
  return () => (from === undefined ? goTo(otherwise) : navigate(from))
}

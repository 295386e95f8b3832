import type { ArrivingFile } from './arrival'
import { sameName } from './zip/entry-names'

const STILL = /\.(?:heic|heif|jpe?g)$/iu
const FILM = /\.mov$/iu
const EXTENSION = /\.[^.]*$/u

/**
 * Puts the film of a Live Photo with its still: `IMG_1234.HEIC` and `IMG_1234.MOV` of the same folder. What stands alone,
 * or has more than one partner, stays as it came, and so does the order.
 */
export function pairLivePhotos(files: readonly ArrivingFile[]): readonly ArrivingFile[] {
  const films = byStem(files.filter(({ name }) => FILM.test(name)))
  const stills = byStem(files.filter(({ name }) => STILL.test(name)))
  const taken = new Set<ArrivingFile>()
  const paired = new Map<ArrivingFile, ArrivingFile>()
  for (const [stem, [still, ...others]] of stills) {
    const [film, ...more] = films.get(stem) ?? []
    if (!still || !film || others.length > 0 || more.length > 0) continue
    taken.add(film)
    paired.set(still, film)
  }
  return files.filter((file) => !taken.has(file)).map((file) => ({ ...file, film: paired.get(file) ?? file.film }))
}

function byStem(files: readonly ArrivingFile[]): ReadonlyMap<string, readonly ArrivingFile[]> {
  const found = new Map<string, ArrivingFile[]>()
  for (const file of files) {
    const folder = 'path' in file ? file.path.slice(0, Math.max(0, file.path.length - file.name.length)) : ''
    const stem = `${folder}\0${sameName(file.name.replace(EXTENSION, ''))}`
    found.set(stem, [...(found.get(stem) ?? []), file])
  }
  return found
}

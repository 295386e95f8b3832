import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { Import, Source } from './source'
import { bridge, impure, type Layer, layers, purePackages, reserved } from './table'

/** Everything in these files that the table forbids, one sentence each. */
export function violations(sources: readonly Source[]): string[] {
  return [...sources.flatMap(fileViolations), ...cycles(sources)]
}

function fileViolations(source: Source): string[] {
  const layer = layerOf(source.file)
  if (!layer) return [`${source.file} lies in no place of the table`]
  const found = source.imports.flatMap((taken) => importViolations(source.file, layer, taken))
  const pure = source.file.startsWith('src-shared/')
  for (const use of new Set(source.uses)) {
    if (pure && impure.includes(use)) found.push(`${source.file} uses ${use}: pass it in`)
    if (use === `window.${bridge.global}` && source.file !== bridge.only) {
      found.push(`${source.file} uses ${use}: only ${bridge.only} may`)
    }
  }
  return found
}

function importViolations(file: string, layer: Layer, taken: Import): string[] {
  if (taken.from.startsWith('.')) {
    const target = resolve(file, taken.from)
    const isOpen = layer.from.some((place) => isIn(target, fillIn(place, layer.place, file)))
    const isClosed = layer.except?.some((place) => isIn(target, place)) ?? false
    return isOpen && !isClosed ? [] : [`${file} may not import ${target}`]
  }
  const name = packageOf(taken.from)
  const keys = [name, ...taken.names.map((member) => `${name}#${member}`)]
  const refused = keys.filter((key) => reserved[key]?.some((place) => isIn(file, place)) === false)
  if (refused.length > 0) return refused.map((key) => `${file} may not import ${key}`)
  const isAllowed = {
    pure: purePackages.includes(name),
    browser: !isBuiltin(taken.from) && name !== 'electron',
    node: true
  }[layer.packages]
  return isAllowed ? [] : [`${file} may not import ${taken.from}: ${layer.packages} packages only`]
}

/** The most precise entry of the table for a file. */
function layerOf(file: string): Layer | undefined {
  return layers
    .filter((layer) => isIn(file, fillIn(layer.place, layer.place, file)))
    .sort((a, b) => b.place.length - a.place.length)[0]
}

/** Puts the folder name that `*` stands for in `file` in its place. */
function fillIn(pattern: string, place: string, file: string): string {
  const star = place.split('/').indexOf('*')
  return star === -1 ? pattern : pattern.replace('*', file.split('/')[star] ?? '*')
}

const isIn = (file: string, place: string) => file === place || file.startsWith(`${place}/`)

/** The target below the root, without the bundler's suffix (`?url`). */
function resolve(file: string, relative: string): string {
  return posix.join(posix.dirname(file), relative.replace(/\?.*$/u, ''))
}

function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Files that import each other at run time, each cycle once. */
function cycles(sources: readonly Source[]): string[] {
  const byName = new Map(sources.map((source) => [source.file.replace(/\.tsx?$/u, ''), source]))
  const done = new Set<Source>()
  const found: string[] = []
  const visit = (source: Source, path: readonly Source[]): void => {
    if (path.includes(source)) {
      const cycle = [...path.slice(path.indexOf(source)), source]
      found.push(`import cycle: ${cycle.map(({ file }) => file).join(' → ')}`)
      return
    }
    if (done.has(source)) return
    for (const { from, typeOnly } of source.imports) {
      const target =
        from.startsWith('.') && !typeOnly ? byName.get(resolve(source.file, from).replace(/\.tsx?$/u, '')) : undefined
      if (target) visit(target, [...path, source])
    }
    done.add(source)
  }
  for (const source of sources) visit(source, [])
  return found
}

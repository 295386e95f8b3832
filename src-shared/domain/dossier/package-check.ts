/** What may be wrong with a package that was handed over. */
export const packageProblems = [
  'not-a-package',
  'list-damaged',
  'fingerprint-differs',
  'altered',
  'missing',
  'added',
  'renamed',
  'swapped'
] as const
export interface PackageProblem {
  /** Below the package, with slashes; of what was renamed, the name it has now. */
  readonly path: string
  readonly kind: (typeof packageProblems)[number]
}

type Digests = ReadonlyMap<string, string>

const LINE = /^([0-9a-f]{64}) [ *](\S.*)$/u
/** Relative, below the folder, and of one form only. */
const isPlainName = (name: string): boolean =>
  name.normalize('NFC') === name &&
  !/[\\\p{Cc}]|^[A-Za-z]:/u.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** The digests of a list; undefined when a line is no digest, a name leads elsewhere, or one stands there twice. */
export function readDigests(text: string): Digests | undefined {
  const digests = new Map<string, string>()
  const seen = new Set<string>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, digest, name] = LINE.exec(line) ?? []
    if (!digest || !name || !isPlainName(name) || seen.has(name.toLowerCase())) return undefined
    seen.add(name.toLowerCase())
    digests.set(name, digest)
  }
  return digests
}

/** What is not as it was listed, by what happened to it as far as it can be told. */
export function compareDigests(listed: Digests, found: Digests): readonly PackageProblem[] {
  const differing = [...listed].filter(([name, digest]) => found.has(name) && found.get(name) !== digest)
  const missing = [...listed].filter(([name]) => !found.has(name))
  const added = [...found].filter(([name]) => !listed.has(name))
  const isSwapped = ([name]: readonly [string, string]): boolean =>
    differing.some(([other, digest]) => other !== name && digest === found.get(name))
  const wasMissed = (digest: string) => missing.some(([, gone]) => gone === digest)
  const isRenamed = ([, digest]: readonly [string, string]): boolean => added.some(([, now]) => now === digest)
  return [
    ...differing.map((one) => ({ path: one[0], kind: isSwapped(one) ? ('swapped' as const) : ('altered' as const) })),
    ...missing.filter((one) => !isRenamed(one)).map(([path]) => ({ path, kind: 'missing' as const })),
    ...added.map(([path, digest]) => ({ path, kind: wasMissed(digest) ? ('renamed' as const) : ('added' as const) }))
  ]
}

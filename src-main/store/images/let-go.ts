import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how: { readonly type: 'minor' }) => void
let collect: Collect | undefined

/**
 * Lets go of decoded pictures that nobody holds any more, in about a millisecond. The library keeps their pixels, four
 * bytes each, outside of the heap until their object is collected; the collector sees some hundred bytes and takes its
 * time, so that forty photographs of twelve megapixels held more than a gibibyte.
 */
export function letPicturesGo(): void {
  collect ??= collector()
  collect({ type: 'minor' })
}

/** V8 has it at hand where a flag asks for it; the flag may be set while it runs, for contexts made afterwards. */
function collector(): Collect {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

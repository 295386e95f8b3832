import type { Run } from '../../../src-shared/domain/letter/content'
import type { LetterBlock, LetterIssue } from '../../../src-shared/domain/letter/issues'
import type { Hyphenate } from './hyphens'
import { justifyLines } from './justify'
import { breakLines } from './lines'
import type { Metrics, TextLine } from './model'
import { createStructure, type StructureBuilder } from './structure'
import { toWords, type Words } from './words'

const STEP = 2

/** What every part of the layout shares: fonts, the structure being built, and the issues met. */
export interface Typesetter {
  readonly metrics: Metrics
  readonly structure: StructureBuilder
  readonly issues: readonly LetterIssue[]
  /** Lines of at most `width` millimetres; a character no face draws becomes an issue of `block`. */
  set(block: LetterBlock, runs: readonly Run[], size: number, width: number): readonly TextLine[]
  /** The same between both margins, its words divided where they may be: for running text. */
  justify(block: LetterBlock, runs: readonly Run[], size: number, width: number): readonly TextLine[]
  report(issue: LetterIssue): void
}

/** @param hyphenate where words may be divided in running text */
export function createTypesetter(metrics: Metrics, hyphenate?: Hyphenate): Typesetter {
  const issues: LetterIssue[] = []
  const seen = new Set<string>()
  const words = new WeakMap<readonly Run[], Words>()
  const report = (issue: LetterIssue): void => {
    const key = JSON.stringify(issue)
    if (!seen.has(key)) issues.push(issue)
    seen.add(key)
  }
  const reportMissing = (block: LetterBlock, runs: readonly Run[], missing: readonly string[]): void => {
    if (missing.length === 0) return
    const text = runs.map((run) => run.text).join('')
    report({ kind: 'unprintable-characters', block, characters: missing, text })
  }
  return {
    metrics,
    structure: createStructure(),
    issues,
    report,
    set(block, runs, size, width) {
      const cut = words.get(runs) ?? toWords(runs, metrics)
      words.set(runs, cut)
      reportMissing(block, runs, cut.missing)
      return breakLines(cut.words, size, width, metrics)
    },
    justify(block, runs, size, width) {
      const cut = toWords(runs, metrics, hyphenate)
      reportMissing(block, runs, cut.missing)
      return justifyLines(cut.words, size, width, metrics)
    }
  }
}

/** Lines of about one length, no more of them than the full width needs: for titles, whose last word must not stand alone. */
export function setBalanced(
  setter: Typesetter,
  block: LetterBlock,
  runs: readonly Run[],
  place: { readonly size: number; readonly width: number }
): readonly TextLine[] {
  let lines = setter.set(block, runs, place.size, place.width)
  const count = lines.length
  for (let width = place.width - STEP; count > 1 && width > place.width / 2; width -= STEP) {
    const narrower = setter.set(block, runs, place.size, width)
    if (narrower.length > count) break
    lines = narrower
  }
  return lines
}

/** Text in one style, as runs. */
export function plain(text: string): readonly Run[] {
  return [{ text }]
}

export function bold(text: string): readonly Run[] {
  return [{ text, bold: true }]
}

/** The defects that somebody has named; those only photographed so far have neither a kind nor words. */
export function sortedDefects<T extends { readonly sorted: boolean }>(
  defects: readonly T[]
): readonly Extract<T, { readonly sorted: true }>[] {
  return defects.filter(isSorted)
}

function isSorted<T extends { readonly sorted: boolean }>(defect: T): defect is Extract<T, { readonly sorted: true }> {
  return defect.sorted
}

/**
 * The number of a letter as Code 128 (ISO/IEC 15417), which counters read.
 * @returns the widths of its bars and spaces in modules, a bar first
 */
export async function barcodeOf(text: string): Promise<readonly number[]> {
  // Loaded with the first list, not with the application: it knows a hundred kinds of barcode.
  const { default: library } = await import('bwip-js/node')
  const [symbol] = library.raw({ bcid: 'code128', text })
  if (!symbol || !('sbs' in symbol)) throw new Error(`No barcode for a number of ${text.length} characters`)
  return symbol.sbs
}

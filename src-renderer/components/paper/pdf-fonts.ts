/** The fourteen fonts a PDF may use without carrying them, bundled: their addresses by file name. */
const addresses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
      query: '?url',
      import: 'default',
      eager: true
    })
  ).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address])
)

/** Where the PDF reader gets its standard fonts; it asks for each by kind and file name. */
export class PdfFonts {
  async fetch({ filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = addresses[filename]
    if (address === undefined) throw new Error(`Not bundled: ${filename}`)
    const response = await fetch(address)
    return new Uint8Array(await response.arrayBuffer())
  }
}

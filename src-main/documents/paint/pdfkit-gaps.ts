import type { Font } from 'fontkit'

// What pdfkit 0.20 does and its published types do not say.
declare global {
  namespace PDFKit {
    interface OpenedPicture {
      readonly width: number
      readonly height: number
      readonly colorSpace?: string
    }
    interface PDFDocument {
      /** Adds descriptions to the XMP packet. */
      appendXML(xml: string): void
      /** Throws a string, not an Error, for a file that is not a picture. */
      openImage(bytes: Uint8Array): OpenedPicture
      /** What `text` draws a line by, where its width is known or does not matter. */
      _fragment(
        text: string,
        x: number,
        y: number,
        options: { readonly baseline: 'alphabetic'; readonly textWidth: number; readonly wordCount: number }
      ): void
    }
    interface PDFStructureElement {
      readonly dictionary: { readonly data: Record<string, unknown> }
    }
    interface PDFPage {
      /** The marked stretches of the page that are open. */
      readonly markings: { readonly tag: string }[]
    }
    namespace Mixins {
      interface PDFFont {
        /** A font already parsed by fontkit is taken as it is. */
        registerFont(name: string, font: Font): PDFDocument
      }
      interface PDFImage {
        image(picture: OpenedPicture, x: number, y: number, options: { width: number; height: number }): PDFDocument
      }
    }
  }
}

/** Begins what runs at the head or the foot of every page; pdfkit's own artifacts bear no subtype, which PDF/UA-1 asks (7.8). */
export function markRunning(subtype: 'Header' | 'Footer', document: PDFKit.PDFDocument): void {
  document.page.markings.push({ tag: 'Artifact' })
  const edge = subtype === 'Header' ? 'Top' : 'Bottom'
  document.addContent(`/Artifact <</Type /Pagination /Subtype /${subtype} /Attached [/${edge}]>> BDC`)
}

/**
 * Draws a hyphen that is read as a soft one. It is marked within the text object: around it, where pdfkit's own marks stand,
 * programs that read the file look for it where the page has not been turned upside down.
 */
export function withSoftHyphen(document: PDFKit.PDFDocument, draw: () => void): void {
  const add = document.addContent
  document.addContent = (content: string) => {
    if (content === 'ET') add.call(document, 'EMC')
    add.call(document, content)
    if (content === 'BT') add.call(document, '/Span <</ActualText <FEFF00AD>>> BDC')
    return document
  }
  try {
    draw()
  } finally {
    document.addContent = add
  }
}

/** A picture opened by pdfkit, to be drawn by it. */
export type OpenPicture = PDFKit.OpenedPicture

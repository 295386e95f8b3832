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

/** A picture opened by pdfkit, to be drawn by it. */
export type OpenPicture = PDFKit.OpenedPicture

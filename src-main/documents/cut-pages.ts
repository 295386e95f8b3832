import type { PageTurn } from '../../src-shared/domain/dispatch/stack'

export interface CutPage {
  /** From 1. */
  readonly page: number
  /** Degrees to the right, beside the turn the page has already. */
  readonly turn: PageTurn
}

/** A scan whose pages are taken out of it. */
export interface OpenedScan {
  readonly pages: number
  /** Some of its pages as a file of their own, upright; what is on them stays as it was scanned. */
  readonly cut: (pages: readonly CutPage[]) => Promise<Uint8Array>
}

/** Undefined when it cannot be opened: no PDF, damaged, or locked by a password. */
export async function openScan(bytes: Uint8Array): Promise<OpenedScan | undefined> {
  const { PDFDocument, degrees } = await import('@cantoo/pdf-lib')
  const source = await PDFDocument.load(bytes, { updateMetadata: false }).catch(() => undefined)
  if (!source) return undefined
  return {
    pages: source.getPageCount(),
    cut: async (wanted) => {
      const part = await PDFDocument.create({ updateMetadata: false })
      const copies = await part.copyPages(
        source,
        wanted.map(({ page }) => page - 1)
      )
      for (const [index, copy] of copies.entries()) {
        const turn = wanted[index]?.turn ?? 0
        copy.setRotation(degrees((copy.getRotation().angle + turn) % 360))
        part.addPage(copy)
      }
      return part.save()
    }
  }
}

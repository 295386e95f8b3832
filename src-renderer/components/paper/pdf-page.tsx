import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { paintPage } from './pdf-engine'
import classes from './pdf-page.module.css'

interface PdfPageProps {
  readonly page: PDFPageProxy
  readonly paint: typeof paintPage
  /** Pixels on the screen. */
  readonly width: number
  readonly label: string
}

/** One page: painted when it comes near the window, at the screen's own sharpness, with its text over the picture. */
export function PdfPage({ page, paint, width, label }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLElement>(null)
  const near = useNear(frame)
  const natural = page.getViewport({ scale: 1 })
  const scale = width / natural.width
  useEffect(() => {
    if (!near || canvas.current === null || text.current === null) return
    return paint(page, scale, canvas.current, text.current)
  }, [page, paint, scale, near])
  return (
    <article
      ref={frame}
      className={classes['page']}
      aria-label={label}
      style={frameStyle(width, Math.round(natural.height * scale), scale)}
    >
      <canvas ref={canvas} className={classes['picture']} />
      <div ref={text} className={classes['text']} />
    </article>
  )
}

/** The reader's own layout counts in the scale it finds here. */
function frameStyle(
  width: number,
  height: number,
  scale: number
): CSSProperties & Record<'--total-scale-factor', number> {
  return { width, height, '--total-scale-factor': scale }
}

/** True once the element has come within a screen of the window. */
function useNear(element: { readonly current: HTMLElement | null }): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (element.current === null || near) return
    const observer = new IntersectionObserver((seen) => setNear(seen.some((entry) => entry.isIntersecting)), {
      rootMargin: '100%'
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, near])
  return near
}

import { ActionIcon, Tooltip } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type Icon, IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type ReactNode, useEffect, useState } from 'react'
import { useTexts } from '../../lib/texts'
import { LoadingShape } from '../state/loading-shape'
import type { paintPage } from './pdf-engine'
import { PdfPage } from './pdf-page'
import classes from './pdf-pages.module.css'

const ZOOM_STEP = 1.2
const LEAST_ZOOM = 0.5
const MOST_ZOOM = 4
/** Beyond this a page is no easier to read on a wide window. */
const WIDEST_PAGE = 860
/** Pixels, both sides of a page. */
const BORDER = 2

interface PdfPagesProps {
  readonly bytes: Uint8Array
  /** The document's name, for reading aids. */
  readonly label: string
  /** Beside the zoom: print, save. */
  readonly acts?: ReactNode
}

type Reading =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read'
      readonly pages: readonly PDFPageProxy[]
      readonly paint: typeof paintPage
      readonly close: () => void
    }
  | { readonly kind: 'unreadable' }

/** A PDF as it will be printed: its pages one under the other, their text selectable. */
export function PdfPages({ bytes, label, acts }: PdfPagesProps) {
  const { t } = useTexts()
  const reading = usePages(bytes)
  const { ref, width } = useElementSize()
  const [zoom, setZoom] = useState(1)
  const pageWidth = Math.round(Math.min(width - BORDER, WIDEST_PAGE) * zoom)
  return (
    <div className={classes['viewer']}>
      <div className={classes['bar']}>
        <ZoomButton
          icon={IconMinus}
          label={t('pdf.zoom-out')}
          onZoom={() => setZoom(Math.max(zoom / ZOOM_STEP, LEAST_ZOOM))}
        />
        <ZoomButton icon={IconArrowsHorizontal} label={t('pdf.fit')} onZoom={() => setZoom(1)} />
        <ZoomButton
          icon={IconPlus}
          label={t('pdf.zoom-in')}
          onZoom={() => setZoom(Math.min(zoom * ZOOM_STEP, MOST_ZOOM))}
        />
        <div className={classes['acts']}>{acts}</div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes['pages']} tabIndex={0} aria-label={label}>
        <div ref={ref} className={classes['width']} />
        {reading.kind === 'reading' && <LoadingShape shape="page" />}
        {reading.kind === 'unreadable' && <p className={classes['unreadable']}>{t('pdf.unreadable')}</p>}
        {reading.kind === 'read' &&
          pageWidth > 0 &&
          reading.pages.map((page, place) => (
            <PdfPage
              key={page.pageNumber}
              page={page}
              paint={reading.paint}
              width={pageWidth}
              label={t('pdf.page', { page: place + 1, total: reading.pages.length })}
            />
          ))}
      </section>
    </div>
  )
}

interface ZoomButtonProps {
  readonly icon: Icon
  readonly label: string
  readonly onZoom: () => void
}

function ZoomButton({ icon: Mark, label, onZoom }: ZoomButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onZoom}>
        <Mark size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

/** The pages of a document; those of the one before stay until the next is read. */
function usePages(bytes: Uint8Array): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' })
  useEffect(() => {
    let left = false
    let stop = () => {}
    const read = async () => {
      const engine = await import('./pdf-engine')
      if (left) return
      const { pages, close } = engine.openPdf(bytes)
      stop = close
      try {
        const read = await pages
        if (left) return
        stop = () => {}
        setReading({ kind: 'read', pages: read, paint: engine.paintPage, close })
      } catch {
        if (!left) setReading({ kind: 'unreadable' })
      }
    }
    void read()
    return () => {
      left = true
      stop()
    }
  }, [bytes])
  // Only once none of its pages is on the screen: a page of a closed document can no longer be painted.
  useEffect(() => (reading.kind === 'read' ? reading.close : undefined), [reading])
  return reading
}

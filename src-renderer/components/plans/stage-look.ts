import { useEffect, useState } from 'react'
import type { PlanPage } from './plan-file'
import type { Look } from './tiles'

/** At the closest, a hundredth of the least is looked at. */
const CLOSEST = 100

export interface Size {
  readonly width: number
  readonly height: number
}
export interface Spot {
  readonly x: number
  readonly y: number
}

export function fitted(page: Size, stage: Size): Look {
  const scale = Math.min(stage.width / page.width, stage.height / page.height) * 0.96
  return { scale, x: (page.width - stage.width / scale) / 2, y: (page.height - stage.height / scale) / 2 }
}

export function zoomed(now: Look, by: number, at: Spot, page: Size, stage: Size): Look {
  const least = Math.min(stage.width / page.width, stage.height / page.height) * 0.5
  const most = CLOSEST * least
  const scale = Math.max(least, Math.min(most, now.scale * by))
  return { scale, x: now.x + at.x / now.scale - at.x / scale, y: now.y + at.y / now.scale - at.y / scale }
}

export function centredOn(now: Look, at: Spot, stage: Size): Look {
  return { ...now, x: at.x - stage.width / now.scale / 2, y: at.y - stage.height / now.scale / 2 }
}

/** Where one looks; all of the page at first. */
export function useLook(page: PlanPage, stage: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  const [look, setLook] = useState<Look | undefined>(undefined)
  useEffect(() => {
    if (stage.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(stage.current)
    return () => observer.disconnect()
  }, [stage])
  const measured = size.width > 0 && size.height > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window that changes its size keeps what is looked at
  useEffect(() => {
    if (measured) setLook(fitted(page, size))
  }, [page, measured])
  return { look, setLook, size }
}

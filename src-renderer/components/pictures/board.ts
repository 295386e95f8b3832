import type { useDrawing } from './use-drawing'

/** What the stage of a picture needs to know of what is drawn on it, and of who draws. */
export type Board = Pick<
  ReturnType<typeof useDrawing>,
  'drawing' | 'chosen' | 'tool' | 'pen' | 'draw' | 'change' | 'choose' | 'remove'
>

import {
  type Icon,
  IconArrowsMove,
  IconArrowUpRight,
  IconCircle,
  IconPencil,
  IconRuler2,
  IconSquareFilled,
  IconTypography
} from '@tabler/icons-react'
import { type AnnotationKind, annotationKinds } from '../../../src-shared/domain/picture/annotation'

/** What a finger on the photograph does. */
export type Tool = AnnotationKind | 'move'
export const tools: readonly Tool[] = [...annotationKinds, 'move']

export const toolIcons: Readonly<Record<Tool, Icon>> = {
  move: IconArrowsMove,
  arrow: IconArrowUpRight,
  circle: IconCircle,
  text: IconTypography,
  measure: IconRuler2,
  pen: IconPencil,
  mask: IconSquareFilled
}

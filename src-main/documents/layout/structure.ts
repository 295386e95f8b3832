import type { StructureNode, Tag } from './model'

/** Collects the document's structure while its boxes are made; nodes are numbered in reading order. */
export interface StructureBuilder {
  readonly nodes: readonly StructureNode[]
  add(tag: Tag, parent?: number, alt?: string): number
  /** A list whose items bear numbers. */
  addNumberedList(): number
}

export function createStructure(): StructureBuilder {
  const nodes: StructureNode[] = []
  const push = (node: StructureNode) => nodes.push(node) - 1
  return {
    nodes,
    add: (tag, parent, alt) => push({ tag, parent, alt }),
    addNumberedList: () => push({ tag: 'L', parent: undefined, alt: undefined, numbered: true })
  }
}

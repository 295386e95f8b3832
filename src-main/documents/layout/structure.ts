import type { StructureNode, Tag } from './model'

/** Collects the document's structure while its boxes are made; nodes are numbered in reading order. */
export interface StructureBuilder {
  readonly nodes: readonly StructureNode[]
  add(tag: Tag, parent?: number, alt?: string): number
}

export function createStructure(): StructureBuilder {
  const nodes: StructureNode[] = []
  return {
    nodes,
    add(tag, parent, alt) {
      nodes.push({ tag, parent, alt })
      return nodes.length - 1
    }
  }
}

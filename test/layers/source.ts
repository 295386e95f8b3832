import { parseSync, Visitor } from 'oxc-parser'

export interface Import {
  /** As written: a relative path or a package. */
  readonly from: string
  /** Names taken; `*` for all of them. */
  readonly names: readonly string[]
  /** Gone after compilation (`import type`). */
  readonly typeOnly: boolean
}

export interface Source {
  /** Below the root, with slashes. */
  readonly file: string
  readonly imports: readonly Import[]
  /** Impure expressions and members of `window` that are used, as named in the table: `Date.now`, `window.entente`. */
  readonly uses: readonly string[]
}

/** Reads a TypeScript file with a real parser. Throws where it does not parse. */
export function readSource(file: string, code: string): Source {
  const { program, module, errors } = parseSync(file, code)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const imports: Import[] = []
  for (const found of module.staticImports) {
    imports.push({
      from: found.moduleRequest.value,
      names: found.entries.map((entry) => entry.importName.name ?? '*'),
      typeOnly: found.entries.length > 0 && code.slice(found.start, found.end).startsWith('import type')
    })
  }
  for (const found of module.staticExports.flatMap((statement) => statement.entries)) {
    if (found.moduleRequest) {
      imports.push({ from: found.moduleRequest.value, names: [found.importName.name ?? '*'], typeOnly: found.isType })
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const text = code.slice(moduleRequest.start + 1, moduleRequest.end - 1)
    imports.push({ from: text, names: ['*'], typeOnly: false })
  }
  return { file, imports, uses: usesIn(program) }
}

function usesIn(program: ReturnType<typeof parseSync>['program']): string[] {
  const uses: string[] = []
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      uses.push(`${node.object.name}.${node.property.name}`)
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.arguments.length === 0) uses.push(`new ${node.callee.name}()`)
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') uses.push('Date()')
    }
  }).visit(program)
  return uses
}

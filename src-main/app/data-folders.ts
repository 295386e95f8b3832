import { join } from 'node:path'
import type { Language } from '../../src-shared/domain/common/vocabulary'

/** Where the application keeps things, below one folder of the user's. */
export interface DataFolders {
  /** The firm's own workspace. */
  readonly workspace: string
  /** Invented cases, one workspace for each language. */
  readonly samples: (language: Language) => string
  readonly settings: string
  readonly logs: string
  /** Decrypted copies opened with other programs, for as long as the application runs. */
  readonly copies: string
}

export function dataFolders(root: string): DataFolders {
  return {
    workspace: join(root, 'workspaces', 'main'),
    samples: (language) => join(root, 'workspaces', `samples-${language}`),
    settings: join(root, 'settings.json'),
    logs: join(root, 'logs'),
    copies: join(root, 'copies')
  }
}

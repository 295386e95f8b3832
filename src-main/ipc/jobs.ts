/** The long calls under way, each with the id its window gave it. */
export interface Jobs {
  /** Undefined when a job of that id is under way already. */
  readonly begin: (id: string) => AbortSignal | undefined
  readonly end: (id: string) => void
  /** False when no such job is under way. */
  readonly cancel: (id: string) => boolean
  readonly cancelAll: () => void
}

export function createJobs(): Jobs {
  const running = new Map<string, AbortController>()
  return {
    begin: (id) => {
      if (running.has(id)) return undefined
      const controller = new AbortController()
      running.set(id, controller)
      return controller.signal
    },
    end: (id) => void running.delete(id),
    cancel: (id) => {
      running.get(id)?.abort()
      return running.has(id)
    },
    cancelAll: () => {
      for (const controller of running.values()) controller.abort()
    }
  }
}

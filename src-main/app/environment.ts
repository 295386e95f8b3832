/** What the environment may ask of the application. */
export interface Environment {
  /** Where all data of this machine lie, instead of the system's place for them. */
  readonly dataDir: string | undefined
  /** The day the application is told it is, as it was written. */
  readonly today: string | undefined
  /** Where the page comes from while it is being developed. */
  readonly devServer: URL | undefined
  /** Answers to the page are parsed before they go: never in what is shipped, whose speed is what is measured. */
  readonly checkAnswers: boolean
}

/**
 * Reads `ENTENTE_DATA_DIR`, and in a checkout also `ENTENTE_TODAY` (`2026-03-03`), `ELECTRON_RENDERER_URL` and
 * `ENTENTE_AS_SHIPPED`: a packaged application shows the real day and its own pages, whatever surrounds it.
 */
export function readEnvironment(env: NodeJS.ProcessEnv, packaged: boolean): Environment {
  const read = (name: string) => env[name] || undefined
  const today = packaged ? undefined : read('ENTENTE_TODAY')
  const devServer = packaged ? undefined : read('ELECTRON_RENDERER_URL')
  return {
    dataDir: read('ENTENTE_DATA_DIR'),
    today,
    devServer: devServer === undefined ? undefined : new URL(devServer),
    checkAnswers: !packaged && read('ENTENTE_AS_SHIPPED') === undefined
  }
}

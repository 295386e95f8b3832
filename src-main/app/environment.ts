/** What the environment may ask of the application. */
export interface Environment {
  /** Where all data of this machine lie, instead of the system's place for them. */
  readonly dataDir: string | undefined
  /** The day the application is told it is, as it was written. */
  readonly today: string | undefined
  /** Where the page comes from while it is being developed. */
  readonly devServer: URL | undefined
}

/**
 * Reads `ENTENTE_DATA_DIR`, and in a checkout also `ENTENTE_TODAY` (`2026-03-03`) and `ELECTRON_RENDERER_URL`: a packaged
 * application shows the real day and its own pages, whatever surrounds it.
 */
export function readEnvironment(env: NodeJS.ProcessEnv, packaged: boolean): Environment {
  const read = (name: string) => env[name] || undefined
  const today = packaged ? undefined : read('ENTENTE_TODAY')
  const devServer = packaged ? undefined : read('ELECTRON_RENDERER_URL')
  return {
    dataDir: read('ENTENTE_DATA_DIR'),
    today,
    devServer: devServer === undefined ? undefined : new URL(devServer)
  }
}

const MICRODEGREES = 1e6

/** Five decimals are about a metre; more would claim what no camera knows. */
export function cameraPlace(latitude: number | undefined, longitude: number | undefined): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined
  return [latitude, longitude].map((angle) => (angle / MICRODEGREES).toFixed(5)).join(', ')
}

/** The hour and minute of a camera's clock as it wrote them: `14:05`. */
export function cameraTime(takenAt: string): string {
  return /T(\d{2}:\d{2})/u.exec(takenAt)?.[1] ?? ''
}

const points = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

/** The point of the compass nearest to a direction in degrees from north. */
export function pointOf(degrees: number): (typeof points)[number] {
  return points[Math.round(degrees / 45) % points.length] ?? 'n'
}

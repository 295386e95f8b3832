/**
 * The colours of Entente: paper, ink, one accent, and four hues of meaning. Each becomes a CSS variable of the same name
 * (`inkSoft` is `--ink-soft`). Contrast of the pairs that meet on a screen is held by a test.
 */
export interface Tokens {
  /** The desk: behind everything. */
  readonly desk: string
  /** The sheet one works on. */
  readonly sheet: string
  /** What floats: menus, dialogs, the palette. */
  readonly float: string
  /** Under the pointer, and the ground of quiet controls. */
  readonly hover: string
  /** The row or tab that is chosen. */
  readonly selection: string
  /** Hairlines between things. */
  readonly rule: string
  /** The edge of a field: 3:1 against the sheet. */
  readonly edge: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  readonly accent: string
  readonly accentHover: string
  readonly onAccent: string
  readonly link: string
  readonly focus: string
  /** Late, or at risk. */
  readonly brick: string
  readonly brickTint: string
  /** Soon. */
  readonly amber: string
  readonly amberTint: string
  /** Waiting on others. */
  readonly slate: string
  readonly slateTint: string
  /** Achieved, and nothing else. */
  readonly green: string
  readonly greenTint: string
}

export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

export const tokens: Readonly<Record<Scheme, Tokens>> = {
  light: {
    desk: '#f7f4ee',
    sheet: '#ffffff',
    float: '#ffffff',
    hover: '#f0ece4',
    selection: '#e2eef1',
    rule: '#e4dfd5',
    edge: '#8f887c',
    ink: '#211f1b',
    inkSoft: '#57524a',
    inkFaint: '#6c665c',
    accent: '#155c6e',
    accentHover: '#0f4a59',
    onAccent: '#ffffff',
    link: '#155c6e',
    focus: '#155c6e',
    brick: '#99371f',
    brickTint: '#f9e8e2',
    amber: '#7f5200',
    amberTint: '#faf0d9',
    slate: '#47566a',
    slateTint: '#e9edf2',
    green: '#2b673b',
    greenTint: '#e5f2e6'
  },
  dark: {
    desk: '#171513',
    sheet: '#1f1d1a',
    float: '#282521',
    hover: '#2a2723',
    selection: '#1d3138',
    rule: '#343029',
    edge: '#7b7468',
    ink: '#ece7df',
    inkSoft: '#bcb5a9',
    inkFaint: '#a19a8d',
    accent: '#86bac6',
    accentHover: '#a1cad4',
    onAccent: '#11282e',
    link: '#93c4cf',
    focus: '#86bac6',
    brick: '#f0a48d',
    brickTint: '#3b231c',
    amber: '#e6b961',
    amberTint: '#372b15',
    slate: '#aebccc',
    slateTint: '#252c34',
    green: '#97cca2',
    greenTint: '#1e2f22'
  }
}

/** The accent in ten steps, from tint to near-black: a deep blue with a little green. */
export const accentShades = [
  '#eff6f8',
  '#d9eaee',
  '#b3d4dc',
  '#86bac6',
  '#5c9fae',
  '#3c8697',
  '#246f81',
  '#155c6e',
  '#0f4a59',
  '#0a3642'
] as const

/** Warm greys, from paper to ink, in place of the library's cold ones. */
export const paperShades = [
  '#faf8f4',
  '#f7f4ee',
  '#f0ece4',
  '#e4dfd5',
  '#cfc8bb',
  '#8f887c',
  '#6c665c',
  '#57524a',
  '#3a3630',
  '#211f1b'
] as const

/** The dark scheme's greys, lightest first as the library counts them. */
export const nightShades = [
  '#ece7df',
  '#d2ccc1',
  '#bcb5a9',
  '#a19a8d',
  '#4a453d',
  '#343029',
  '#282521',
  '#1f1d1a',
  '#171513',
  '#100f0d'
] as const

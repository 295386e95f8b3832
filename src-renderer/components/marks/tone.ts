/** Hues of meaning. Brick: late or at risk; amber: soon; slate: waiting on others; green: achieved, and nothing else. */
export type Tone = 'plain' | 'accent' | 'brick' | 'amber' | 'slate' | 'green'

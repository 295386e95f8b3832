import { z } from 'zod'

/** Whom a dossier is made for; each is a reader of `common/visibility`, who decides what is in it. */
export const variants = ['lawyer', 'insurer', 'expert', 'mediator', 'client'] as const
export const variant = z.enum(variants)
export type Variant = z.infer<typeof variant>

import { z } from 'zod'
import { money } from '../../lib/money'
import { plainDate } from '../../lib/plain-date'
import { machineLetter } from '../reference/reference'
import { letterPaper } from './letter-paper'
import { onlineLimits, onlineServices } from './online'
import { seriesProblem } from './series'
import { stockSettings } from './stock'
import { dispatchWays } from './ways'

/** What a way costs, as the firm noted it on a day; none is shipped, since tariffs change and are not ours to invent. */
const price = z.strictObject({ amount: money, on: plainDate })

/** What the firm set of its mail: each part takes the place of the one known. */
export const dispatchSettings = z.strictObject({
  prices: z.partialRecord(z.enum(dispatchWays), price).optional(),
  /** The series of numbers of recorded letters, the oldest first. */
  series: z
    .array(
      z
        .strictObject({ first: z.string().max(13), last: z.string().max(13), machine: machineLetter.optional() })
        .refine((series) => seriesProblem(series) === undefined, 'series-wrong')
    )
    .max(50)
    .optional(),
  /** The paper that addresses are printed on, and what a sheet weighs. */
  stock: stockSettings.optional(),
  /** The sheet that letters are printed on and the envelope they are seen through. */
  paper: letterPaper.optional(),
  /** What the services one uploads letters to take. */
  online: z.partialRecord(z.enum(onlineServices), onlineLimits).optional()
})
export type DispatchSettings = z.infer<typeof dispatchSettings>

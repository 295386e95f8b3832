import { ZodError } from 'zod'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { kyselyOn } from '../connection-dialect'
import { errorCode } from '../error-code'
import { checkViews, type ViewProblem } from '../views/check'
import type { WorkerAccess } from './jobs'
import { withReader } from './with-reader'

/** Compares every view with its events within one reading transaction, so that what is written meanwhile is left out. */
export async function checkStoredViews(access: WorkerAccess, lore: DeadlineLore): Promise<readonly ViewProblem[]> {
  try {
    return await withReader(access, async (db) => {
      db.exec('begin')
      const problems = await checkViews(kyselyOn(db), () => lore)
      db.exec('rollback')
      return problems
    })
  } catch (error) {
    if (!isDamage(error)) throw error
    return [{ kind: 'view-unreadable', where: 'views' }]
  }
}

/** Events or rows that cannot be read at all; the checks of the database and of the chain name them. */
function isDamage(error: unknown): boolean {
  return error instanceof ZodError || error instanceof SyntaxError || errorCode(error)?.startsWith('SQLITE_') === true
}

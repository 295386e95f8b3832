import { parentPort, workerData } from 'node:worker_threads'
import { errorCode } from '../error-code'
import { checkDatabase } from './check-database'
import { checkStoredViews } from './check-views'
import { copyDatabase } from './copy-database'
import type { JobAnswer, JobCall, JobName, Jobs } from './jobs'
import { surveyDatabase } from './survey-database'

async function run(call: JobCall): Promise<Jobs[JobName]['output']> {
  switch (call.name) {
    case 'check':
      return checkDatabase(call.input.access, call.input.depth)
    case 'copy':
      return copyDatabase(call.input.access, call.input.to)
    case 'survey':
      return surveyDatabase(call.input.access, call.input.depth)
    case 'views':
      return checkStoredViews(call.input.access, call.input.lore)
  }
}

async function answer(call: JobCall): Promise<JobAnswer<JobName>> {
  try {
    return { ok: true, output: await run(call) }
  } catch (error) {
    return { ok: false, code: errorCode(error), message: error instanceof Error ? error.message : 'unknown' }
  }
}

const call: JobCall = workerData
void answer(call).then((answered) => parentPort?.postMessage(answered))

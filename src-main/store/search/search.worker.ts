import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../connection'
import { kyselyOn } from '../connection-dialect'
import { errorCode } from '../error-code'
import type { WorkerAccess } from '../workers/jobs'
import { findInCases } from './find-in-cases'
import type { SearchAnswer, SearchAsked } from './messages'

const { file, vaultId, key }: WorkerAccess = workerData
const keyHere = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
const db = kyselyOn(openReader({ file, vaultId, key: keyHere }))
keyHere.fill(0)

async function answer({ id, typed, limit }: SearchAsked): Promise<SearchAnswer> {
  try {
    return { id, ok: true, hits: await findInCases(db, typed, limit) }
  } catch (error) {
    return { id, ok: false, code: errorCode(error), message: error instanceof Error ? error.message : 'unknown' }
  }
}

parentPort?.on('message', async (asked: SearchAsked) => parentPort?.postMessage(await answer(asked)))

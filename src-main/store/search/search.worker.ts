import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../connection'
import { kyselyOn } from '../connection-dialect'
import { errorCode } from '../error-code'
import type { WorkerAccess } from '../workers/jobs'
import { findContacts } from './find-contacts'
import { findInCases } from './find-in-cases'
import type { SearchAnswer, SearchAsked } from './messages'
import { Vocabulary } from './vocabulary'

const { file, vaultId, key }: WorkerAccess = workerData
const keyHere = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
const db = kyselyOn(openReader({ file, vaultId, key: keyHere }))
keyHere.fill(0)

const vocabulary = new Vocabulary(db, () => performance.now())

async function answer({ id, query, around, limit }: SearchAsked): Promise<SearchAnswer> {
  try {
    const hits = await findInCases(db, vocabulary, query, around, limit)
    return { id, ok: true, found: { hits, contacts: await findContacts(db, query) } }
  } catch (error) {
    return { id, ok: false, code: errorCode(error), message: error instanceof Error ? error.message : 'unknown' }
  }
}

parentPort?.on('message', async (asked: SearchAsked) => parentPort?.postMessage(await answer(asked)))

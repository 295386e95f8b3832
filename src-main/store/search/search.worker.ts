import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../connection'
import { kyselyOn } from '../connection-dialect'
import { errorCode } from '../error-code'
import type { WorkerAccess } from '../workers/jobs'
import { findAlike } from './alike-contacts'
import { findContacts } from './find-contacts'
import { findInCases } from './find-in-cases'
import type { Answered, SearchAnswer, SearchAsked } from './messages'
import { findRelated } from './related-cases'
import { Vocabulary } from './vocabulary'

const { file, vaultId, key }: WorkerAccess = workerData
const keyHere = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
const db = kyselyOn(openReader({ file, vaultId, key: keyHere }))
keyHere.fill(0)

const vocabulary = new Vocabulary(db, () => performance.now())

async function find(question: SearchAsked): Promise<Answered> {
  if (question.about === 'related') return { about: 'related', cases: await findRelated(db, question.asked) }
  if (question.about === 'alike') return { about: 'alike', contacts: await findAlike(db, question.asked) }
  const { query, around, limit } = question
  const hits = await findInCases(db, vocabulary, query, around, limit)
  return { about: 'search', hits, contacts: await findContacts(db, query) }
}

async function answer(asked: SearchAsked): Promise<SearchAnswer> {
  const { id } = asked
  try {
    return { id, ok: true, found: await find(asked) }
  } catch (error) {
    return { id, ok: false, code: errorCode(error), message: error instanceof Error ? error.message : 'unknown' }
  }
}

parentPort?.on('message', async (asked: SearchAsked) => parentPort?.postMessage(await answer(asked)))

import { parentPort, workerData } from 'node:worker_threads'
import { openWriter } from './connection'
import { errorCode } from './error-code'
import type { WorkerAccess } from './workers/jobs'
import type { MoverAnswer, MoverAsked } from './workers/log-mover-messages'

const { file, vaultId, key }: WorkerAccess = workerData
const keyHere = Buffer.from(key.buffer, key.byteOffset, key.byteLength)
// It writes nothing of its own; only a connection that may write can move the log. It hardly reads, so needs no cache.
const db = openWriter({ file, vaultId, key: keyHere, cacheMebibytes: 1 })
keyHere.fill(0)

function move(): MoverAnswer {
  try {
    db.pragma('wal_checkpoint(PASSIVE)')
    return { ok: true }
  } catch (error) {
    return { ok: false, code: errorCode(error) ?? 'unknown' }
  }
}

parentPort?.on('message', (asked: MoverAsked) => {
  if (asked === 'move') parentPort?.postMessage(move())
  else {
    db.close()
    parentPort?.close()
  }
})

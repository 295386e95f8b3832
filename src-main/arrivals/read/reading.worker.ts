import { parentPort } from 'node:worker_threads'
import type { ArrivingFile } from './arrival'
import { readArrival } from './read-arrival'

parentPort?.on('message', async (file: ArrivingFile) => {
  parentPort?.postMessage(await readArrival(file))
})

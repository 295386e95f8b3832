import { parentPort, workerData } from 'node:worker_threads'
import type { ArrivingFile } from './arrival'
import { readArrival } from './read-arrival'

const file: ArrivingFile = workerData
parentPort?.postMessage(await readArrival(file))

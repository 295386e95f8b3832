import { parentPort } from 'node:worker_threads'
import { heicToJpeg } from './heic-to-jpeg'

parentPort?.once('message', async (picture: Uint8Array) => {
  parentPort?.postMessage(await heicToJpeg(Buffer.from(picture)))
})

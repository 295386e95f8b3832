// Takes a file in and records it, and ends as a power switch would before the nth step. Says what was acknowledged.
import { writeSync } from 'node:fs'
import type { FileSystem, WritableFile } from '../../../../src-main/store/attachments/file-system'
import type { AttachmentRoom } from '../../../../src-main/store/attachments/room'
import { openTestDatabase } from '../test-database'
import { recorded, taken, testRoom } from '../test-room'

const [folder = '', dieAt = '0'] = process.argv.slice(2)
let left = Number(dieAt)

function tick(): void {
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

const base = openTestDatabase(folder)
const plain = testRoom(base)

async function step<T>(action: () => Promise<T>): Promise<T> {
  tick()
  return action()
}

function stepByStep(file: WritableFile): WritableFile {
  return {
    write: (bytes) => step(() => file.write(bytes)),
    sync: () => step(() => file.sync()),
    close: () => step(() => file.close())
  }
}

const files: FileSystem = {
  create: async (path) => stepByStep(await step(() => plain.files.create(path))),
  makeFolder: (path) => step(() => plain.files.makeFolder(path)),
  rename: (from, to) => step(() => plain.files.rename(from, to)),
  move: (from, to) => step(() => plain.files.move(from, to)),
  syncFolder: (folder) => step(() => plain.files.syncFolder(folder)),
  remove: (path) => step(() => plain.files.remove(path))
}

const write: AttachmentRoom['write'] = async (work) => {
  tick()
  const answer = await plain.write(async (trx, unit) => {
    const done = await work(trx, unit)
    tick()
    return done
  })
  tick()
  return answer
}

const room = { ...plain, files, write }
const attachment = await taken(room, Buffer.alloc(70_000, 'Infiltration, appartement B12. '))
writeSync(1, `taken ${attachment.id}\n`)
await recorded(room, attachment)
writeSync(1, `recorded ${attachment.id}\n`)
base.raw.close()

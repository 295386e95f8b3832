import { createHash, randomBytes } from 'node:crypto'
import { type Attachment, attachment } from '../../../src-shared/domain/common/attachment'
import { newId, type TestStore } from './test-store'

/** A file as an intake leaves it in the tables, without one on the disk. */
export function takenFile(store: TestStore, name = 'Plafond, avant l’orage.jpg'): Attachment {
  const sha256 = createHash('sha256').update(randomBytes(16)).digest()
  const file = attachment.parse({
    id: newId(),
    name,
    mediaType: 'image/jpeg',
    size: 4_321,
    sha256: sha256.toString('hex'),
    picture: { takenAt: '2026-03-01T18:02:00', width: 4_000, height: 3_000 }
  })
  const blob = randomBytes(16).toString('hex')
  store.files.raw
    .prepare('insert into blobs (name, sha256, size, key, taken_at) values (?, ?, ?, ?, ?)')
    .run(blob, sha256, file.size, randomBytes(32), '2026-03-03T08:00:00.000Z')
  store.files.raw
    .prepare('insert into intakes (id, blob, descriptor, taken_at) values (?, ?, ?, ?)')
    .run(file.id, blob, JSON.stringify(file), '2026-03-03T08:00:00.000Z')
  return file
}

// Opens a workspace as a newer application with two more migrations, and never comes back from the second.
import { writeSync } from 'node:fs'
import { migrations } from '../../../../src-main/store/migrations/index'
import { openVault } from '../../../../src-main/store/vault/open'

const [workspace = '', passphrase = ''] = process.argv.slice(2)
const next = migrations.length + 1
await openVault(workspace, {
  appVersion: '9.9.0',
  passphrase,
  reserveBytes: 0,
  migrations: [
    ...migrations,
    {
      version: next,
      name: 'tides',
      up: (db) => void db.exec('create table tides (id integer primary key, height integer not null) strict')
    },
    {
      version: next + 1,
      name: 'hangs',
      up: (db) => {
        db.exec('create table halves (a integer) strict; drop trigger payloads_only_erased; delete from payloads')
        writeSync(1, 'half way\n')
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
      }
    }
  ]
})

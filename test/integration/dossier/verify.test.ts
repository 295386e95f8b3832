import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealPackage } from '../../../src-main/dossier/package'
import { folderSink } from '../../../src-main/dossier/package-sink'
import { verifyPackage } from '../../../src-main/dossier/verify'
import { makeZip } from '../../fixtures/arrivals/make-zip'
import { filesBelow } from '../../support/inside'
import { temporaryFolder } from '../../support/store/temp-vault'

const never = new AbortController().signal

async function sealed(first = 'Le constat du 3 mars') {
  const folder = join(await temporaryFolder(), 'dossier-2026-A-0042-expert')
  const sink = folderSink(folder, never)
  const put = (name: string, text: string) => sink.write(`data/${name}`, [Buffer.from(text)])
  const data = [
    await put('dossier.pdf', first),
    await put('pieces/piece-001.jpg', 'La façade nord'),
    await put('pieces/piece-002.jpg', 'La façade sud')
  ]
  const { fingerprint } = await sealPackage(sink, { data, readme: ['LISEZ-MOI.txt', 'Lire'], info: 'A: b\n' })
  return { folder, fingerprint, path: (name: string) => join(folder, 'data', 'pieces', name) }
}

/** A folder as somebody else zips it. */
async function zipFolder(folder: string, zip: string): Promise<void> {
  const files = [...(await filesBelow(folder))].map(([name, bytes]) => [`${basename(folder)}/${name}`, bytes])
  await writeFile(zip, await makeZip(Object.fromEntries(files)))
}

const first = 'data/pieces/piece-001.jpg'
const second = 'data/pieces/piece-002.jpg'
type Sealed = Awaited<ReturnType<typeof sealed>>

const harms: readonly (readonly [
  string,
  (made: Sealed) => Promise<unknown>,
  readonly (readonly [string, string])[]
])[] = [
  ['a byte', ({ path }) => writeFile(path('piece-001.jpg'), 'La façade Nord'), [[first, 'altered']]],
  ['a file less', ({ path }) => rm(path('piece-001.jpg')), [[first, 'missing']]],
  ['a file more', ({ path }) => writeFile(path('piece-003.jpg'), 'x'), [['data/pieces/piece-003.jpg', 'added']]],
  ['a file renamed', ({ path }) => rename(path('piece-001.jpg'), path('b.jpg')), [['data/pieces/b.jpg', 'renamed']]],
  [
    'two files swapped',
    async ({ path }) => {
      await rename(path('piece-001.jpg'), path('x'))
      await rename(path('piece-002.jpg'), path('piece-001.jpg'))
      await rename(path('x'), path('piece-002.jpg'))
    },
    [
      [first, 'swapped'],
      [second, 'swapped']
    ]
  ],
  [
    'the readme rewritten',
    ({ folder }) => writeFile(join(folder, 'LISEZ-MOI.txt'), 'Tout va bien'),
    [['LISEZ-MOI.txt', 'altered']]
  ],
  [
    'a list that leads out of the folder',
    async ({ folder }) => {
      const list = join(folder, 'manifest-sha256.txt')
      await writeFile(list, `${await readFile(list, 'utf8')}${'0'.repeat(64)}  ../secret\n`)
    },
    [['manifest-sha256.txt', 'list-damaged']]
  ]
]

describe('a package is checked', () => {
  it('as it was made: a folder, and a ZIP file of it', async () => {
    const { folder, fingerprint } = await sealed()
    const good = { ok: true, checked: 8, problems: [], fingerprint }
    expect(await verifyPackage(folder, fingerprint)).toEqual(good)
    const zip = `${folder}.zip`
    await zipFolder(folder, zip)
    expect(await verifyPackage(zip, fingerprint.match(/.{4}/gu)?.join(' '))).toEqual(good)
  })

  it.each(harms)('%s', async (_name, harm, problems) => {
    const made = await sealed()
    await harm(made)
    const told = problems.map(([path, kind]) => ({ path, kind }))
    expect(await verifyPackage(made.folder, made.fingerprint)).toMatchObject({ ok: false, problems: told })
    const zip = `${made.folder}.zip`
    await zipFolder(made.folder, zip)
    expect(await verifyPackage(zip)).toMatchObject({ ok: false, problems: told })
  })

  it('a package rewritten as a whole is refused by the fingerprint of the slip alone', async () => {
    const [ours, forged] = [await sealed(), await sealed('Le constat du 4 mars')]
    expect(await verifyPackage(forged.folder)).toMatchObject({ ok: true })
    const answer = await verifyPackage(forged.folder, ours.fingerprint)
    expect(answer.problems).toEqual([{ path: 'tagmanifest-sha256.txt', kind: 'fingerprint-differs' }])
  })

  it('what is no package, and a ZIP file cut short', async () => {
    const { folder } = await sealed()
    const zip = `${folder}.zip`
    await zipFolder(folder, zip)
    const bytes = await readFile(zip)
    await copyFile(zip, `${zip}.cut`)
    await writeFile(`${zip}.cut`, bytes.subarray(0, bytes.length - 200))
    for (const path of [join(folder, 'data'), `${zip}.cut`, join(folder, 'nothing')])
      expect(await verifyPackage(path)).toMatchObject({ ok: false, problems: [{ path: '.', kind: 'not-a-package' }] })
  })
})

import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDossier } from '../../../src-main/dossier/make'
import { verifyPackage } from '../../../src-main/dossier/verify'
import { resourceFolder } from '../../../src-main/letters/resources'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import { filesBelow, pdfText } from '../../support/inside'
import { firstMachine, opened, told } from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { taken } from '../../support/store/test-room'

const shown = { visibility: 'communicable' } as const
const mail = [
  ...['Received: from poste-17.lan ([10.0.0.17])', 'From: Marguerite Lefèvre <m.lefevre@exemple.fr>'],
  ...['To: contact@bati-rhone.example', 'Subject: RE: infiltration B12', 'Date: Mon, 16 Feb 2026 09:41:00 +0100'],
  ...['Content-Type: text/plain; charset=utf-8', '', 'Personne ne m’a rappelée depuis le 9 février.']
].join('\r\n')

it('hands over a mail that was joined by hand under its day, on pages of its own, and without the ways it went', async () => {
  const machine = await firstMachine()
  const id = await opened(machine, 'Infiltration')
  const room = attachmentRoom(machine.vault)
  const file = await taken(room, Buffer.from(mail), 'RE infiltration.eml')
  const [happened, attachments] = [{ kind: 'instant' as const, at: file.sentAt ?? '' }, [file]]
  await told(machine, id, { type: 'add-evidence', text: '', happened, attachments, ...shown })
  const plain = await taken(room, Buffer.from('Relevé du 3 mars\n'), 'Relevé.txt')
  await told(machine, id, { type: 'add-evidence', text: '', attachments: [plain], ...shown })
  const copy = await taken(room, Buffer.from('Relevé, caviardé\n'), 'Relevé, caviardé.txt')
  const madeFrom = { id: plain.id, how: 'redacted' } as const
  await told(machine, id, { type: 'add-evidence', text: '', attachments: [{ ...copy, madeFrom }], ...shown })
  const made = await makeDossier(
    machine.vault,
    { id, variant: 'mediator', title: '', leftOut: { entries: new Set(), pieces: new Set() } },
    {
      ...{ into: await temporaryFolder(), zip: false, now: machine.acting.clock.now() },
      ...{
        today: machine.acting.clock.today(),
        fontsDir: resourceFolder('fonts'),
        signal: new AbortController().signal
      }
    }
  )
  if (!made.ok) throw new Error(made.reason)
  const files = await filesBelow(made.value.path)
  const pieces = [...files.keys()].filter((name) => name.startsWith(join('data', 'pieces'))).toSorted()
  expect(pieces).toEqual(['piece-001.pdf', 'piece-002.txt'].map((name) => join('data', 'pieces', name)))
  const textOf = async (name: string) =>
    (await pdfText(files.get(join('data', name)) ?? Buffer.alloc(0))).replace(/\s+/gu, ' ')
  const page = await textOf(join('pieces', 'piece-001.pdf'))
  const said = [
    'De : Marguerite Lefèvre <m.lefevre@exemple.fr>',
    'À : contact@bati-rhone.example',
    'Personne ne m’a rappelée'
  ]
  for (const words of said) expect(page).toContain(words)
  expect(page).not.toContain('poste-17')
  const whole = await textOf('dossier.pdf')
  expect(whole).toContain('Pièce n° 1 – Courriel du 16 février 2026')
  expect(whole).toContain('16 février 2026 à 09:41 Courriel 1')
  // The redacted copy is the exhibit; that there was another one is told once.
  expect(whole.match(/1 fichier/gu)).toHaveLength(1)
})

it('lays a dossier beside a package that somebody chose by mistake, so that the package stays as it was handed over', async () => {
  const machine = await firstMachine()
  const id = await opened(machine, 'Infiltration')
  await told(machine, id, { type: 'add-note', text: 'Visite du 3 mars', ...shown })
  const folder = await temporaryFolder()
  const madeIn = async (into: string) => {
    const made = await makeDossier(
      machine.vault,
      { id, variant: 'expert', title: '', leftOut: { entries: new Set(), pieces: new Set() } },
      {
        ...{ into, zip: false, now: machine.acting.clock.now(), today: machine.acting.clock.today() },
        ...{ fontsDir: resourceFolder('fonts'), signal: new AbortController().signal }
      }
    )
    if (!made.ok) throw new Error(made.reason)
    return made.value
  }
  const first = await madeIn(folder)
  for (const into of [first.path, join(first.path, 'data')]) expect(dirname((await madeIn(into)).path)).toBe(folder)
  expect(await verifyPackage(first.path, first.fingerprint)).toMatchObject({ ok: true, problems: [] })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import type { LetterContent } from '../../src-shared/domain/letter/content'
import { formalNoticeFr } from '../fixtures/letters/formal-notice'
import { electronExecutable } from '../support/launch'
import { letterPage } from './support/letter-page'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'

const PAIRS = pairsAsked(60)
const WARM_UP = 5
const root = dirname(dirname(import.meta.dirname))

const made = z.object({ took: z.number(), sheets: z.number() })

test('a formal notice of two pages, beside the print of the same text', async () => {
  const contents = Array.from({ length: WARM_UP + PAIRS }, (_, turn) => anotherLetter(turn))
  const pages = await Promise.all(contents.map(writePage))
  const letters = join(tmpdir(), 'bench-letters.json')
  await writeFile(letters, JSON.stringify({ contents, pages }))
  const app = spawn(electronExecutable(), [join(import.meta.dirname, 'apps', 'letter', 'main.mjs')], {
    env: { ...process.env, ENTENTE_BENCH_LETTERS: letters },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  await once(app, 'message')
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    (turn) => timeLetter(app, 'ours', turn),
    (turn) => timeLetter(app, 'baseline', turn)
  )
  report('two-page formal notice', pairs, 0.33)
  app.disconnect()
  await once(app, 'exit')
})

/** The same letter about another case, so that neither side prints what it has printed before. */
function anotherLetter(turn: number): LetterContent {
  const about = `Dossier 2026-A-${String(turn + 100).padStart(4, '0')}. `
  const [first, ...rest] = formalNoticeFr.body
  if (first?.kind !== 'paragraph') throw new Error('The letter does not begin with a paragraph')
  return { ...formalNoticeFr, body: [{ ...first, runs: [{ text: about }, ...first.runs] }, ...rest] }
}

async function writePage(content: LetterContent, index: number): Promise<string> {
  const file = join(tmpdir(), `bench-letter-${index}.html`)
  await writeFile(file, letterPage(content, join(root, 'resources', 'fonts')))
  return file
}

async function timeLetter(app: ChildProcess, side: 'ours' | 'baseline', turn: number): Promise<number> {
  app.send({ side, turn })
  const [answer] = await once(app, 'message')
  const { took, sheets } = made.parse(answer)
  expect(sheets).toBe(2)
  return took
}

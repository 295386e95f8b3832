import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asStored } from '../../../../src-main/store/commands/as-stored'
import { readCaseEvent } from '../../../../src-main/store/streams/read-event'
import { decideCase } from '../../../../src-shared/domain/case/decide'
import { undoableTypes } from '../../../../src-shared/domain/case/decide/undo'
import { caseEventTypes } from '../../../../src-shared/domain/case/events'
import { versionEvents } from '../../../../src-shared/domain/case/events/versions'
import { evolveCase, evolveOnwards, evolveThrough } from '../../../../src-shared/domain/case/evolve'
import { nextStep, openSteps } from '../../../../src-shared/domain/case/next-step'
import type { CaseState } from '../../../../src-shared/domain/case/state'
import { canonicalText } from '../../../../src-shared/domain/chain/canonical'
import { client, file, opening, otherCase, plumber } from '../../../support/case-commands'
import { author, PlayedCase } from '../../../support/play-case'
import { type Around, commandOf, type Intent, intents } from '../../../support/random-commands'

const around: Around = {
  contacts: [client, plumber],
  cases: [otherCase],
  author,
  files: [file(1), file(2), file(3), file(4)]
}

/** Plays whatever comes; what is refused is left out. */
function playRandom(random: readonly Intent[], direction: CaseState['direction'] = 'we-answer'): PlayedCase {
  const play = new PlayedCase()
  play.ask(opening({ direction, site: '01890000-0000-7000-8000-0000000000f1' }))
  for (const intent of random) {
    const command = commandOf(intent, play.open, around, play.today)
    if (command) play.ask(command)
  }
  return play
}

test('whatever is asked, deciding and folding never throw, and the case has a next step', () => {
  fc.assert(
    fc.property(intents(), fc.constantFrom('we-answer', 'we-claim', 'between'), (random, direction) => {
      const { open, facts } = playRandom(random, direction)
      const steps = openSteps(open, facts.zone)
      expect(steps.map((step) => ('due' in step && step.due) || '9999')).toEqual(
        steps.map((step) => ('due' in step && step.due) || '9999').toSorted()
      )
      expect(nextStep(open, facts.zone).kind).toBeTypeOf('string')
      expect(open.parties.length).toBeGreaterThan(0)
    })
  )
})

test('replaying what was stored gives the state that stands', () => {
  fc.assert(
    fc.property(intents(), (random) => {
      const play = playRandom(random)
      let replayed: CaseState | undefined
      for (const { header, ...event } of play.stored) {
        const stored = JSON.parse(canonicalText(asStored(event, readCaseEvent).payload))
        const read = readCaseEvent(event.type, stored)
        if (!read) throw new Error(`${event.type} is not read back`)
        replayed = evolveCase(play.id, replayed, { ...read, header })
      }
      expect(replayed).toEqual(play.state)
      expect(evolveThrough(play.id, play.stored)).toEqual(play.state)
    })
  )
})

test('a case that goes on from a state stands as if it had been folded from its beginning, and that state stays', () => {
  fc.assert(
    fc.property(intents(), fc.nat(), (random, cut) => {
      const { id, stored, state } = playRandom(random)
      const at = 1 + (cut % stored.length)
      const before = evolveThrough(id, stored.slice(0, at))
      if (!before) throw new Error('It was not opened')
      const as = structuredClone(before)
      expect(evolveOnwards(id, before, stored.slice(at))).toEqual(state)
      expect(before).toEqual(as)
    })
  )
})

test('taking back the last change of a field gives the field it had, once', () => {
  fc.assert(
    fc.property(intents(), (random) => {
      const play = playRandom(random)
      const last = play.stored.findLast(({ type }) => type === 'stage-moved')
      fc.pre(last?.type === 'stage-moved')
      if (last?.type !== 'stage-moved') return
      const undone = play.ask({ type: 'undo', entry: last.header.id })
      if (play.stored.some(({ payload }) => payload.undoes === last.header.id) && !undone.ok) {
        expect(undone.reason.code).toBe('undone-already')
        return
      }
      expect(undone.ok).toBe(true)
      expect(play.open.stage).toBe(last.payload.from)
      expect(play.open.entries[last.header.id]?.undone).toBe(true)
      expect(play.ask({ type: 'undo', entry: last.header.id })).toMatchObject({ reason: { code: 'undone-already' } })
    })
  )
})

test('a command that is refused is refused again, and deciding changes nothing', () => {
  fc.assert(
    fc.property(intents(), intents(1), (random, [intent]) => {
      const play = playRandom(random)
      if (!intent) return
      const command = commandOf(intent, play.open, around, play.today)
      if (!command) return
      const before = structuredClone(play.open)
      const [first, second] = [decideCase(play.open, command, play.facts), decideCase(play.open, command, play.facts)]
      expect(second.ok).toBe(first.ok)
      expect(play.open).toEqual(before)
    })
  )
})

test('only what can be taken back is', () => {
  fc.assert(
    fc.property(intents(), fc.nat(), (random, which) => {
      const play = playRandom(random)
      const target = play.stored[which % play.stored.length]
      if (!target) return
      const done = play.ask({ type: 'undo', entry: target.header.id })
      const kinds: readonly string[] = undoableTypes
      if (done.ok) expect(kinds).toContain(target.type)
    })
  )
})

test('the random play reaches every kind of event', () => {
  const reached = new Set(
    fc
      .sample(intents(120), { numRuns: 240, seed: 7 })
      .flatMap((random) => playRandom(random).stored.map(({ type }) => type))
  )
  // One machine alone has nothing to settle: merge.test.ts plays several.
  const between = [...Object.keys(versionEvents), 'reference-changed']
  expect(caseEventTypes.filter((type) => !reached.has(type) && !between.includes(type))).toEqual([])
}, 60_000)

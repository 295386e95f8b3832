import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nodeHasher } from '../../../src-main/store/events/node-hasher'
import {
  entryHash,
  headerBytes,
  laneStart,
  payloadBytes,
  payloadDigest
} from '../../../src-shared/domain/chain/digests'
import { entryHeader } from '../../../src-shared/domain/chain/entry-header'
import { eventId } from '../../../src-shared/lib/ids'
import { sampleActor, sampleLane } from '../../support/store/sample-lane'

// Pinned: a change here makes every vault written so far unverifiable.
const PAYLOAD = '{"id":"0192f1a0-0000-7000-8000-000000000101","payload":{"cents":123456,"text":"Fenêtre fêlée"}}'
const HEADER =
  '{"actor":"0192f1a0-0000-7000-8000-0000000000b0","clock":7,"epoch":1,"machine":"0192f1a0-0000-7000-8000-0000000000aa",' +
  '"payload_digest":"PAYLOAD_DIGEST","prev":"LANE_START","recorded_at":"2026-03-03T08:15:00.000Z","seq":1,' +
  '"stream":"case/0192f1a0-0000-7000-8000-00000000000c","type":"note-added","v":1,"vault":"0192f1a0-0000-7000-8000-000000000001"}'

const id = eventId.parse('0192f1a0-0000-7000-8000-000000000101')
const salt = Uint8Array.from({ length: 32 }, (_, index) => index)
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

describe('the digests of the chain', () => {
  it('covers the payload together with its event id, keyed by the salt', () => {
    const bytes = payloadBytes(nodeHasher, id, { text: 'Fenêtre fêlée', cents: 123456 })
    expect(text(bytes)).toBe(PAYLOAD)
    const independent = createHmac('sha256', salt).update(`entente/payload/1\0${PAYLOAD}`).digest('hex')
    expect(payloadDigest(nodeHasher, salt, bytes)).toBe(independent)
    expect(independent).toBe('7d2bb051f8c4eb28b42b597d498ce5b30dbe45a305fc476c9fc637af66d9c82b')
  })

  it('starts a lane from vault, machine, epoch, key and stream', () => {
    const { vault, machine, epoch, publicKey, stream } = sampleLane
    const canonical = `{"epoch":${epoch},"machine":"${machine}","public_key":"${publicKey}","stream":"${stream}","vault":"${vault}"}`
    const independent = createHash('sha256').update(`entente/lane/1\0${canonical}`).digest('hex')
    expect(laneStart(nodeHasher, sampleLane)).toBe(independent)
    expect(independent).toBe('44f66289ba1e3f4c19ac98af3a98f53f7294a0fe9b5bbaf8437d628933ee5ccd')
  })

  it('hashes the canonical header', () => {
    const payload_digest = payloadDigest(
      nodeHasher,
      salt,
      payloadBytes(nodeHasher, id, { text: 'Fenêtre fêlée', cents: 123456 })
    )
    const prev = laneStart(nodeHasher, sampleLane)
    const { publicKey: _publicKey, ...lane } = sampleLane
    const header = entryHeader.parse({
      ...lane,
      v: 1,
      seq: 1,
      clock: 7,
      prev,
      type: 'note-added',
      recorded_at: '2026-03-03T08:15:00.000Z',
      actor: sampleActor,
      payload_digest
    })
    const canonical = HEADER.replace('PAYLOAD_DIGEST', payload_digest).replace('LANE_START', prev)
    expect(text(headerBytes(nodeHasher, header))).toBe(canonical)
    const independent = createHash('sha256').update(`entente/entry/1\0${canonical}`).digest('hex')
    expect(entryHash(nodeHasher, headerBytes(nodeHasher, header))).toBe(independent)
    expect(independent).toBe('eeb9eae0100dd19d8eb6d7000af8012f73832f80cc36154be4c806fe96233768')
  })
})

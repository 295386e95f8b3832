import { describe, expect, it } from 'vitest'
import type { Tip } from '../../../../src-main/store/tip'
import { judgeTip } from '../../../../src-main/store/vault/tip-verdict'

const tip = (count: number, mark = 0): Tip => ({ count, clock: count, rollingHash: new Uint8Array(32).fill(mark) })
const known = (count: number, mark = 0) => ({ kind: 'tip', tip: tip(count, mark) }) as const

describe('what is known against what is there', () => {
  it('is fine when the database is as far or farther', () => {
    expect(judgeTip(known(3), tip(3), false)).toEqual({ ok: true, value: [] })
    expect(judgeTip(known(3, 1), tip(4, 2), false)).toEqual({ ok: true, value: [] })
    expect(judgeTip({ kind: 'missing' }, tip(0), false)).toEqual({ ok: true, value: [] })
  })

  it('is a loss when the database is behind, or went another way', () => {
    const loss = { expected: { count: 5, clock: 5 }, found: { count: 3, clock: 3 } }
    expect(judgeTip(known(5), tip(3), false)).toEqual({ ok: false, reason: { kind: 'behind-tip', ...loss } })
    expect(judgeTip(known(5), tip(3), true)).toEqual({ ok: true, value: [{ kind: 'opened-behind-tip', ...loss }] })
    expect(judgeTip(known(3, 1), tip(3, 2), false)).toMatchObject({ ok: false, reason: { kind: 'behind-tip' } })
  })

  it('cannot be told when the file is gone or damaged', () => {
    expect(judgeTip({ kind: 'missing' }, tip(1), false)).toEqual({ ok: true, value: [{ kind: 'tip-lost' }] })
    expect(judgeTip({ kind: 'damaged' }, tip(0), false)).toEqual({ ok: true, value: [{ kind: 'tip-lost' }] })
  })
})

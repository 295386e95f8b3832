import { describe, expect, it } from 'vitest'
import { Portion } from '../../../src-main/exchange/import/portion'

describe('how many lines go into one transaction', () => {
  it('grows as long as commits are short, up to a limit', () => {
    const portion = new Portion()
    expect(portion.lines).toBe(200)
    const sizes = [10, 10].map((milliseconds) => {
      portion.took(milliseconds)
      return portion.lines
    })
    expect(sizes).toEqual([400, 400])
  })

  it('shrinks where a commit is long, and never to nothing', () => {
    const portion = new Portion()
    const sizes = [60, 60, 60, 60].map((milliseconds) => {
      portion.took(milliseconds)
      return portion.lines
    })
    expect(sizes).toEqual([100, 50, 25, 25])
  })

  it('stays as it is where a commit takes what it may', () => {
    const portion = new Portion()
    portion.took(30)
    expect(portion.lines).toBe(200)
  })
})

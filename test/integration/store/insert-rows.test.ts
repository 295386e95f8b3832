import { expect, it } from 'vitest'
import { insertRows } from '../../../src-main/store/tables/insert-rows'
import { ok } from '../../../src-shared/lib/result'
import { newVault } from '../../support/store/temp-vault'

const numbered = (year: number) => ({ year, letter: 'A', highest: 42 })

it('inserts rows of any number in their order, and says when it is between two statements', async () => {
  const vault = await newVault()
  for (const count of [0, 1, 7, 8, 31, 32, 33, 105]) {
    const rows = Array.from({ length: count }, (_, n) => numbered(count * 1_000 + n))
    let pauses = 0
    await vault.write(async (trx) => {
      await insertRows(trx, 'reference_numbers', rows, async () => {
        pauses += 1
      })
      return ok(undefined)
    })
    const found = await vault.read.selectFrom('reference_numbers').selectAll().execute()
    expect(found.filter(({ year }) => Math.floor(year / 1_000) === count)).toEqual(rows)
    expect(pauses).toBe(Math.floor(count / 32) + Math.floor((count % 32) / 8) + (count % 8))
  }
})

it('refuses rows whose columns differ, and writes nothing', async () => {
  const vault = await newVault()
  const rows = [numbered(2026), { letter: 'B', year: 2026, highest: 1 }]
  const written = vault.write(async (trx) => {
    await insertRows(trx, 'reference_numbers', rows, async () => undefined)
    return ok(undefined)
  })
  await expect(written).rejects.toThrow('differ in their columns')
  expect(await vault.read.selectFrom('reference_numbers').selectAll().execute()).toEqual([])
})

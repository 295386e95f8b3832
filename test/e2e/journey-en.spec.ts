import { test } from '../support/entente-test'
import { takeTheWholePath } from './journeys/whole-path'

test('a complaint is taken, acknowledged, and the party who owes gets a formal notice, in English', async ({
  start,
  folder,
  photo
}) => {
  await takeTheWholePath('en', { start, folder, photo })
})

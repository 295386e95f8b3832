import { expect, it } from 'vitest'
import { emptyHappened } from '../../../src-renderer/components/happened/happened-form'
import { dateWithFiles } from '../../../src-renderer/components/happened/proposed-date'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { attachmentId } from '../../../src-shared/lib/ids'
import { instant, plainDate, timeZone } from '../../../src-shared/lib/plain-date'

const here = { today: plainDate.parse('2026-03-05'), zone: timeZone.parse('Europe/Paris') }
const file = (facts: Pick<Attachment, 'picture' | 'sentAt'>): Attachment => ({
  ...{ id: attachmentId.parse('0190a000-0000-7000-8000-000000000001'), name: 'pièce', mediaType: 'message/rfc822' },
  ...{ size: 12, sha256: 'a'.repeat(64), ...facts }
})
const mail = file({ sentAt: instant.parse('2026-02-28T16:20:00.000Z') })
const taken = (takenAt: string) => file({ picture: { takenAt } })
const now = emptyHappened('now')
const onThe28th = { ...emptyHappened('day'), day: '28/02/2026', time: '17:20' }

it('proposes when a mail was sent, and takes that back with it', () => {
  expect(dateWithFiles({ happened: now, files: [] }, [mail], here)).toEqual(onThe28th)
  expect(dateWithFiles({ happened: onThe28th, files: [mail] }, [], here)).toEqual(now)
})

it('keeps the date that somebody typed', () => {
  const typed = { ...emptyHappened('day'), day: '1/3/2026' }
  expect(dateWithFiles({ happened: typed, files: [mail] }, [mail, taken('2026-02-01T08:00:00')], here)).toEqual(typed)
  const unsure = emptyHappened('unknown')
  expect(dateWithFiles({ happened: unsure, files: [] }, [mail], here)).toEqual(unsure)
})

it('follows the files that come in', () => {
  const wide = { ...emptyHappened('between'), day: '01/02/2026', until: '28/02/2026' }
  expect(dateWithFiles({ happened: onThe28th, files: [mail] }, [mail, taken('2026-02-01T08:00:00')], here)).toEqual(
    wide
  )
  expect(dateWithFiles({ happened: onThe28th, files: [mail] }, [mail, file({})], here)).toEqual(now)
})

it('proposes nothing for what was taken just now, nor for a clock that runs ahead', () => {
  expect(dateWithFiles({ happened: now, files: [] }, [taken('2026-03-05T09:30:00')], here)).toEqual(now)
  expect(dateWithFiles({ happened: now, files: [] }, [taken('2031-01-01T00:00:00')], here)).toEqual(now)
})

import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { ExportCell } from '../../../src-shared/domain/export/csv'
import { mailStanding } from '../../../src-shared/domain/letter/mail-standing'
import type { Output } from '../../../src-shared/ipc/contract'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { formatFor } from '../../../src-shared/texts/format'
import { translator } from '../../../src-shared/texts/translator'

type Letters = Output<'letter.list'>['letters']

const asCell = (day: PlainDate | undefined): ExportCell => (day === undefined ? '' : { day })

const days = ['dated', 'deposited', 'presented', 'collected', 'returned'] as const

/** The register of letters as the rows of a table, its headings first. */
export function* letterTable(
  language: Language,
  letters: Letters,
  today: PlainDate
): Generator<readonly (readonly ExportCell[])[]> {
  const t = translator(language)
  const format = formatFor(language)
  yield [
    [
      t('letters.column.number'),
      t('letters.column.kind'),
      t('letters.column.to'),
      t('export.column.reference'),
      t('letters.column.tracking'),
      t('letters.column.state'),
      ...days.map((day) => t(`letters.column.${day}`))
    ]
  ]
  yield letters.map((letter) => [
    letter.number,
    t(`letter.kind.${letter.kind}`),
    format.list(letter.toNames),
    letter.row.reference,
    letter.tracking ?? '',
    t(`letters.standing.${mailStanding(letter, today)}`),
    ...days.map((name) => asCell(letter[name]))
  ])
}

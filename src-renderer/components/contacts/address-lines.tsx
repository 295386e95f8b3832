import { VisuallyHidden } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { countCharacters, MAX_CHARACTERS } from '../../../src-shared/domain/address/normalise-address'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { ToneShape } from '../marks/status-mark'
import classes from './address-lines.module.css'

const NOTHING = '…'

/** An address line by line as it will stand in the window, each counted, and measured in the letter's own type. */
export function AddressLines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTexts()
  const { data } = useQuery({
    ...ipcQuery('address.measure', { lines: [...lines] }),
    placeholderData: keepPreviousData,
    gcTime: 0
  })
  if (lines.length === 0) return <p className={classes['none']}>{NOTHING}</p>
  const rows = lines.map((text, index) => {
    const widthMm = data?.widths[index] ?? 0
    const characters = countCharacters(text)
    const isTooWide = data !== undefined && widthMm > data.limitMm
    return { text, place: index + 1, characters, widthMm, isTooWide, isTooLong: characters > MAX_CHARACTERS }
  })
  const wide = rows.filter(({ isTooWide, isTooLong }) => isTooWide && !isTooLong)
  return (
    <>
      <ol className={classes['lines']}>
        {rows.map(({ text, place, characters, isTooWide, isTooLong }) => (
          <li key={place} data-over={isTooWide || isTooLong || undefined}>
            <bdi>{text}</bdi>
            <span aria-hidden="true">{t('address.count', { characters, limit: MAX_CHARACTERS })}</span>
            <VisuallyHidden>{t('address.characters', { characters, limit: MAX_CHARACTERS })}</VisuallyHidden>
          </li>
        ))}
      </ol>
      {wide.map(({ place, text, widthMm }) => (
        <p key={place} className={classes['over']}>
          <ToneShape tone="amber" />
          <span>
            {t('problem.about', {
              problem: t('address.too-wide', {
                line: place,
                width: widthMm,
                limit: data?.limitMm ?? 0
              }),
              text
            })}
          </span>
        </p>
      ))}
    </>
  )
}

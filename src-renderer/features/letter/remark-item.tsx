import { Button } from '@mantine/core'
import { memo, useState } from 'react'
import type { LetterRemark } from '../../../src-shared/texts/letters/check/letter-remarks'
import { isSameThroughout, type RemarkGroup, rewritesOf } from '../../../src-shared/texts/letters/check/remark-groups'
import { groupWords } from '../../../src-shared/texts/remark-words'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import { useFieldPlaces } from './field-places'
import type { RemarkActs } from './remark-acts'
import classes from './remarks.module.css'

const tones = { error: 'brick', warn: 'amber', info: 'slate' } as const
const MOST_WORDS = 90
/** Of the words of one place among several. */
const MOST_OF_ONE = 40

interface RemarkItemProps {
  readonly group: RemarkGroup
  readonly acts: RemarkActs
}

/** One remark, on one place or several: how grave, on which words, why, and what to write instead. */
export const RemarkItem = memo(function RemarkItem({ group, acts }: RemarkItemProps) {
  const { t, language } = useTexts()
  const { first, all } = group
  const { remark, rewrite } = first
  const { message, suggestion } = groupWords(language, group)
  const isSame = isSameThroughout(group)
  const count = all.length
  const words = shortened(remark.text, MOST_WORDS)
  return (
    <li className={classes['remark']} data-remark={all.map(({ key }) => key).join('\n')}>
      <div className={classes['head']}>
        <StatusMark tone={tones[remark.severity]}>{t(`studio.severity.${remark.severity}`)}</StatusMark>
        {isSame && words.trim() !== '' && <bdi>{t('triage.quote', { words })}</bdi>}
        {count > 1 && <span className={classes['places']}>{t('studio.places', { count })}</span>}
      </div>
      <p>{message}</p>
      {!isSame && <Places group={group} />}
      {isSame && rewrite && rewrite.replacement.trim() !== '' ? (
        <p className={classes['advice']}>{t('studio.rewrite', { words: rewrite.replacement })}</p>
      ) : (
        (isSame || !rewrite) && <p className={classes['advice']}>{suggestion}</p>
      )}
      <Acts group={group} acts={acts} />
    </li>
  )
}, isSameItem)

function isSameItem(before: RemarkItemProps, after: RemarkItemProps): boolean {
  const [a, b] = [before.group.all, after.group.all]
  return before.acts === after.acts && a.length === b.length && a.every((one, place) => one === b[place])
}

const shortened = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most)}…` : words)

/** The words of each place, which lead there, and what to write instead of them. */
function Places({ group: { all } }: Pick<RemarkItemProps, 'group'>) {
  const { t } = useTexts()
  const { show } = useFieldPlaces()
  return (
    <div className={classes['each']}>
      {all.map(({ key, remark, place, rewrite }) => {
        const words = t('triage.quote', { words: shortened(remark.text, MOST_OF_ONE) })
        const instead = rewrite?.replacement.trim()
        return (
          <Button
            key={key}
            size="compact-sm"
            variant="subtle"
            disabled={!place}
            classNames={{ root: classes['one'] ?? '', label: classes['oneWords'] ?? '' }}
            onClick={() => place && show(place)}
          >
            {instead ? t('studio.instead', { words, instead }) : words}
          </Button>
        )
      })}
    </div>
  )
}

/** What one may do about it: in all its places at once. */
function Acts({ group, acts }: RemarkItemProps) {
  const { t } = useTexts()
  const { first, all } = group
  const rewrites = rewritesOf(group)
  const [rewrite] = rewrites
  const many = all.length > 1
  return (
    <div className={classes['acts']}>
      {rewrite && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => (rewrites.length > 1 ? acts.applyAll(rewrites) : acts.apply(rewrite))}
        >
          {rewrites.length > 1 ? t('studio.apply-all', { count: rewrites.length }) : t('studio.apply')}
        </Button>
      )}
      <ShowPlaces all={all} isGap={first.remark.text === ''} />
      <Button size="compact-sm" variant="subtle" onClick={() => acts.dismiss(...all.map(({ remark }) => remark))}>
        {t(many ? 'studio.dismiss-all' : 'studio.dismiss')}
      </Button>
    </div>
  )
}

/** Leads to one place after the other, and from the last to the first again. */
function ShowPlaces({ all, isGap }: { readonly all: readonly LetterRemark[]; readonly isGap: boolean }) {
  const { t } = useTexts()
  const { show } = useFieldPlaces()
  const [seen, setSeen] = useState(0)
  const places = all.flatMap(({ place }) => (place ? [place] : []))
  const count = places.length
  const at = seen % Math.max(1, count)
  const next = places[at]
  if (!next) return null
  const once = t(isGap ? 'studio.go' : 'studio.show')
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      onClick={() => {
        show(next)
        setSeen(at + 1)
      }}
    >
      {count > 1 ? t('studio.show-next', { at: seen === 0 ? 0 : at + 1, count }) : once}
    </Button>
  )
}

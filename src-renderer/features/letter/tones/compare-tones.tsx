import { Modal } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { diffWords } from 'diff'
import type { MessageDraft } from '../../../../src-shared/domain/letter/draft'
import { kindUses, type Tone } from '../../../../src-shared/domain/letter/kinds'
import { readSections } from '../../../../src-shared/domain/letter/sections'
import { type BlockId, blockIds } from '../../../../src-shared/domain/remark/kinds'
import type { CaseId } from '../../../../src-shared/lib/ids'
import { ActButton } from '../../../components/act/act-button'
import { LoadingShape } from '../../../components/state/loading-shape'
import { ipcQuery } from '../../../lib/ipc'
import { useTexts } from '../../../lib/texts'
import type { ApartFromText } from '../standing-draft'
import classes from './tones.module.css'

interface CompareTonesProps {
  readonly opened: boolean
  readonly draft: ApartFromText<MessageDraft>
  readonly of: CaseId
  readonly onChoose: (tone: Tone) => Promise<void>
  readonly onClose: () => void
}

/** The same facts in each tone of the letter, side by side, part by part, with the words that differ. */
export function CompareTones({ opened, onClose, ...rest }: CompareTonesProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="min(1180px, 94vw)"
      title={t('tones.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {opened && <Columns {...rest} onClose={onClose} />}
    </Modal>
  )
}

function Columns({ draft, of, onChoose, onClose }: Omit<CompareTonesProps, 'opened'>) {
  const { t } = useTexts()
  const { kind, about } = draft
  const { tones } = kindUses[kind]
  const asked = useQueries({
    queries: tones.map((tone) => ({
      ...ipcQuery('letter.propose', { case: of, kind, tone, ...(about && { about }) }),
      gcTime: 0
    }))
  })
  const columns = tones.flatMap((tone, place) => {
    const proposed = asked[place]?.data?.draft
    return proposed && proposed.kind !== 'formal-notice' ? [{ tone, said: partsOf(proposed.body) }] : []
  })
  const [first] = columns
  if (!first || columns.length < tones.length) return <LoadingShape shape="form" />
  const parts = blockIds.filter((id) => columns.some(({ said }) => said.has(id)))
  const textOf = (place: number, id: BlockId): string => columns[place]?.said.get(id) ?? ''
  const differs = (id: BlockId) => columns.some((_, place) => textOf(place, id) !== textOf(0, id))
  const same = parts.filter((id) => !differs(id)).map((id) => t(`studio.block.${id}`))
  return (
    <div className={classes['compare']}>
      <p className={classes['soft']}>{t('tones.hint')}</p>
      <table className={classes['columns']}>
        <thead>
          <tr>
            <td />
            {columns.map(({ tone }) => (
              <th key={tone} scope="col">
                <span>{t(`letter-tone.${tone}`)}</span>
                <ActButton
                  label={t('tones.take')}
                  named={t('tones.take-one', { tone: t(`letter-tone.${tone}`) })}
                  size="small"
                  inPalette={false}
                  onAct={async () => {
                    onClose()
                    await onChoose(tone)
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.filter(differs).map((id) => (
            <tr key={id}>
              <th scope="row">{t(`studio.block.${id}`)}</th>
              {columns.map(({ tone }, place) => (
                <td key={tone} lang={draft.language}>
                  {place === 0 ? textOf(0, id) : <Differing from={textOf(0, id)} to={textOf(place, id)} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {same.length > 0 && <Same names={same} />}
    </div>
  )
}

function Same({ names }: { readonly names: readonly string[] }) {
  const { t, format } = useTexts()
  return <p className={classes['soft']}>{t('tones.same', { parts: format.list([...names]) })}</p>
}

function partsOf(body: string): ReadonlyMap<BlockId, string> {
  return new Map(readSections(body).flatMap(({ id, text }) => (id ? [[id, text] as const] : [])))
}

/** The words that the first column has not are underlined. */
function Differing({ from, to }: { readonly from: string; readonly to: string }) {
  return diffWords(from, to)
    .filter(({ removed }) => !removed)
    .map(({ value, added }, place) => {
      // The parts of one difference keep their order for as long as it is shown.
      const key = `${place}-${value.slice(0, 12)}`
      return added ? <ins key={key}>{value}</ins> : <span key={key}>{value}</span>
    })
}

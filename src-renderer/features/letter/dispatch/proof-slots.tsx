import { Select } from '@mantine/core'
import { useState } from 'react'
import type { ProofSlot } from '../../../../src-shared/domain/dispatch/proofs'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { type AttachmentId, attachmentId } from '../../../../src-shared/lib/ids'
import { pieceNames } from '../../../../src-shared/texts/piece-names'
import { sentenceCase } from '../../../../src-shared/texts/sentence-case'
import { ActButton } from '../../../components/act/act-button'
import { EditForm } from '../../../components/form/edit-form'
import { useFieldProps } from '../../../components/form/use-field-props'
import { StatusMark } from '../../../components/marks/status-mark'
import { useCaseCommands } from '../../../lib/case-commands'
import { useJob } from '../../../lib/jobs'
import { useTexts } from '../../../lib/texts'
import classes from './dispatch.module.css'
import type { Letter } from './dispatch-section'

interface ProofSlotsProps {
  readonly letter: Letter
  readonly view: CaseView
  readonly slots: readonly ProofSlot[]
  readonly missing: readonly ProofSlot[]
}

/** One line a proof: the piece that is there, or what is wanted and how to put it there. */
export function ProofSlots({ letter, view, slots, missing }: ProofSlotsProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState<ProofSlot | undefined>(undefined)
  const names = pieceNames(t, view.pieces)
  return (
    <ul className={classes['slots']} aria-label={t('proof.list', { number: letter.number })}>
      {slots.map((slot) => {
        const piece = letter.mailing.proofs?.find((one) => one.slot === slot)?.piece
        return (
          <li key={slot}>
            <span className={classes['slot']}>{sentenceCase(t(`proof.${slot}`))}</span>
            <span className={classes['piece']}>
              {piece ? (
                (names.get(piece) ?? t('proof.there'))
              ) : (
                <StatusMark tone={missing.includes(slot) ? 'brick' : 'plain'}>
                  {t(missing.includes(slot) ? 'proof.missing' : 'proof.awaited')}
                </StatusMark>
              )}
            </span>
            <ActButton
              label={t(piece ? 'proof.replace' : 'proof.file')}
              named={t(piece ? 'proof.replace.of' : 'proof.file.of', { proof: t(`proof.${slot}`) })}
              size="small"
              rank="quiet"
              inPalette={false}
              onAct={() => setOpen(slot)}
            />
            {open === slot && <FileProof letter={letter} view={view} slot={slot} onClose={() => setOpen(undefined)} />}
          </li>
        )
      })}
    </ul>
  )
}

interface FileProofProps {
  readonly letter: Letter
  readonly view: CaseView
  readonly slot: ProofSlot
  readonly onClose: () => void
}

/** By a scan that is brought in now, or by a piece the case has. */
function FileProof({ letter, view, slot, onClose }: FileProofProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { run } = useCaseCommands(view.row.id)
  const choose = useJob('attachment.choose')
  const [piece, setPiece] = useState<AttachmentId | undefined>(undefined)
  const documents = new Set(view.letters.map(({ document }) => document))
  const names = pieceNames(t, view.pieces)
  const shared = { type: 'file-proof' as const, letter: letter.id, slot, visibility: 'communicable' as const }
  const scan = async () => {
    const chosen = await choose.run((job) => ({ what: 'files', job }))
    const [file] = chosen.ok ? chosen.value.taken : []
    if (!file) return
    const done = await run({ ...shared, piece: file.id, attachments: [file] }, t('proof.filed'))
    if (done.ok) onClose()
  }
  const submit = async () => {
    if (!piece) return scan()
    const done = await run({ ...shared, piece }, t('proof.filed'))
    if (done.ok) onClose()
  }
  return (
    <div className={classes['filing']}>
      <EditForm
        label={t('proof.file.of', { proof: t(`proof.${slot}`) })}
        submit={t(piece ? 'proof.file' : 'proof.choose-file')}
        onSubmit={submit}
        onHide={onClose}
        onCancel={onClose}
      >
        <p className={classes['soft']}>{t(`proof.hint.${slot}`)}</p>
        <Select
          {...field({ label: t('proof.from-case'), optional: true, width: 'full' })}
          placeholder={t('proof.from-file')}
          clearable
          searchable
          data={view.pieces
            .filter(({ attachment }) => !documents.has(attachment.id))
            .map(({ attachment }) => ({
              value: attachment.id,
              label: names.get(attachment.id) ?? attachment.name
            }))}
          value={piece ?? null}
          onChange={(value) => setPiece(value === null ? undefined : attachmentId.parse(value))}
        />
      </EditForm>
    </div>
  )
}

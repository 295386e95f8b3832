import { Select } from '@mantine/core'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { type ContactId, contactId, type DefectId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { beforeOf } from '../../components/defects/before-of'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { Thumbnail } from '../../components/files/thumbnail'
import { type FieldWords, useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import { useIntake } from '../../lib/use-intake'
import classes from './defects.module.css'
import type { Defect } from './steps'

interface PartySelectProps extends FieldWords {
  readonly parties: CaseView['parties']
  readonly value: ContactId | undefined
  readonly onChange: (contact: ContactId | undefined) => void
}

/** One of the parties, each once whatever its roles. */
export function PartySelect({ parties, value, onChange, ...words }: PartySelectProps) {
  const { language } = useTexts()
  const field = useFieldProps()
  const names = new Map(parties.map((party) => [party.contact, contactName(language, party.details)]))
  return (
    <Select
      {...field({ width: 'medium', ...words })}
      allowDeselect={false}
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      value={value ?? null}
      onChange={(picked) => onChange(contactId.safeParse(picked).data)}
    />
  )
}

export type After = Readonly<Record<DefectId, Attachment>>

interface AfterFieldProps {
  readonly view: CaseView
  readonly defect: Defect
  readonly after: Attachment | undefined
  readonly onAfter: (after: Attachment | undefined) => void
}

/** The photograph of one defect after the works, beside the one before. */
export function AfterField({ view, defect, after, onAfter }: AfterFieldProps) {
  const { t } = useTexts()
  const intake = useIntake(([taken]) => onAfter(taken))
  const before = beforeOf(view, defect)
  const { number } = defect
  return (
    <fieldset className={classes['after']}>
      <legend>{t('step.after-of', { number })}</legend>
      <div className={classes['pair']}>
        {before && (
          <figure>
            <Thumbnail file={before} side={72} />
            <figcaption>{t('defects.before')}</figcaption>
          </figure>
        )}
        {after ? (
          <GivenFiles files={[after]} onRemove={() => onAfter(undefined)} />
        ) : (
          <ActButton
            label={t('step.after-choose', { number })}
            size="small"
            onAct={() => intake.choose('pictures')}
            inPalette={false}
          />
        )}
      </div>
      <IntakeLine intake={intake} />
    </fieldset>
  )
}

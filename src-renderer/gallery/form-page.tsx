import { Checkbox, NativeSelect, Radio, Select, Switch, Textarea, TextInput } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { channels, directions, statuses } from '../../src-shared/domain/common/vocabulary'
import { ActButton } from '../components/act/act-button'
import { FieldRow } from '../components/form/field-row'
import { FileDrop } from '../components/form/file-drop'
import { Segmented } from '../components/form/segmented'
import { useFieldProps } from '../components/form/use-field-props'
import { PaneHeader } from '../components/frame/pane-header'
import { Sheet } from '../components/frame/sheet'
import { SavedMark } from '../components/marks/saved-mark'
import { useTexts } from '../lib/texts'
import classes from './gallery.module.css'

export function FormPage() {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <div className={classes['scroll']}>
      <PaneHeader
        level={1}
        title="Nouvelle réclamation"
        aside={<SavedMark state={{ kind: 'saved' }} />}
        onBack={() => undefined}
      />
      <div className={classes['page']}>
        <Sheet width="form">
          <div className={classes['form']}>
            <TextInput
              {...field({ label: 'Qui réclame ?', hint: 'Un contact connu, ou un nom nouveau.' })}
              defaultValue="Mme Lefèvre"
            />
            <Select
              {...field({ label: 'Statut', width: 'medium' })}
              data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
              defaultValue="consumer"
            />
            <FieldRow label="Sens du litige">
              {({ id }) => (
                <Segmented
                  id={id}
                  choices={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
                  value="we-answer"
                  onChange={() => undefined}
                />
              )}
            </FieldRow>
            <Textarea {...field({ label: 'Que se passe-t-il ?', error: 'required' })} autosize minRows={3} />
            <DatePickerInput
              {...field({ label: 'Depuis quand ?', optional: true, width: 'date' })}
              valueFormat="DD/MM/YYYY"
              defaultValue="2026-11-03"
            />
            <TextInput
              {...field({ label: 'Montant en jeu', optional: true, width: 'short', error: 'not-an-amount' })}
              defaultValue="mille"
            />
            <NativeSelect
              {...field({ label: 'Par quel canal ?', width: 'short' })}
              data={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
            />
            <Radio.Group {...field({ label: 'Priorité' })} defaultValue="P3">
              <Radio value="P2" label={t('priority.P2')} />
              <Radio value="P3" label={t('priority.P3')} />
            </Radio.Group>
            <Checkbox label="Le client a demandé à être rappelé" defaultChecked />
            <Switch label="Rappeler la veille" defaultChecked />
            <TextInput {...field({ label: 'Inactif', width: 'short' })} disabled defaultValue="Sans objet" />
            <div className={classes['row']}>
              <ActButton
                label="Ouvrir le dossier"
                rank="main"
                keys="mod+enter"
                onAct={() => new Promise((done) => setTimeout(done, 1500))}
              />
              <ActButton label={t('action.cancel')} rank="quiet" onAct={() => undefined} inPalette={false} />
            </div>
          </div>
        </Sheet>
      </div>
      <FileDrop onFiles={() => undefined} />
    </div>
  )
}

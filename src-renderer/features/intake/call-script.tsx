import { Checkbox } from '@mantine/core'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useTexts } from '../../lib/texts'
import type { CallScript } from './call-form'
import classes from './intake.module.css'

interface ScriptProps {
  readonly script: CallScript
}

/** What was prepared to be said, in the order of saying it. */
export function ScriptText({ script }: ScriptProps) {
  const { t } = useTexts()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={classes['script']} tabIndex={0} aria-label={t('phone.script')}>
      <h3>{t('phone.script')}</h3>
      {script.parts.map(({ part, words }) => (
        <div key={part}>
          <h4>{t(`phone.part.${part}`)}</h4>
          <p className={classes['script-words']} dir="auto">
            {words}
          </p>
        </div>
      ))}
    </section>
  )
}

/** What was promised while speaking: each with the day one said. */
export function SpokenPromises({
  script,
  onChange
}: ScriptProps & { readonly onChange: (script: CallScript) => void }) {
  const { t } = useTexts()
  if (script.promises.length === 0) return null
  const change = (place: number, part: { readonly said?: boolean; readonly due?: PlainDate }) =>
    onChange({ ...script, promises: script.promises.map((one, at) => (at === place ? { ...one, ...part } : one)) })
  return (
    <fieldset className={classes['ticks']}>
      <legend>{t('phone.promised')}</legend>
      <p className={classes['hint-line']}>{t('phone.promised-hint')}</p>
      {script.promises.map(({ text, due, said }, place) => (
        <div key={text} className={classes['spoken']}>
          <Checkbox
            label={text}
            checked={said}
            onChange={({ currentTarget }) => change(place, { said: currentTarget.checked })}
          />
          {said && (
            <PlainDayField
              lean="future"
              label={t('phone.promise-due')}
              value={due}
              onChange={(day) => day && change(place, { due: day })}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}

import { Checkbox } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { CallScript, Spoken } from './call-form'
import classes from './intake.module.css'

interface ScriptProps {
  readonly script: CallScript
}

interface ScriptTextProps extends ScriptProps {
  readonly caseId: CaseId
}

/** What was prepared to be said, in the order of saying it. */
export function ScriptText({ script, caseId }: ScriptTextProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const print = useCommand('phone-script.print')
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
      <div>
        <ActButton
          label={t('phone.print')}
          icon={IconPrinter}
          size="small"
          onAct={async () => {
            const done = await print.run({ case: caseId, parts: [...script.parts] })
            if (done.ok) notice({ text: t('phone.printed') })
          }}
        />
      </div>
    </section>
  )
}

/** What was promised and asked for while speaking: each with the day one said. */
export function SpokenDays({ script, onChange }: ScriptProps & { readonly onChange: (script: CallScript) => void }) {
  const { t } = useTexts()
  const { promises, asked } = script
  return (
    <>
      <SpokenList
        title={t('phone.promised')}
        hint={t('phone.promised-hint')}
        all={promises}
        onChange={(said) => onChange({ ...script, promises: [...said] })}
      />
      <SpokenList
        title={t('phone.asked')}
        hint={t('phone.asked-hint')}
        all={asked ? [asked] : []}
        onChange={([said]) => onChange({ ...script, asked: said })}
      />
    </>
  )
}

interface SpokenListProps {
  readonly title: string
  readonly hint: string
  readonly all: readonly Spoken[]
  readonly onChange: (all: readonly Spoken[]) => void
}

function SpokenList({ title, hint, all, onChange }: SpokenListProps) {
  const { t } = useTexts()
  if (all.length === 0) return null
  const change = (place: number, part: Partial<Spoken>) =>
    onChange(all.map((one, at) => (at === place ? { ...one, ...part } : one)))
  return (
    <fieldset className={classes['ticks']}>
      <legend>{title}</legend>
      <p className={classes['hint-line']}>{hint}</p>
      {all.map(({ text, due, said }, place) => (
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

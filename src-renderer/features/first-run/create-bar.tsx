import { useFormState } from 'react-hook-form'
import { ActButton } from '../../components/act/act-button'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import classes from './first-run.module.css'
import { type SetupForm, sections } from './setup-form'

interface CreateBarProps {
  readonly pending: boolean
  readonly refused: string | undefined
  readonly onCreate: () => Promise<void>
}

/** The one act of the page, and where something is missing. */
export function CreateBar({ pending, refused, onCreate }: CreateBarProps) {
  const { t, format } = useTexts()
  const { errors, isSubmitted } = useFormState<SetupForm>()
  const lacking = sections.filter(({ fields }) => fields.some((name) => errors[name] !== undefined))
  const names = format.list(lacking.map(({ title }) => t(title)))
  const incomplete = isSubmitted && lacking.length > 0 ? t('setup.incomplete', { sections: names }) : undefined
  return (
    <div className={classes['create']}>
      <RefusalLine words={incomplete ?? refused} />
      <ActButton label={t('setup.create')} rank="main" onAct={pending ? () => undefined : onCreate} inPalette={false} />
    </div>
  )
}

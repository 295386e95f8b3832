import { useFormState } from 'react-hook-form'
import { ToneShape } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import classes from './first-run.module.css'
import { type SetupForm, sections } from './setup-form'

/** The sections of the page, with a mark at those where something is missing. */
export function Contents() {
  const { t } = useTexts()
  const { errors } = useFormState<SetupForm>()
  return (
    <nav className={classes['contents']} aria-label={t('setup.contents')}>
      <ol>
        {sections.map(({ id, title, fields }) => (
          <li key={id}>
            <button type="button" onClick={() => goToSection(id)}>
              {t(title)}
              {fields.some((name) => errors[name] !== undefined) && <ToneShape tone="brick" />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The address holds the route, so that a section is reached by hand. */
function goToSection(id: string) {
  const heading = document.getElementById(`section-${id}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

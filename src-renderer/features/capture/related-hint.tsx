import { RelatedList, useRelated } from '../../components/related/related-list'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './capture.module.css'
import { type CaptureForm, identifiersOf } from './capture-form'

/** Cases that may be about the same thing, while the complaint is typed: nothing is shown while there is none. */
export function RelatedHint({ form }: { readonly form: CaptureForm }) {
  const { t } = useTexts()
  const cases = useRelated({
    contacts: form.known ? [form.known.id] : [],
    ...(form.known ? {} : { name: form.name, phone: form.phone, email: form.email }),
    ...(form.site && { site: form.site }),
    identifiers: identifiersOf(form).map(({ value }) => value),
    text: `${form.summary}\n${form.wanted}`
  })
  return (
    <div role="status" className={classes['related']}>
      {cases.length > 0 && (
        <>
          <span className={classes['label']}>{t('related.title')}</span>
          <span className={classes['hint']}>{t('related.hint')}</span>
          <RelatedList cases={cases} addressOf={(id) => caseAddress(id)} />
        </>
      )}
    </div>
  )
}

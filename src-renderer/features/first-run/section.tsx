import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './first-run.module.css'
import { type SectionId, sections } from './setup-form'

const withText = {
  company: 'company.section.text',
  people: 'people.section.text',
  departments: 'departments.section.text',
  mediator: 'mediator.section.text',
  protection: 'protection.section.text'
} as const

interface SectionProps {
  readonly id: SectionId
  readonly children: ReactNode
}

/** One part of the page, with a sentence on what it is for. */
export function Section({ id, children }: SectionProps) {
  const { t } = useTexts()
  const title = sections.find((section) => section.id === id)?.title ?? 'app.name'
  return (
    <section className={classes['section']} aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`} tabIndex={-1}>
        {t(title)}
      </h2>
      {id !== 'numbering' && <p className={classes['about']}>{t(withText[id])}</p>}
      {children}
    </section>
  )
}

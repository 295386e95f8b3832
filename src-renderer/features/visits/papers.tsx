import { IconCheck, IconX } from '@tabler/icons-react'
import { papersOf } from '../../../src-shared/domain/case/visits/papers'
import { useTexts } from '../../lib/texts'
import classes from './papers.module.css'
import type { Visit } from './visit-screen'

/** What may be signed at this visit, and why not the rest; whose signature does what. */
export function Papers({ visit }: { readonly visit: Visit }) {
  const { t } = useTexts()
  const { kind, persons, ended } = visit
  return (
    <ul className={classes['papers']} aria-label={t('visit.papers')}>
      {papersOf({ kind, persons, outcome: ended?.outcome }).map(({ paper, may, reasons, signatories }) => (
        <li key={paper} data-may={may}>
          <span className={classes['paper']}>
            {may ? <IconCheck size={18} stroke={2} aria-hidden /> : <IconX size={18} stroke={2} aria-hidden />}
            <strong>{t(`paper.${paper}`)}</strong> {t(may ? 'paper.may' : 'paper.may-not')}
          </span>
          {reasons.map((reason) => (
            <p key={reason}>{t(`paper.why.${reason}`)}</p>
          ))}
          {may &&
            signatories.map(({ name, signing }, place) => (
              <p key={`${name} ${String(place)}`}>
                {t('paper.signs', { name, signing: t(`paper.signing.${signing}`) })}
              </p>
            ))}
        </li>
      ))}
    </ul>
  )
}

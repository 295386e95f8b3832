import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { mayPass } from '../../../src-shared/domain/case/gates'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './gates.module.css'

export type Needs = CaseView['gates']['stages'][number]['needs']

/** Whether a step may be taken without giving a reason. */
export function useMayPass(needs: Needs): boolean {
  const { today } = useToday()
  return mayPass(needs, today)
}

/** What a step should rest on, and whether the case shows it; without it, one goes on by giving a reason. */
export function Gates({ needs }: { readonly needs: Needs }) {
  const { t, format } = useTexts()
  const { today } = useToday()
  if (needs.length === 0) return null
  return (
    <section className={classes['gates']} aria-label={t('gate.label')}>
      <h3>{t('gate.label')}</h3>
      <ul>
        {needs.map(({ need, since }) => {
          const met = since !== undefined && since <= today
          const later = since !== undefined && !met
          return (
            <li key={need} data-met={met}>
              {met ? (
                <IconCheck size={16} stroke={2} aria-hidden />
              ) : (
                <IconCircleDashed size={16} stroke={1.6} aria-hidden />
              )}
              <span>
                {t(`gate.${need}`)}
                {later && ` ${t('gate.from', { date: format.longDate(since) })}`}
                <span className="only-read-aloud">{` (${t(met ? 'gate.met' : 'gate.missing')})`}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

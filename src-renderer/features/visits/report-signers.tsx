import type { ReportKind, ReportSignatory, Strokes } from '../../../src-shared/domain/case/events/reports'
import { signingOf } from '../../../src-shared/domain/case/visits/papers'
import type { Capacity } from '../../../src-shared/domain/case/visits/vocabulary'
import { type Instant, instant } from '../../../src-shared/lib/plain-date'
import { beside } from '../../../src-shared/texts/entry-told'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useTexts } from '../../lib/texts'
import classes from './report.module.css'
import { SignaturePad } from './signature-pad'
import site from './site-mode.module.css'
import type { Visit } from './visit-screen'

const ways = ['screen', 'paper', 'unsigned'] as const

/** Somebody present, and how far his signature is. */
export interface SigningSoFar {
  readonly name: string
  readonly capacity: Capacity
  readonly how: ReportSignatory['how']
  readonly strokes: Strokes
  readonly at?: Instant | undefined
}

const paperOf = (kind: ReportKind) => (kind === 'visit' ? 'visit-report' : 'reception-report')

/** Everybody who was there; whoever may not sign this paper does not. */
export function firstSigning({ persons }: Visit, kind: ReportKind): readonly SigningSoFar[] {
  return persons.map(({ name, capacity }) => ({
    ...{ name, capacity, strokes: [] },
    how: signingOf(paperOf(kind), capacity) === 'may-not' ? 'unsigned' : 'screen'
  }))
}

/** As the paper takes them; who has not drawn yet has a line for the hand. */
export function drawnSoFar(signing: readonly SigningSoFar[]): readonly ReportSignatory[] {
  return signing.map(({ name, capacity, how, strokes, at }) => {
    if (how !== 'screen') return { name, capacity, how }
    return at === undefined || strokes.length === 0
      ? { name, capacity, how: 'paper' }
      : { name, capacity, how, strokes, at }
  })
}

interface ReportSignersProps {
  readonly kind: ReportKind
  readonly visit: Visit
  readonly signing: readonly SigningSoFar[]
  readonly onChange: (signing: readonly SigningSoFar[]) => void
}

/** Who signs, and how: on the screen, with a pen on the printed paper, or not at all. */
export function ReportSigners({ kind, signing, onChange }: ReportSignersProps) {
  const { t } = useTexts()
  const change = (place: number, changes: Partial<SigningSoFar>) =>
    onChange(signing.map((one, at) => (at === place ? { ...one, ...changes } : one)))
  return (
    <>
      <h2>{t('report.signatures')}</h2>
      <p>{t(`report-paper.attests.${kind}`)}</p>
      <ul className={classes['signers']} aria-label={t('report.signatures')}>
        {signing.map(({ name, capacity, how, strokes }, place) => {
          const role = signingOf(paperOf(kind), capacity)
          return (
            <li key={`${name} ${String(place)}`}>
              <bdi>
                <strong>{name}</strong>
              </bdi>
              <small>{beside(sentenceCase(t(`capacity.${capacity}`)), t(`paper.signing.${role}`))}</small>
              {role !== 'may-not' && (
                <div className={site['choices']} role="radiogroup" aria-label={t('report.signs', { name })}>
                  {ways.map((one) => (
                    // biome-ignore lint/a11y/useSemanticElements: a row of large buttons one of which is down, for a gloved thumb
                    <button
                      key={one}
                      type="button"
                      role="radio"
                      aria-checked={how === one}
                      onClick={() => change(place, { how: one })}
                    >
                      {sentenceCase(t(`report.how.${one}`))}
                    </button>
                  ))}
                </div>
              )}
              {how === 'paper' && <p>{t('report.paper.hint')}</p>}
              {how === 'screen' && (
                <SignaturePad
                  name={name}
                  strokes={strokes}
                  onChange={(drawn) => change(place, { strokes: drawn, at: instant.parse(new Date().toISOString()) })}
                />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

import type { ReportKind } from '../../../src-shared/domain/case/events/reports'
import { paperOfReport, signingOf } from '../../../src-shared/domain/case/visits/papers'
import { instant } from '../../../src-shared/lib/plain-date'
import { beside } from '../../../src-shared/texts/entry-told'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useTexts } from '../../lib/texts'
import classes from './report.module.css'
import type { SigningSoFar } from './report-form'
import { SignaturePad } from './signature-pad'
import site from './site-mode.module.css'

const ways = ['screen', 'paper', 'unsigned'] as const

interface ReportSignersProps {
  readonly kind: ReportKind
  /** What the paper says now. */
  readonly content: string
  readonly signing: readonly SigningSoFar[]
  readonly onChange: (signing: readonly SigningSoFar[]) => void
}

/** Who signs, and how: on the screen, with a pen on the printed paper, or not at all. */
export function ReportSigners({ kind, content, signing, onChange }: ReportSignersProps) {
  const { t } = useTexts()
  const change = (place: number, changes: Partial<SigningSoFar>) =>
    onChange(signing.map((one, at) => (at === place ? { ...one, ...changes } : one)))
  return (
    <>
      <h2>{t('report.signatures')}</h2>
      <p>{t(`report-paper.attests.${kind}`)}</p>
      <ul className={classes['signers']} aria-label={t('report.signatures')}>
        {signing.map(({ name, capacity, how, strokes, saw }, place) => {
          const role = signingOf(paperOfReport[kind], capacity)
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
              {how === 'screen' && strokes.length > 0 && saw !== content && <p>{t('report.changed', { name })}</p>}
              {how === 'screen' && (
                <SignaturePad
                  name={name}
                  strokes={strokes}
                  onChange={(drawn) =>
                    change(place, { strokes: drawn, saw: content, at: instant.parse(new Date().toISOString()) })
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

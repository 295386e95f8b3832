import type { StageAct } from '../domain/case/next-step'
import { assertNever } from '../lib/assert-never'
import { ruleName } from './deadline-words'
import type { Translate } from './translator'

/** What the words need of a step, wherever it comes from. */
export type ToldStep =
  | { readonly kind: 'promise' | 'task'; readonly text: string }
  | { readonly kind: 'post-letter' | 'await-answer' | 'chase-letter'; readonly number: string }
  | { readonly kind: 'answer-letter'; readonly subject: string }
  | { readonly kind: 'tell-insurer' | 'declare-claim' | 'await-information' }
  | { readonly kind: 'deadline'; readonly rule: string; readonly subject: string }
  | { readonly kind: 'confirm-deadline'; readonly rule: string }
  | { readonly kind: 'await-choice'; readonly text: string }
  | { readonly kind: 'stage'; readonly act: StageAct }
  | { readonly kind: 'none' }

/** The name of a deadline, with what tells it from another of its rule. */
export function deadlineName(t: Translate, { rule, subject }: { readonly rule: string; readonly subject: string }) {
  const name = ruleName(t, rule)
  return subject === '' ? name : `${name} · ${subject}`
}

/** The next step of a case as a verb with its object: `Envoyer l’accusé de réception`. */
export function nextStepWords(t: Translate, step: ToldStep): string {
  switch (step.kind) {
    case 'promise':
      return t('step.promise', { text: step.text })
    case 'post-letter':
      return t('step.post-letter', { number: step.number })
    case 'await-answer':
      return t('step.await-answer', { number: step.number })
    case 'chase-letter':
      return t('step.chase-letter', { number: step.number })
    case 'answer-letter':
      return t('step.answer-letter', { subject: step.subject })
    case 'deadline':
      return t('step.deadline', { name: deadlineName(t, step) })
    case 'confirm-deadline':
      return t('step.confirm-deadline', { name: ruleName(t, step.rule) })
    case 'await-choice':
      return t('step.await-choice', { text: step.text })
    case 'tell-insurer':
    case 'declare-claim':
    case 'await-information':
      return t(`step.${step.kind}`)
    case 'task':
      return step.text
    case 'stage':
      return t(`step.stage.${step.act}`)
    case 'none':
      return t('step.none')
    default:
      return assertNever(step)
  }
}

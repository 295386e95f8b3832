import { isTemplateField } from '../../../../src-shared/domain/letter/fields'
import type { TemplateProblem } from '../../../../src-shared/domain/letter/template-problem'
import { tokenWords } from '../../../../src-shared/texts/letters/token-words'
import type { Translate } from '../../../../src-shared/texts/translator'
import { ToneShape } from '../../../components/marks/status-mark'
import { useTexts } from '../../../lib/texts'
import classes from './templates.module.css'

/** Why a template cannot be used, in words. */
export function templateProblemWords(t: Translate, { code, text = '', block }: TemplateProblem): string {
  const named = isTemplateField(text) ? t(`template.field.${text}`) : (tokenWords(t, text) ?? text)
  return t(`templates.problem.${code}`, { text: named, block: block ? t(`studio.block.${block}`) : '' })
}

interface TemplateProblemsProps {
  readonly problems: readonly TemplateProblem[]
}

/** What is wrong with a template, by line; said aloud as it changes. */
export function TemplateProblems({ problems }: TemplateProblemsProps) {
  const { t } = useTexts()
  return (
    <div role="status" aria-label={t('templates.amiss')} className={classes['amiss']}>
      {problems.length > 0 && (
        <>
          <p className={classes['amissHead']}>{t('templates.problems', { count: problems.length })}</p>
          <ProblemLines problems={problems} />
          <p className={classes['sample']}>{t('templates.old-one')}</p>
        </>
      )}
    </div>
  )
}

export function ProblemLines({ problems }: TemplateProblemsProps) {
  const { t } = useTexts()
  return (
    <ul className={classes['amissLines']}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.line ?? ''} ${problem.text ?? ''} ${problem.block ?? ''}`}>
          <ToneShape tone="brick" />
          <span>
            {problem.line !== undefined && (
              <span className={classes['line']}>{t('templates.line', { line: problem.line })}</span>
            )}
            <span dir="auto">{templateProblemWords(t, problem)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

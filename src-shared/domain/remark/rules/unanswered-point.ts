import { sharesTopic, stemsOf } from '../content'
import { has } from '../find-phrases'
import { blocksOf, slice } from '../reply'
import { bothLanguages, type Check, type Finding, missing, type Rule } from '../rule'
import { strongCue } from './restatement'

export const unansweredPoint: Rule = {
  id: 'unanswered-point',
  severity: 'warn',
  languages: bothLanguages,
  needs: ['case.issues'],
  find(check): Finding[] {
    const { reply, facts, kind } = check
    const issues = (facts.case?.issues ?? []).filter((issue) => !issue.withdrawn && issue.text !== '')
    if (
      issues.length < 2 ||
      !['findings-refusal', 'options-proposal', 'apology-gesture', 'escalation-answer'].includes(kind)
    )
      return []
    const from = afterRestatement(check)
    const answer = reply.text.slice(from, Math.max(from, blocksOf(reply, 'contact')[0]?.start ?? reply.body.end))
    return issues
      .filter(
        (issue) => !issue.answered && ![issue.text, ...issue.aliases].some((name) => sharesTopic(stemsOf(name), answer))
      )
      .map((issue) => missing(check, from, 'warn', { params: { point: issue.text } }))
  }
}

function afterRestatement(check: Check): number {
  const { reply, language } = check
  const marked = blocksOf(reply, 'restatement')[0]
  if (marked) return marked.end
  const index = reply.paragraphs.findIndex(
    (paragraph) => paragraph.start >= reply.body.start && has(strongCue[language], slice(reply, paragraph))
  )
  const own = reply.paragraphs[index]
  if (!own) return reply.body.start
  // What is listed right below it is restated too.
  const below = reply.paragraphs[index + 1]
  return below && /^\s*(?:[-*•]|\d[.)])\s/u.test(slice(reply, below)) && /:\s*$/u.test(slice(reply, own))
    ? below.end
    : own.end
}

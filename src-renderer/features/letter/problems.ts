import type { Output } from '../../../src-shared/ipc/contract'
import { plainDate } from '../../../src-shared/lib/plain-date'
import type { Texts } from '../../lib/texts'

export type Problem = Output<'letter.preview'>['problems'][number]

const addressIssues = [
  'missing-recipient',
  'missing-street',
  'missing-postcode',
  'missing-town',
  'missing-country',
  'bad-postcode',
  'too-long',
  'too-many-lines'
] as const
const paperIssues = [
  'address-empty',
  'address-too-many-lines',
  'address-line-too-long',
  'address-line-too-wide',
  'block-too-tall',
  'unprintable-characters',
  'picture-unusable'
] as const

function detail({ t }: Texts, issue: string | number | undefined): string {
  const address = addressIssues.find((one) => one === issue)
  if (address) return t(`address-issue.${address}`)
  const paper = paperIssues.find((one) => one === issue)
  return paper ? t(`paper-issue.${paper}`) : ''
}

/** A problem in words: what is missing or doubtful, and the text it is about. */
export function problemWords(texts: Texts, problem: Problem): string {
  const { t, format } = texts
  const { code, params = {} } = problem
  switch (code) {
    case 'address-issue':
    case 'not-printable': {
      const said = t(`problem.${code}`, { detail: detail(texts, params['issue']) })
      return params['text'] === undefined ? said : t('problem.about', { problem: said, text: String(params['text']) })
    }
    case 'deadline-too-soon': {
      const earliest = plainDate.safeParse(params['earliest'])
      return t(`problem.${code}`, { earliest: earliest.success ? format.longDate(earliest.data) : '' })
    }
    case 'piece-not-communicable':
      return t(`problem.${code}`, { name: String(params['name'] ?? '') })
    default:
      return t(`problem.${code}`)
  }
}

export const isBlocking = ({ severity }: Problem): boolean => severity === 'blocking'

/** The first problem of a field, in words. */
export function fieldProblem(texts: Texts, problems: readonly Problem[], field: string): string | undefined {
  const found = problems.find((problem) => problem.field === field)
  return found && problemWords(texts, found)
}

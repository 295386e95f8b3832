import { letterKind } from '../../src-shared/domain/letter/kinds'
import type { Output } from '../../src-shared/ipc/contract'
import { plainDate } from '../../src-shared/lib/plain-date'
import type { Texts } from './texts'

type Problem = Output<'letter.preview'>['problems'][number]

const addressIssues = [
  'missing-recipient',
  'missing-street',
  'missing-postcode',
  'missing-town',
  'missing-country',
  'bad-postcode',
  'box-without-number',
  'box-without-cedex',
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
  'picture-unusable',
  'signature-unusable'
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
    case 'already-sent': {
      const dated = plainDate.safeParse(params['dated'])
      const date = dated.success ? format.longDate(dated.data) : ''
      return t(`problem.${code}`, { number: String(params['number'] ?? ''), date })
    }
    case 'answered-today': {
      const kind = letterKind.safeParse(params['kind'])
      const number = String(params['number'] ?? '')
      return t(`problem.${code}`, { kind: kind.success ? t(`letter.kind.${kind.data}`) : '', number })
    }
    case 'told-today':
      return t(`problem.${code}`, { written: String(params['written'] ?? '') })
    case 'meeting-too-soon': {
      const first = plainDate.safeParse(params['first'])
      return t(`problem.${code}`, { first: first.success ? format.longDate(first.data) : '' })
    }
    case 'earlier-not-cited':
      return t(`problem.${code}`, { numbers: String(params['numbers'] ?? '') })
    case 'piece-not-communicable':
      return t(`problem.${code}`, { name: String(params['name'] ?? '') })
    default:
      return t(`problem.${code}`)
  }
}

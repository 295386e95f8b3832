import { type RefObject, useEffect, useRef, useState } from 'react'
import type { WorkAnswer } from '../../../src-shared/domain/case/events/defects'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { readDay } from '../../components/happened/read-day'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { WorkList } from './filled-list-screen'
import type { Line } from './line-table'

interface LineValues {
  /** As typed. */
  readonly number: string
  readonly answer: WorkAnswer | undefined
  readonly on: string
  readonly text: string
}

export interface Entering {
  readonly values: LineValues
  readonly change: (part: Partial<LineValues>) => void
  /** The line of the number typed. */
  readonly current: Line | undefined
  readonly pick: (line: Line) => void
  /** To the line before or after, as it is printed. */
  readonly step: (by: 1 | -1) => void
  readonly enter: () => Promise<void>
  /** One asked to enter a line that lacks something. */
  readonly tried: boolean
  readonly refused: string | undefined
  /** Every line up to the last was gone through. */
  readonly over: boolean
  /** The form: where it goes on with the next line. */
  readonly place: RefObject<HTMLFormElement | null>
}

/** Where one begins with a line: its number is there already. */
const ANSWER = 'input[type="radio"]'

/** Entering a list line by line: what is typed of the line at hand, and the way to the next. */
export function useLines(view: CaseView, { contractor }: WorkList, lines: readonly Line[]): Entering {
  const { t, format } = useTexts()
  const { today } = useToday()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const place = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState<LineValues>(() => ({
    number: String(lines[0]?.number ?? ''),
    answer: undefined,
    on: format.numericDate(today),
    text: ''
  }))
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const [over, setOver] = useState(false)
  useEffect(() => place.current?.querySelector<HTMLInputElement>(ANSWER)?.focus(), [])
  const current = lines.find(({ number }) => String(number) === values.number.trim())
  const change = (part: Partial<LineValues>) => {
    setOver(false)
    setValues((now) => ({ ...now, ...part }))
  }
  const goTo = (line: Line | undefined) => {
    setTried(false)
    setRefused(undefined)
    setOver(line === undefined)
    setValues((now) => ({ ...now, number: line ? String(line.number) : '', answer: undefined, text: '' }))
    place.current?.querySelector<HTMLInputElement>(line ? ANSWER : 'input')?.focus()
  }
  /** The firm that answers is one of the parties from then on. */
  const known = async () => {
    if (!contractor || view.parties.some(({ contact }) => contact === contractor)) return true
    const linked = await run({
      ...{ type: 'link-party', contact: contractor, role: 'subcontractor', status: 'professional' }
    })
    setRefused(linked.ok ? undefined : linked.words)
    return linked.ok
  }
  const enter = async () => {
    setTried(true)
    const on = readDay(values.on, today)
    const { answer, text } = values
    if (!current || !answer || !on || !(await known())) return
    const said = t(`filled.done.${answer}`, { number: current.number })
    const outcome = await run(
      {
        ...{ type: 'answer-work', defects: [current.id], answer, text },
        ...{ happened: { kind: 'day', on }, ...(contractor && { by: contractor }) }
      },
      said
    )
    if (!outcome.ok) {
      setRefused(outcome.words)
      return
    }
    goTo(lines[lines.indexOf(current) + 1])
  }
  const step = (by: 1 | -1) => {
    const at = current ? lines.indexOf(current) + by : 0
    const line = lines[at]
    if (line) change({ number: String(line.number), answer: undefined, text: '' })
  }
  return { values, change, current, pick: goTo, step, enter, tried, refused, over, place }
}

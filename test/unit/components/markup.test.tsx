import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DueMark } from '../../../src-renderer/components/marks/due-mark'
import { MoneyText } from '../../../src-renderer/components/marks/money-text'
import { PersonName } from '../../../src-renderer/components/marks/person-name'
import { SavedMark } from '../../../src-renderer/components/marks/saved-mark'
import { StageMark } from '../../../src-renderer/components/marks/stage-mark'
import { VisibilityMark } from '../../../src-renderer/components/marks/visibility-mark'
import { StageStepper } from '../../../src-renderer/components/timeline/stage-stepper'
import { stepsOf } from '../../../src-renderer/components/timeline/steps-of'
import { Timeline } from '../../../src-renderer/components/timeline/timeline'
import { TimelineItem } from '../../../src-renderer/components/timeline/timeline-item'
import { TextsProvider } from '../../../src-renderer/lib/texts'
import { TodayProvider } from '../../../src-renderer/lib/today'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { instant, plainDate, timeZone } from '../../../src-shared/lib/plain-date'

function render(children: ReactNode, language: Language = 'fr'): string {
  return renderToStaticMarkup(
    <MantineProvider env="test">
      <TextsProvider language={language}>
        <TodayProvider today={plainDate.parse('2026-11-22')} zone={timeZone.parse('Europe/Paris')}>
          {children}
        </TodayProvider>
      </TextsProvider>
    </MantineProvider>
  )
}

/** What is read: no tags, no styles, plain spaces. */
const words = (markup: string) =>
  markup
    .replace(/<style.*?<\/style>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()

describe('marks', () => {
  test('a due date is told from today, with the date beside it', () => {
    expect(words(render(<DueMark due={plainDate.parse('2026-11-24')} />))).toBe('dans 2 jours mar. 24 nov.')
    expect(words(render(<DueMark due={plainDate.parse('2026-11-19')} />, 'en'))).toBe('3 days late Thu 19 Nov')
    expect(words(render(<DueMark due={plainDate.parse('2027-06-01')} short />))).toBe('1er juin 2027')
  })

  test('a late date has a shape as well as a hue', () => {
    expect(render(<DueMark due={plainDate.parse('2026-11-19')} />)).toMatch(/data-tone="brick".*<svg/su)
    expect(render(<DueMark due={plainDate.parse('2026-12-19')} />)).not.toContain('<svg')
  })

  test('a name is isolated, and its absence is said', () => {
    expect(render(<PersonName name="عبد الرحمن" />)).toContain('<bdi')
    expect(words(render(<PersonName name="  " />))).toBe('Sans nom')
    const long = 'Société générale de rénovation et d’étanchéité des Bouches-du-Rhône'
    expect(render(<PersonName name={long} />)).toContain(`title="${long}"`)
  })

  test('amounts, stages, visibility and what is saved are in words', () => {
    expect(words(render(<MoneyText amount={{ cents: 123456, currency: 'EUR' }} />))).toBe('1 234,56 €')
    expect(words(render(<StageMark stage="not-upheld" />))).toBe('Non retenue')
    expect(words(render(<VisibilityMark visibility="lawyer" />))).toBe('Avocat seul')
    const at = instant.parse('2026-11-22T13:05:00.000Z')
    expect(words(render(<SavedMark state={{ kind: 'saved', at }} />))).toBe('Enregistré · 14:05')
    expect(words(render(<SavedMark state={{ kind: 'unsaved' }} />, 'en'))).toBe('Not saved yet')
  })

  test('only what was achieved is green', () => {
    expect(render(<StageMark stage="resolved" />)).toContain('data-tone="green"')
    expect(render(<StageMark stage="withdrawn" />)).not.toContain('data-tone="green"')
  })
})

describe('the timeline', () => {
  const entry = (flow: 'in' | 'out' | 'inside') =>
    render(
      <Timeline label="Chronologie">
        <TimelineItem
          kind="call"
          flow={flow}
          time="14:05"
          title="Appel de M. N’Guessan"
          who="C. Marchand"
          visibility="communicable"
          recordedLate="21 oct."
          text="Il attend depuis lundi."
        />
      </Timeline>
    )

  test('says which way a message went without its colour', () => {
    expect(entry('in')).toContain('aria-label="Reçu"')
    expect(entry('out')).toContain('aria-label="Envoyé"')
    expect(entry('inside')).not.toMatch(/aria-label="(?:Reçu|Envoyé)"/u)
  })

  test('says what, when, who, for whom, and that it was recorded late', () => {
    expect(words(entry('in'))).toBe(
      '14:05 Appel de M. N’Guessan saisi le 21 oct. C. Marchand Communicable Il attend depuis lundi.'
    )
  })

  test('reads the state of each stage aloud and marks the current one', () => {
    const markup = render(<StageStepper steps={stepsOf('acknowledged', [{ stage: 'received' }], (stage) => stage)} />)
    expect(markup.match(/aria-current="step"/gu)).toHaveLength(1)
    expect(words(markup)).toMatch(/^received , passée acknowledged , étape en cours investigating , à venir/u)
  })
})

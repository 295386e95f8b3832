/**
 * Every shortcut that is fixed, by what answers it. A single letter is ignored while somebody types and can be switched
 * off; on the list of cases the acts that go away or onto many begin with Shift, so that no letter means two things where
 * a list and a case stand side by side.
 */
export const fixedKeys = {
  window: {
    palette: 'mod+k',
    capture: 'mod+n',
    search: 'mod+f',
    lock: 'mod+l',
    help: 'shift+?',
    /** While single letters are switched off. */
    helpWithoutLetters: 'f1',
    today: 'mod+1',
    cases: 'mod+2',
    arrivals: 'mod+3',
    letters: 'mod+4',
    agenda: 'mod+5',
    contacts: 'mod+6',
    settings: 'mod+7',
    glossary: 'mod+8',
    sites: 'mod+9',
    signing: 'mod+0'
  },
  today: { done: 'd', move: 'm', hand: 'h', seen: 'v' },
  arrivals: { file: 'f', letter: 'l', newCase: 'n', setAside: 'e', takeBack: 'r', all: 'shift+a' },
  signing: { sign: 's', sendBack: 'r', hold: 'h' },
  list: {
    filter: 'f',
    assign: 'shift+a',
    snooze: 's',
    wake: 'w',
    tag: 'shift+t',
    untag: 'shift+u',
    close: 'shift+c',
    why: 'h',
    all: 'x'
  },
  case: { write: 'c', writeAnywhere: 'mod+shift+e', call: 'a', callAnywhere: 'mod+shift+a', reply: 'r' },
  intake: { listen: 'l', triage: 't' },
  /** Finishes what is being written: one sheet, one letter, one entry at a time. */
  writing: { finish: 'mod+enter' }
} as const

type Part = keyof typeof fixedKeys

/**
 * What answers keys at the same time, or a glance apart, by screen.
 * @internal for tests
 */
export const keysTogether: Readonly<Record<string, readonly Part[]>> = {
  today: ['window', 'today'],
  arrivals: ['window', 'arrivals'],
  cases: ['window', 'list', 'case', 'intake', 'writing'],
  signing: ['window', 'signing'],
  writing: ['window', 'writing']
}

export const caseTabs = [
  'timeline',
  'details',
  'intake',
  'facts',
  'visits',
  'defects',
  'exhibits',
  'letters',
  'deadlines'
] as const
export type CaseTab = (typeof caseTabs)[number]

/** The tab of an address: `/cases/…/exhibits`; the timeline when it names none. */
export function tabOf(path: string): CaseTab {
  const [, , , part] = path.split('/')
  return caseTabs.find((one) => one === part) ?? 'timeline'
}

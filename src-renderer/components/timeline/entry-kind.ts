import {
  type Icon,
  IconAt,
  IconBuildingStore,
  IconCalendarCheck,
  IconCamera,
  IconDroplet,
  IconEye,
  IconFile,
  IconFileText,
  IconFlag,
  IconMail,
  IconMessageCircle,
  IconNote,
  IconPhone,
  IconPoint,
  IconWalk
} from '@tabler/icons-react'

/** One shape per kind of entry. */
export const entryIcons = {
  call: IconPhone,
  visit: IconWalk,
  letter: IconMail,
  email: IconAt,
  social: IconMessageCircle,
  counter: IconBuildingStore,
  note: IconNote,
  photographs: IconCamera,
  files: IconFile,
  document: IconFileText,
  stage: IconFlag,
  promise: IconCalendarCheck,
  defect: IconDroplet,
  finding: IconEye,
  other: IconPoint
} as const satisfies Readonly<Record<string, Icon>>

export type EntryKind = keyof typeof entryIcons

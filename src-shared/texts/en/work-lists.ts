export const texts = {
  'work-list.title': 'List of repairs',
  'work-list.number': 'No.',
  'work-list.place': 'Place',
  'work-list.defect': 'Defect',
  'work-list.due': 'By',
  'work-list.done': 'Done on, initials',
  'work-list.photograph': 'No. {number} – {place}',
  'work-list.print': 'Print the lists by contractor',
  'work-list.save': 'Save the lists by contractor as a PDF',
  'work-list.printed': 'Lists sent to the printer.',
  'work-list.saved': 'Lists saved.'
} as const

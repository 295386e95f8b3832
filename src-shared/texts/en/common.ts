import type { texts as fr } from '../fr/common'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'app.name': 'Entente',

  'place.today': 'Today',
  'place.inbox': 'Cases',
  'place.letters': 'Letters',
  'place.settings': 'Settings',
  'place.glossary': 'Glossary',
  'place.rail': 'Places',
  'place.list': 'List',
  'place.skip': 'Skip to the content',

  'action.back': 'Go back',
  'action.cancel': 'Cancel',
  'action.clear': 'Clear',
  'action.close': 'Close',
  'action.delete-draft': 'Delete the draft',
  'action.new-complaint': 'Record a complaint',
  'action.next': 'Next',
  'action.previous': 'Previous',
  'action.retry': 'Try again',
  'action.save': 'Save',
  'action.search': 'Search',
  'action.show-less': 'Fold',
  'action.show-more': 'Read on',
  'action.undo': 'Undo',

  'state.saving': 'Saving…',
  'state.saved': 'Saved',
  'state.saved-at': 'Saved · {time}',
  'state.unsaved': 'Not saved yet',
  'state.optional': 'optional',
  'state.unknown': 'Unknown',
  'state.empty-search': 'Nothing matches “{query}”.',

  'date.today': 'today',
  'date.tomorrow': 'tomorrow',
  'date.yesterday': 'yesterday',
  'date.in-days': '{days, plural, one {in # day} other {in # days}}',
  'date.days-ago': '{days, plural, one {# day ago} other {# days ago}}',
  'date.late-days': '{days, plural, one {# day late} other {# days late}}',
  'date.beside': '{relative} · {absolute}',
  'date.at': '{date} at {time}',

  'happened.month': 'in {month}',
  'happened.about': 'about {date}',
  'happened.before': 'before {date}',
  'happened.after': 'after {date}',
  'happened.between': 'between {from} and {to}',
  'happened.unknown': 'date to be established',

  'duration.days': '{count, plural, one {# day} other {# days}}',
  'duration.hours': '{count, plural, one {# hour} other {# hours}}',
  'duration.minutes': '{count, plural, =0 {less than a minute} one {# minute} other {# minutes}}',

  'list.and': '{items} and {last}',
  'list.or': '{items} or {last}',

  'count.days': '{count, plural, one {# day} other {# days}}',
  'count.cases': '{count, plural, =0 {no cases} one {# case} other {# cases}}',
  'count.entries': '{count, plural, =0 {no entries} one {# entry} other {# entries}}',
  'count.files': '{count, plural, =0 {no files} one {# file} other {# files}}',
  'count.photographs': '{count, plural, =0 {no photographs} one {# photograph} other {# photographs}}',
  'count.exhibits': '{count, plural, =0 {no exhibits} one {# exhibit} other {# exhibits}}',
  'count.waiting': '{count, plural, =0 {nothing to deal with} one {# to deal with} other {# to deal with}}',

  'palette.title': 'All actions',
  'palette.placeholder': 'Find an action or a case…',
  'palette.nothing': 'No action and no case matches.',

  'dropzone.title': 'Drop here to attach to the case',
  'dropzone.hint': 'Photographs, letters, e-mails, plans. Originals stay untouched.',

  'confirm.word': 'confirm',
  'confirm.type-word': 'To go on, type “{word}”.',

  'notice.undone': 'Undone',
  'notice.close': 'Close the notice',

  'loading.label': 'Loading',
  'pdf.page': 'Page {page} of {total}',
  'pdf.unreadable': 'This document cannot be shown. The file stays as it was received.',
  'pdf.zoom-in': 'Zoom in',
  'pdf.zoom-out': 'Zoom out',
  'pdf.fit': 'Fit the width',

  'glossary.title': 'Glossary',
  'glossary.search': 'Find a word',
  'glossary.hint': 'The words of the trade, one sentence each. Entente gives no legal advice.',
  'glossary.source': 'Source: {source}',
  'glossary.nothing': 'This word is not in the glossary.',

  'language.fr': 'French',
  'language.en': 'English',
  'appearance.light': 'Light',
  'appearance.dark': 'Dark',
  'common.named': '{name}: {value}',
  'appearance.auto': 'As the system'
}

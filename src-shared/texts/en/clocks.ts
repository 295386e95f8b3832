import type { texts as fr } from '../fr/clocks'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'clocks.title': 'What the client waits for',
  'clocks.none': 'No clock is running.',
  'clocks.acknowledge': 'Acknowledgement',
  'clocks.next-news': 'Next news',
  'clocks.answer': 'Substantive answer',
  'clocks.left': '{time} of working time left',
  'clocks.paused': 'paused, the client must act; {time} of working time left',
  'clocks.met': 'done in {time} of working time',
  'clocks.late': 'late by {time} of working time',
  'clocks.due': 'by {date} at the latest',
  'clocks.gross': '{time} with the pauses',
  'hours.section': 'Working hours',
  'hours.section.text':
    'The times the firm gives itself run during these hours, public holidays aside. Write for example “9:00-12:00, 14:00-18:00”; leave a closed day empty.',
  'hours.monday': 'Monday',
  'hours.tuesday': 'Tuesday',
  'hours.wednesday': 'Wednesday',
  'hours.thursday': 'Thursday',
  'hours.friday': 'Friday',
  'hours.saturday': 'Saturday',
  'hours.sunday': 'Sunday',
  'hours.closed': 'closed',
  'hours.wrong': 'Write for example “9:00-12:00, 14:00-18:00”.'
}

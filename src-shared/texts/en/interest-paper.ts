export const texts = {
  'interest-paper.title': 'Statement of interest for late payment',
  'interest-paper.until': 'up to {date}',
  'interest-paper.formula': 'Amount due × yearly rate × days late ÷ 365, rounded to the cent.',
  'interest-paper.print': 'Print the statement',
  'interest-paper.save': 'Save the statement as a PDF',
  'interest-paper.keep': 'File in the case',
  'interest-paper.entry': 'Statement of interest up to {date}: {sum}',
  'interest-paper.printed-now': 'Statement sent to the printer.',
  'interest-paper.saved': 'Statement saved.',
  'interest-paper.kept': 'Statement filed in the case.'
} as const

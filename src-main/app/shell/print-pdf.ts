import type { Desktop } from '../desktop'

export const printPdf: Desktop['printPdf'] = async () => {
  throw new Error('Printing is not built yet')
}

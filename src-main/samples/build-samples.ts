import type { SampleBuilder } from '../app/sample-builder'

export const buildSamples: SampleBuilder = async () => {
  throw new Error('The sample cases are not built yet')
}

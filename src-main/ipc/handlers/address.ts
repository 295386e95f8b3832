import { ok } from '../../../src-shared/lib/result'
import { measureAddress } from '../../documents/measure-address'
import { resourceFolder } from '../../letters/resources'
import type { Handlers } from '../handlers'

export const addressHandlers: Pick<Handlers, 'address.measure'> = {
  'address.measure': async ({ lines }) => {
    const { size, limitMm, widths } = await measureAddress(lines, resourceFolder('fonts'))
    return ok({ size, limitMm, widths: [...widths] })
  }
}

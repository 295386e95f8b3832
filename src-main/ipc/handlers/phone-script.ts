import { refuse } from '../../../src-shared/lib/result'
import { phoneScriptPaper } from '../../../src-shared/texts/phone-script-paper'
import { renderForm } from '../../documents/render-form'
import { resourceFolder } from '../../letters/resources'
import type { HandlersOf } from '../handlers'
import { caseOfPaper } from './case-of-paper'
import { printPaper } from './our-paper'

export const phoneScriptHandlers: HandlersOf<'phone-script'> = {
  'phone-script.print': async ({ case: id, parts }, { app }) => {
    const known = await caseOfPaper(app, id)
    if (!known.ok) return known
    const { clock, state, firm } = known.value
    const content = phoneScriptPaper({ state, firm, parts, today: clock.today() })
    const printed = await renderForm(content, { instant: clock.now(), fontsDir: resourceFolder('fonts') })
    if (!printed.ok) return refuse('not-printable')
    return printPaper(app, { bytes: printed.value.bytes, title: content.title })
  }
}

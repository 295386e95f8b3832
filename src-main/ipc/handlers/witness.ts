import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { attestation } from '../../../src-shared/texts/witness/attestation'
import type { AppContext } from '../../app/context'
import { renderForm } from '../../documents/render-form'
import type { RenderedLetter } from '../../documents/render-letter'
import { letterSources } from '../../letters/desk'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { printPaper, savePaper } from './our-paper'

type Refused = 'not-open' | 'no-person' | 'no-such-case' | 'not-printable'
interface Printed extends RenderedLetter {
  readonly title: string
}

/** The form for a witness of a case; it is nothing of the case until somebody brings it back filled in. */
async function formOf(
  { case: id, name, address }: ParsedInput<'witness.preview'>,
  app: AppContext
): Promise<Result<Printed, Refused>> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const desk = deskOf(workspace)
  if (!desk) return refuse('no-person')
  const sources = await letterSources(desk, id)
  if (!sources) return refuse('no-such-case')
  const content = attestation(sources, { name, address })
  const printed = await renderForm(content, { instant: desk.clock.now(), fontsDir: desk.fontsDir })
  return printed.ok ? ok({ ...printed.value, title: content.title }) : refuse('not-printable')
}

export const witnessHandlers: HandlersOf<'witness'> = {
  'witness.preview': async (asked, { app }) => {
    const form = await formOf(asked, app)
    return form.ok ? ok({ pdf: new Uint8Array(form.value.bytes), pages: form.value.pages }) : form
  },
  'witness.print': async (asked, { app }) => {
    const form = await formOf(asked, app)
    if (!form.ok) return form
    return printPaper(app, form.value)
  },
  'witness.save': async (asked, { app }) => {
    const form = await formOf(asked, app)
    if (!form.ok) return form
    return savePaper(app, form.value, 'witness.save')
  }
}

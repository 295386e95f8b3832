import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { beside } from '../../../src-shared/texts/entry-told'
import { ActButton } from '../../components/act/act-button'
import { useTexts } from '../../lib/texts'
import { useFileActs } from '../../lib/use-file-acts'
import { HandReport } from './hand-report'
import classes from './report.module.css'
import type { Visit } from './visit-screen'

/** The papers of a visit that were signed, each to be opened. */
export function SignedReports({ view, visit }: { readonly view: CaseView; readonly visit: Visit }) {
  const { t } = useTexts()
  const { open, save } = useFileActs(view.row.id)
  const signed = view.reports.filter((one) => one.visit === visit.id)
  if (signed.length === 0) return undefined
  const persons = visit.persons
    .toSorted((a, b) => Number(b.capacity === 'owner') - Number(a.capacity === 'owner'))
    .map(({ name }) => name)
  return (
    <ul className={classes['signed']} aria-label={t('report.of')}>
      {signed.map((report) => {
        const { id, kind, number, decision, document, scan } = report
        const piece = view.pieces.find(({ attachment }) => attachment.id === document)
        const byHand = view.pieces.find(({ attachment }) => attachment.id === scan)
        const title = t(`report.title.${kind}`)
        return (
          <li key={id}>
            <p>{beside(t(`event.report-signed.${kind}`, { number }), decision && t(`reception.${decision}`))}</p>
            {piece !== undefined && (
              <>
                <ActButton
                  label={t('report.signed.open', { title, number })}
                  size="small"
                  onAct={() => open(piece.attachment)}
                  inPalette={false}
                />
                <ActButton
                  label={t('report.signed.save')}
                  named={t('report.signed.save.named', { title, number })}
                  size="small"
                  onAct={() => save(piece.attachment)}
                  inPalette={false}
                />
              </>
            )}
            {byHand !== undefined && (
              <ActButton
                label={t('report.scan.open', { number })}
                size="small"
                onAct={() => open(byHand.attachment)}
                inPalette={false}
              />
            )}
            <HandReport view={view} report={report} persons={persons} />
          </li>
        )
      })}
    </ul>
  )
}

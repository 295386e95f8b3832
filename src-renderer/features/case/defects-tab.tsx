import { IconDroplet, IconPlus } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { EntryFiles } from '../../components/files/entry-files'
import { VisibilityMark } from '../../components/marks/visibility-mark'
import { EmptyState } from '../../components/state/empty-state'
import { useEntryNames } from '../../lib/entry-names'
import { useTexts } from '../../lib/texts'
import { useFileActs } from '../../lib/use-file-acts'
import classes from './case.module.css'
import type { Panel } from './panel'

interface DefectsTabProps {
  readonly view: CaseView
  readonly onPanel: (panel: Panel) => void
}

/** The defects of the case by their number. */
export function DefectsTab({ view, onPanel }: DefectsTabProps) {
  const { t } = useTexts()
  const names = useEntryNames(view).contact
  const add = (
    <ActButton
      label={t('defects.add')}
      icon={IconPlus}
      size="small"
      onAct={() => onPanel({ kind: 'defect' })}
      inPalette={false}
    />
  )
  if (view.defects.length === 0) {
    return <EmptyState icon={IconDroplet} title={t('defects.none.title')} text={t('defects.none.text')} act={add} />
  }
  return (
    <div className={classes['page']}>
      <div>{add}</div>
      <ol className={classes['rows']}>
        {view.defects.map((defect) => (
          <li key={defect.id}>
            <span className="tabular">{t('defects.number', { number: defect.number })}</span>
            <span className={classes['grow']}>
              <strong>{defect.place}</strong>
              <bdi dir="auto">{defect.text}</bdi>
              <span className={classes['marks']}>
                {t(`defect.kind.${defect.kind}`)}
                {defect.trade !== undefined && <bdi>{defect.trade}</bdi>}
                {defect.responsible !== undefined && <bdi>{names(defect.responsible)}</bdi>}
                <VisibilityMark visibility={defect.visibility} />
              </span>
              <Photographs view={view} entry={defect.entry} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Photographs({ view, entry }: { readonly view: CaseView; readonly entry: EventId }) {
  const acts = useFileActs(view.row.id)
  const files = view.pieces.filter((piece) => piece.entry === entry).map((piece) => piece.attachment)
  return files.length === 0 ? null : <EntryFiles files={files} acts={acts} />
}

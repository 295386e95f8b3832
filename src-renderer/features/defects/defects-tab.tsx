import { IconDroplet, IconPlus } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { marksWords } from '../../../src-shared/texts/visit-words'
import { ActButton } from '../../components/act/act-button'
import { EntryFiles } from '../../components/files/entry-files'
import { VisibilityMenu } from '../../components/marks/visibility-menu'
import { EmptyState } from '../../components/state/empty-state'
import { useCaseCommands } from '../../lib/case-commands'
import { useEntryNames } from '../../lib/entry-names'
import { goToSorting } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { type FileActs, useFileActs } from '../../lib/use-file-acts'
import classes from './defects.module.css'

interface DefectsTabProps {
  readonly view: CaseView
  /** Opens the form of a new defect beside the case. */
  readonly onAdd: () => void
}

type Defect = CaseView['defects'][number]

/** The defects of the case by their number, each with its photographs. */
export function DefectsTab({ view, onAdd }: DefectsTabProps) {
  const { t } = useTexts()
  const acts = useFileActs(view.row.id)
  const add = <ActButton label={t('defects.add')} icon={IconPlus} size="small" onAct={onAdd} inPalette={false} />
  if (view.defects.length === 0) {
    return <EmptyState icon={IconDroplet} title={t('defects.none.title')} text={t('defects.none.text')} act={add} />
  }
  const unsorted = view.defects.filter((defect) => !defect.sorted).length
  return (
    <div className={classes['tab']}>
      <div className={classes['acts']}>
        {add}
        {unsorted > 0 && (
          <ActButton label={t('sort.open', { count: unsorted })} size="small" onAct={() => goToSorting(view.row.id)} />
        )}
      </div>
      <ol className={classes['defects']} aria-label={t('case.tab.defects')}>
        {view.defects.map((defect) => (
          <DefectRow key={defect.id} view={view} defect={defect} acts={acts} />
        ))}
      </ol>
    </div>
  )
}

function DefectMarks({ marks }: { readonly marks: Parameters<typeof marksWords>[1] }) {
  const { t } = useTexts()
  const words = marksWords(t, marks)
  return words === '' ? null : <span>{words}</span>
}

interface DefectRowProps {
  readonly view: CaseView
  readonly defect: Defect
  readonly acts: FileActs
}

function DefectRow({ view, defect, acts }: DefectRowProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const { contact } = useEntryNames(view)
  const number = t('defects.number', { number: defect.number })
  const files = view.pieces.filter(({ entry }) => entry === defect.entry).map(({ attachment }) => attachment)
  const responsible = defect.sorted && defect.responsible ? contact(defect.responsible) : undefined
  return (
    <li className={classes['defect']}>
      <span className={classes['number']}>{number}</span>
      <div className={classes['words']}>
        <bdi className={classes['place']}>{(defect.sorted ? defect.place : defect.room) ?? ''}</bdi>
        {defect.sorted && (
          <p className={classes['text']} dir="auto">
            {defect.text}
          </p>
        )}
        <span className={classes['facts']}>
          <span>{sentenceCase(t(defect.sorted ? `defect.kind.${defect.kind}` : 'defect.unsorted'))}</span>
          {defect.sorted && defect.trade !== undefined && <bdi>{defect.trade}</bdi>}
          {defect.sorted && <DefectMarks marks={defect} />}
          {responsible !== undefined && <bdi>{t('defects.answers', { name: responsible })}</bdi>}
        </span>
        {files.length > 0 && <EntryFiles files={files} acts={acts} />}
      </div>
      <VisibilityMenu
        visibility={defect.visibility}
        of={t('defects.of', { number: defect.number })}
        note={files.length > 0 ? t('defects.visibility.files', { count: files.length }) : undefined}
        onChange={(to) => {
          const said = t('timeline.visibility.changed', { visibility: t(`visibility.${to}`) })
          void run({ type: 'change-visibility', entry: defect.entry, to }, said)
        }}
      />
    </li>
  )
}

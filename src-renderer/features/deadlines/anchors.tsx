import { IconEdit } from '@tabler/icons-react'
import { anchorNames } from '../../../src-shared/domain/case/deadlines/anchors'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { inputValueWords } from '../../../src-shared/texts/deadline-words'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'
import type { DeadlinePanel } from './panel'

interface AnchorsProps {
  readonly view: CaseView
  readonly onPanel: (panel: DeadlinePanel) => void
}

/** The days and facts of the case that its deadlines count from. */
export function Anchors({ view, onPanel }: AnchorsProps) {
  const { t, format } = useTexts()
  const { given } = view.deadlines.basis
  const known = anchorNames.flatMap((name) => {
    const value = given[name]
    return value === undefined ? [] : [{ name, value }]
  })
  const act = (
    <ActButton
      label={t('deadlines.anchors.act')}
      icon={IconEdit}
      size="small"
      onAct={() => onPanel({ kind: 'anchors' })}
    />
  )
  return (
    <Section title={t('deadlines.anchors')} act={act}>
      <p className={classes['soft']}>{t(known.length === 0 ? 'deadlines.anchors.none' : 'deadlines.anchors.hint')}</p>
      {known.length > 0 && (
        <dl className={classes['facts']}>
          {known.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`deadline.input.${name}`)}</dt>
              <dd>{inputValueWords(t, format, name, value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}

import { Menu } from '@mantine/core'
import { IconCheck, IconScale } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { IconMenu } from '../../components/act/icon-menu'
import type { CaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import classes from './timeline.module.css'

interface ProofMenuProps {
  readonly view: CaseView
  readonly entry: TimelineEntry
  readonly title: string
  readonly run: CaseCommands['run']
  readonly onFact: () => void
}

/** Makes an entry a fact, or the proof of one; what it proves already is ticked, and can be taken back. */
export function ProofMenu({ view, entry, title, run, onFact }: ProofMenuProps) {
  const { t } = useTexts()
  const proves = ({ proofs }: CaseView['facts'][number]) =>
    proofs.some((proof) => proof.entry === entry.id && proof.piece === undefined)
  const toggle = (fact: CaseView['facts'][number]) => {
    const linked = proves(fact)
    const said = linked ? t('truth.proofs.removed') : t('truth.proofs.linked', { number: fact.number })
    void run({ type: linked ? 'unlink-proof' : 'link-proof', fact: fact.id, proof: { entry: entry.id } }, said)
  }
  return (
    <IconMenu
      label={t('truth.entry.facts')}
      name={t('truth.entry.menu', { title })}
      icon={IconScale}
      width={320}
      className={classes['tall'] ?? ''}
    >
      {() => (
        <>
          <Menu.Item onClick={onFact}>{t('truth.entry.make')}</Menu.Item>
          {view.facts.length > 0 && <Menu.Label>{t('truth.entry.proves')}</Menu.Label>}
          {view.facts.map((fact) => (
            <Menu.Item
              key={fact.id}
              {...(proves(fact) && { 'aria-current': true })}
              leftSection={<IconCheck size={16} stroke={1.6} aria-hidden opacity={proves(fact) ? 1 : 0} />}
              onClick={() => toggle(fact)}
            >
              <bdi className={classes['fact']}>{t('truth.entry.fact', { number: fact.number, text: fact.text })}</bdi>
            </Menu.Item>
          ))}
        </>
      )}
    </IconMenu>
  )
}

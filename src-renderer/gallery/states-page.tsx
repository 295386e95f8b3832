import { IconInbox } from '@tabler/icons-react'
import { glossary } from '../../src-shared/texts/glossary'
import { ActButton } from '../components/act/act-button'
import { Sheet } from '../components/frame/sheet'
import { GlossaryPanel } from '../components/glossary/glossary-panel'
import { EmptyState } from '../components/state/empty-state'
import { ErrorState } from '../components/state/error-state'
import { LoadingShape } from '../components/state/loading-shape'
import { useTexts } from '../lib/texts'
import classes from './gallery.module.css'

export function StatesPage() {
  const { t } = useTexts()
  return (
    <div className={classes['grid']}>
      <Sheet>
        <EmptyState
          icon={IconInbox}
          title="Aucune réclamation pour l’instant"
          text="Ici viendra chaque dossier, avec la prochaine chose à faire et sa date."
          act={<ActButton label={t('action.new-complaint')} rank="main" keys="c" onAct={() => undefined} />}
        />
      </Sheet>
      <Sheet>
        <ErrorState
          happened={t('error.failed.happened')}
          safe={t('error.failed.safe')}
          todo="Réessayez."
          logReference="7F3A-19C2"
          act={<ActButton label={t('action.retry')} onAct={() => undefined} />}
        />
      </Sheet>
      <Sheet bare>
        <LoadingShape shape="rows" />
        <LoadingShape shape="timeline" lines={3} />
      </Sheet>
      <div className={classes['scroll']}>
        <GlossaryPanel terms={glossary} />
      </div>
    </div>
  )
}

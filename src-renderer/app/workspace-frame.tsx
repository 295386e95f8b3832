import { Suspense } from 'react'
import { AppNotices } from './app-notices'
import { ArrivalDrop } from './later-screens'
import { Routes } from './routes'
import { StoreBanner } from './store-banner'
import { WorkspaceActs } from './workspace-acts'
import classes from './workspace-frame.module.css'
import { WorkspaceRail } from './workspace-rail'

/** What stands around every place: the banner when storage is not as usual, the rail, the acts of the application. */
export function WorkspaceFrame() {
  return (
    <div className={classes['window']}>
      <div>
        <StoreBanner />
        <AppNotices />
      </div>
      <div className={classes['panes']}>
        <Routes rail={<WorkspaceRail />} />
      </div>
      <WorkspaceActs />
      <Suspense>
        <ArrivalDrop />
      </Suspense>
    </div>
  )
}

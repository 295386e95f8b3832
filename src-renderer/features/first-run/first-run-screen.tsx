import { useEffect, useState } from 'react'
import { assertNever } from '../../../src-shared/lib/assert-never'
import { ScreenFields } from '../../components/organisation/screen-fields'
import { RestorePanel } from '../../components/safety/restore-panel'
import { navigate } from '../../lib/location'
import { useTexts } from '../../lib/texts'
import { FirmPage } from './firm-page'
import classes from './first-run.module.css'
import { SamplesProgress, useOpenSamples } from './samples'
import type { FirstRunStatus } from './setup-form'
import { Welcome } from './welcome'

type Way = 'choosing' | 'firm' | 'restore'

/** A restored backup takes another letter than the one that was most likely in use. */

/** The first page of all: set up the firm, look around with samples, or restore a backup. */
export function FirstRunScreen({ status }: { readonly status: FirstRunStatus }) {
  const { t } = useTexts()
  const [way, setWay] = useState<Way>('choosing')
  const samples = useOpenSamples(status.screen.language)
  // Whatever is opened from here begins at its beginning: an address of the sample cases leads nowhere elsewhere.
  useEffect(() => navigate('/', { replace: true }), [])
  return (
    <main className={classes['page']} id="setup-page">
      <div className={classes['top']}>
        <span className={classes['mark']}>{t('app.name')}</span>
        <span className={classes['corner']}>
          <ScreenFields screen={status.screen} bare />
        </span>
      </div>
      <div className={classes['column']}>
        <Welcome way={way} busy={samples.pending} onWay={setWay} onSamples={samples.open} />
        {samples.pending ? <SamplesProgress job={samples} /> : <Chosen way={way} status={status} />}
      </div>
      <footer className={classes['foot']}>{t('setup.version', { version: status.version })}</footer>
    </main>
  )
}

function Chosen({ way, status }: { readonly way: Way; readonly status: FirstRunStatus }) {
  switch (way) {
    case 'choosing':
      return null
    case 'firm':
      return <FirmPage status={status} />
    case 'restore':
      return <RestorePanel />
    default:
      return assertNever(way)
  }
}

import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { Note } from './note'
import classes from './transfer.module.css'

/** Looked at as often as somebody would. */
const EVERY = 5_000

/** The folder the machines share, as it is now. */
export function useSharedFolder(): Output<'transfer.found'> | undefined {
  return useQuery({ ...ipcQuery('transfer.found', {}), refetchInterval: EVERY }).data
}

/** Packages that lie in the folder which the machines share, and the choice of that folder. */
export function FolderPart({ onLook }: { readonly onLook: (name: string) => Promise<void> }) {
  const { t } = useTexts()
  const found = useSharedFolder()
  const { run: use } = useCommand('transfer.use-folder')
  const { run: leave } = useCommand('transfer.leave-folder')
  const choose = async () => void (await use({}))
  if (found === undefined) return null
  const { folder, away, copied, packages } = found
  return (
    <section className={classes['shared']} aria-label={t('transfer.folder')}>
      <h3>{t('transfer.folder')}</h3>
      {folder === undefined ? (
        <p className={classes['about']}>{t('transfer.folder.text')}</p>
      ) : (
        <p>
          <bdi>{folder}</bdi>
        </p>
      )}
      {folder === undefined && copied && <p>{t('transfer.folder.copied')}</p>}
      {away && <Note tone="amber">{t('transfer.folder.away')}</Note>}
      {folder !== undefined && !away && packages.length === 0 && (
        <p className={classes['about']}>{t('transfer.folder.none')}</p>
      )}
      {packages.length > 0 && (
        <ul className={classes['found']}>
          {packages.map((one) => (
            <FoundLine key={one.name} one={one} onLook={() => onLook(one.name)} />
          ))}
        </ul>
      )}
      <div className={classes['acts']}>
        <ActButton
          label={t(folder === undefined ? 'transfer.folder.choose' : 'transfer.folder.change')}
          rank="quiet"
          onAct={choose}
        />
        {folder !== undefined && (
          <ActButton
            label={t('transfer.folder.leave')}
            rank="quiet"
            onAct={async () => void (await leave({}))}
            inPalette={false}
          />
        )}
      </div>
    </section>
  )
}

type Found = Output<'transfer.found'>['packages'][number]

function FoundLine({ one, onLook }: { readonly one: Found; readonly onLook: () => Promise<void> }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  return (
    <li data-standing={one.standing}>
      <span className={classes['file']}>
        <bdi className="cut" title={one.name}>
          {one.name}
        </bdi>
        <span className={classes['reference']}>
          {[t(`transfer.folder.${one.standing}`), format.instant(one.at, zone), format.fileSize(one.bytes)].join(' · ')}
        </span>
      </span>
      {one.standing !== 'ours' && (
        <ActButton
          label={t('transfer.folder.look')}
          named={t('transfer.folder.look.named', { file: one.name })}
          size="small"
          rank={one.standing === 'new' ? 'plain' : 'quiet'}
          onAct={onLook}
          inPalette={false}
        />
      )}
    </li>
  )
}

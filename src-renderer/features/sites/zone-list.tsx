import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { zoneWords } from '../../../src-shared/domain/site/zones'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { SiteId, ZoneId } from '../../../src-shared/lib/ids'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { Section } from '../../components/frame/section'
import { SidePanel } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import classes from './sites.module.css'
import { ZoneForm } from './zone-form'

interface ZoneListProps {
  readonly id: SiteId
  readonly view: SiteView
}

type Panel = { readonly kind: 'add' } | { readonly kind: 'edit'; readonly zone: ZoneId }

/** The parts of a site in the order one walks through them. */
export function ZoneList({ id, view: { zones } }: ZoneListProps) {
  const { t } = useTexts()
  const [panel, setPanel] = useState<Panel | undefined>(undefined)
  const close = () => setPanel(undefined)
  const edited = panel?.kind === 'edit' ? zones.find((one) => one.id === panel.zone) : undefined
  return (
    <Section
      title={t('zones.title')}
      act={<ActButton label={t('zone.add')} icon={IconPlus} size="small" onAct={() => setPanel({ kind: 'add' })} />}
    >
      {zones.length === 0 ? (
        <p className={classes['soft']}>{t('zones.none')}</p>
      ) : (
        <ol className={classes['rows']} aria-label={t('zones.title')}>
          {zones.map(({ id: zone, zone: is }) => (
            <li key={zone} className={classes['plan']}>
              <span className={classes['what']}>
                <bdi className={classes['name']}>{zoneWords(is)}</bdi>
                <span className={classes['soft']}>
                  {[sentenceCase(t(`zone.kind.${is.kind}`)), is.rooms.join(', ')]
                    .filter((one) => one !== '')
                    .join(' · ')}
                </span>
              </span>
              <span />
              <IconButton
                icon={IconPencil}
                label={t('zone.edit')}
                name={t('zone.edit.of', { name: zoneWords(is) })}
                onClick={() => setPanel({ kind: 'edit', zone })}
              />
            </li>
          ))}
        </ol>
      )}
      <SidePanel
        opened={panel !== undefined}
        title={t(panel?.kind === 'edit' ? 'zone.edit' : 'zone.add')}
        onClose={close}
      >
        {panel?.kind === 'add' && <ZoneForm site={id} onClose={close} />}
        {edited && <ZoneForm key={edited.id} site={id} edited={edited} onClose={close} />}
      </SidePanel>
    </Section>
  )
}

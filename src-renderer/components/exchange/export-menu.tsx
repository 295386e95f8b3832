import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { memo, type RefObject, useMemo, useRef, useState } from 'react'
import type { Input } from '../../../src-shared/ipc/contract'
import { mostFound } from '../../../src-shared/ipc/contract/exchange'
import { useJob } from '../../lib/jobs'
import { goTo } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useActs } from '../act/acts'
import { useNotice } from '../act/notices'

type Of = Input<'export.cases'>['of']
const formats = ['csv', 'xlsx'] as const

/** Exports the cases that a list shows, whatever their number; and leads to the import. */
export function ExportMenu({ of }: { readonly of: Of }) {
  const latest = useRef(of)
  latest.current = of
  return <Formats latest={latest} />
}

const Formats = memo(function Formats({ latest }: { readonly latest: RefObject<Of> }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, pending } = useJob('export.cases')
  const [open, setOpen] = useState(false)
  const acts = useMemo(() => {
    const save = async (format: (typeof formats)[number]) => {
      const saved = await run((job) => ({ format, of: latest.current, job }))
      if (!saved.ok) return
      const { count } = saved.value
      const first = latest.current.kind === 'search' && count === mostFound
      notice({ text: t(first ? 'export.saved.first' : 'export.saved', { count }), tone: 'green' })
    }
    return formats.map((format) => ({
      id: `export-${format}`,
      label: t(`export.cases.${format}`),
      run: () => save(format)
    }))
  }, [t, run, notice, latest])
  useActs(acts)
  return (
    <Menu position="bottom-end" opened={open} onChange={setOpen}>
      <Menu.Target>
        <Tooltip label={t('export.menu')} disabled={open}>
          <ActionIcon variant="default" size={34} aria-label={t('export.menu')} loading={pending}>
            <IconTableExport size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act.id} onClick={() => void act.run()}>
            {act.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => goTo('import')}>{t('import.act')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
})

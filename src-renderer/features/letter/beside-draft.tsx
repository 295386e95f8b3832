import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'

interface BesideDraftProps {
  /** How many remarks wait. */
  readonly count: number
  readonly remarks: ReactNode
  readonly preview: ReactNode
}

/** On the right of a draft: what is to be said of it, and the sheet as it will be printed. */
export function BesideDraft({ count, remarks, preview }: BesideDraftProps) {
  const { t, format } = useTexts()
  return (
    <Tabs defaultValue="remarks" className={classes['beside'] ?? ''} keepMounted={false}>
      <Tabs.List aria-label={t('studio.beside')} className={classes['tabs'] ?? ''}>
        <Tabs.Tab value="remarks">
          {t('studio.remarks')}
          {count > 0 && <span className={classes['count']}>{format.integer(count)}</span>}
        </Tabs.Tab>
        <Tabs.Tab value="preview">{t('studio.preview')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="remarks" className={classes['besidePanel'] ?? ''} tabIndex={0}>
        {remarks}
      </Tabs.Panel>
      <Tabs.Panel value="preview" className={classes['besideSheet'] ?? ''}>
        {preview}
      </Tabs.Panel>
    </Tabs>
  )
}

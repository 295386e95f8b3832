import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import '../styles/global.css'
import { type MantineColorScheme, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { schemeManager } from './scheme-manager'
import { theme } from './theme'
import { variables } from './variables'

interface AppThemeProps {
  /** What the person chose; `auto` follows the system. Kept among the settings, not in the browser's storage. */
  readonly scheme: MantineColorScheme
  readonly children: ReactNode
}

const forced = (scheme: MantineColorScheme) => (scheme === 'auto' ? {} : { forceColorScheme: scheme })

/** Colours, type and spacing for everything inside. */
export function AppTheme({ scheme, children }: AppThemeProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      {...forced(scheme)}
    >
      {children}
    </MantineProvider>
  )
}

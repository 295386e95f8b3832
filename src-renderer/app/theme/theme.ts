import {
  Button,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  InputWrapper,
  Menu,
  Modal,
  Popover,
  ScrollArea,
  Tabs,
  Tooltip,
  type VariantColorsResolver
} from '@mantine/core'
import { accentShades, nightShades, paperShades, tokens } from './tokens'

const sans = '"Inter Variable", "Segoe UI", "Helvetica Neue", Arial, sans-serif'
const mono = 'ui-monospace, "Cascadia Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace'
const float = '0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 14%)'

/** Four sizes: 12 for labels and marks, 14 for running text, 16 for titles of panes, 20 for the title of a page. */
const sizes = { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' }
const heading = (fontSize: string) => ({ fontSize, lineHeight: '1.35', fontWeight: '600' })

const floating = { backgroundColor: 'var(--float)' }
/** What lies behind a dialog stays readable. */
const veil = { overlayProps: { backgroundOpacity: 0.32, blur: 0 } }
const quick = { transitionProps: { duration: 140, transition: 'fade' as const } }

/** The library picks the text of a filled control from the light scheme's shade; ours has its own for each scheme. */
const variantColors: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  const ours = (input.color ?? input.theme.primaryColor) === 'accent' && input.variant === 'filled'
  return ours ? { ...colours, color: 'var(--on-accent)', hoverColor: 'var(--on-accent)' } : colours
}

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver: variantColors,
  colors: { accent: accentShades, gray: paperShades, dark: nightShades },
  white: tokens.light.sheet,
  black: tokens.light.ink,
  fontFamily: sans,
  fontFamilyMonospace: mono,
  fontSizes: sizes,
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.45', lg: '1.4', xl: '1.35' },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    sizes: {
      h1: heading(sizes.xl),
      h2: heading(sizes.lg),
      h3: heading(sizes.md),
      h4: heading(sizes.md),
      h5: heading(sizes.md),
      h6: heading(sizes.md)
    }
  },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: float, lg: float, xl: float },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 500 } } }),
    InputWrapper: InputWrapper.extend({
      styles: {
        label: { fontSize: sizes.sm, fontWeight: 500, marginBottom: 4 },
        description: { color: 'var(--ink-soft)', fontSize: sizes.xs },
        error: { fontSize: sizes.xs }
      }
    }),
    Drawer: Drawer.extend({
      defaultProps: { shadow: 'md', ...veil, padding: 'lg' },
      styles: { content: floating, header: floating }
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', ...quick }, styles: { dropdown: floating } }),
    Modal: Modal.extend({
      defaultProps: { shadow: 'md', centered: true, padding: 'lg', radius: 'md', ...veil, ...quick },
      styles: { content: floating, header: floating }
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', ...quick }, styles: { dropdown: floating } }),
    ScrollArea: ScrollArea.extend({ defaultProps: { scrollbarSize: 8 } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false, ...quick } })
  }
})

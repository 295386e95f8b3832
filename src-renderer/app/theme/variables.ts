import type { CSSVariablesResolver } from '@mantine/core'
import { type Scheme, type Tokens, tokens } from './tokens'

type Variables = Record<`--${string}`, string>

function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
}

/** Our own variables: `--ink`, `--ink-soft`, `--brick-tint` and so on. */
function ownVariables(colours: Tokens): Variables {
  return Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--${kebab(name)}`, value]))
}

/** The library's variables, said again in our words, so that its components look like ours. */
const libraryVariables: Variables = {
  '--mantine-color-body': 'var(--desk)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--brick)',
  '--mantine-color-success': 'var(--green)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule)',
  '--mantine-color-disabled': 'var(--hover)',
  '--mantine-color-disabled-color': 'var(--ink-faint)',
  '--mantine-color-disabled-border': 'var(--rule)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--selection)',
  '--mantine-primary-color-light-hover': 'var(--selection)',
  '--mantine-primary-color-light-color': 'var(--link)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--selection)',
  '--mantine-color-accent-light-hover': 'var(--selection)',
  '--mantine-color-accent-light-color': 'var(--link)',
  '--mantine-color-accent-outline': 'var(--link)',
  '--mantine-color-accent-outline-hover': 'var(--hover)',
  '--mantine-color-accent-text': 'var(--link)'
}

const schemeVariables = (scheme: Scheme): Variables => ({ ...ownVariables(tokens[scheme]), ...libraryVariables })

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables('light'),
  dark: schemeVariables('dark')
})

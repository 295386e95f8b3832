import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isTextKey } from '../../../src-shared/texts/translator'
import { literalsIn } from './literals'

const root = dirname(dirname(dirname(import.meta.dirname)))
const components = globSync('src-renderer/**/*.tsx', { cwd: root }).filter(
  (file) => !file.startsWith(join('src-renderer', 'gallery') + sep)
)

describe('a component', () => {
  test('takes its words from the catalogue', () => {
    expect(components.length).toBeGreaterThan(20)
    const found = components.flatMap((file) =>
      literalsIn(readFileSync(join(root, file), 'utf8'))
        // A component may pass the key of a text on to the one that shows it.
        .filter((text) => !isTextKey(text))
        .map((text) => `${file}: ${text}`)
    )
    expect(found).toEqual([])
  })

  test.each([
    ['<p>Bonjour</p>', ['Bonjour']],
    ['<p>{"Bonjour"}</p>', ['Bonjour']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    ['<p>{late ? `depuis ${days} jours` : ""}</p>', ['depuis ', ' jours']],
    ['<a title="Ouvrir" href="#/cases">{t("action.open")}</a>', ['Ouvrir']],
    ['<Field label={known ? "Nom" : t("field.name")} />', ['Nom']],
    ['<p>{known && "Connu"}</p>', ['Connu']],
    ['<p className="tabular" data-kind="saved">{t("state.saved")} · {format.time(at)}</p>', []],
    ['<p>{kind === "saved" ? t("state.saved") : null}</p>', []]
  ])('%s', (markup, words) => {
    expect(literalsIn(`export const X = () => ${markup}`)).toEqual(words)
  })
})

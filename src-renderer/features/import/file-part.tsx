import { Checkbox } from '@mantine/core'
import { useTexts } from '../../lib/texts'
import classes from './import.module.css'
import type { Import } from './use-import'

/** How the file was read, and which of its sheets count. */
export function FilePart({ importing }: { readonly importing: Import }) {
  const { t } = useTexts()
  const { file, decided, setSheets, change } = importing
  if (!file || !decided) return null
  const { text, sheets } = file
  const toggled = (name: string, on: boolean) =>
    sheets.map((sheet) => sheet.name).filter((one) => (one === name ? on : decided.sheets.includes(one)))
  return (
    <section>
      <h2>{t('import.file')}</h2>
      {text && (
        <p className={classes['about']}>
          {t('import.file.text', {
            encoding: text.encoding.toUpperCase(),
            separator: separatorWords(t, text.separator)
          })}
        </p>
      )}
      {sheets.length > 1 && (
        <>
          <fieldset className={classes['sheets']}>
            <legend>{t('import.sheets')}</legend>
            {sheets.map(({ name, size }) => (
              <Checkbox
                key={name}
                label={`${name} · ${t('import.sheet.rows', { count: size })}`}
                checked={decided.sheets.includes(name)}
                onChange={(event) => void setSheets(toggled(name, event.currentTarget.checked))}
              />
            ))}
          </fieldset>
          <Checkbox
            label={t('import.sheet-is-site')}
            checked={decided.settings.sheetIsSite ?? false}
            onChange={(event) => change({ sheetIsSite: event.currentTarget.checked })}
          />
        </>
      )}
    </section>
  )
}

function separatorWords(t: ReturnType<typeof useTexts>['t'], separator: string): string {
  return separator === '\t' ? t('import.separator.tab') : t('import.separator.other', { separator })
}

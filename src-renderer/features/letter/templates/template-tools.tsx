import { Button, Popover, Select } from '@mantine/core'
import { IconForms, IconGitBranch, IconSection } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { memo, type ReactNode, useState } from 'react'
import {
  isTemplateField,
  type TemplateField,
  templateFieldNames,
  templateFields
} from '../../../../src-shared/domain/letter/fields'
import type { MessageKind } from '../../../../src-shared/domain/letter/kinds'
import {
  type Condition,
  codesOf,
  conditionSources,
  fieldSource,
  usualPrinting
} from '../../../../src-shared/domain/letter/template-tokens'
import { blockIds, kindPlans } from '../../../../src-shared/domain/remark/kinds'
import { codeWords, fieldName } from '../../../../src-shared/texts/letters/token-words'
import { ActButton } from '../../../components/act/act-button'
import { useFieldProps } from '../../../components/form/use-field-props'
import { useTexts } from '../../../lib/texts'
import { BLOCK_MARK } from '../body/body-document'
import { TOKEN } from './template-document'
import classes from './templates.module.css'

interface ToolsProps {
  readonly editor: Editor
  readonly kind: MessageKind
  /** How each field may look in a letter. */
  readonly samples: Readonly<Record<string, string>>
}

/** What goes into a template without writing a sign of its language: details, conditions, parts. */
export const TemplateTools = memo(function TemplateTools({ editor, kind, samples }: ToolsProps) {
  return (
    <div className={classes['tools']}>
      <FieldTool editor={editor} samples={samples} />
      <ConditionTool editor={editor} />
      <BlockTool editor={editor} kind={kind} />
    </div>
  )
})

interface ToolProps {
  readonly label: string
  readonly icon: typeof IconForms
  readonly children: (close: () => void) => ReactNode
}

function Tool({ label, icon: Mark, children }: ToolProps) {
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={360} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<Mark size={16} stroke={1.6} aria-hidden />}
          onClick={() => setOpened((before) => !before)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{opened && children(close)}</Popover.Dropdown>
    </Popover>
  )
}

const token = (source: string) => ({ type: TOKEN, attrs: { source } })

function insertField(editor: Editor, field: TemplateField): void {
  const chip = token(fieldSource(field))
  // A list makes lines of its own.
  const content = usualPrinting(field) === 'bullets' ? { type: 'paragraph', content: [chip] } : chip
  editor.chain().focus().insertContent(content).run()
}

function FieldTool({ editor, samples }: Pick<ToolsProps, 'editor' | 'samples'>) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const data = templateFieldNames
    .filter((name) => usualPrinting(name) !== undefined)
    .map((name) => ({ value: name, label: fieldName(t, name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <Tool label={t('templates.insert')} icon={IconForms}>
      {(close) => (
        <Select
          {...field({ label: t('templates.insert-pick') })}
          data-autofocus
          searchable
          data={data}
          maxDropdownHeight={320}
          comboboxProps={{ withinPortal: false }}
          nothingFoundMessage={t('templates.no-field')}
          renderOption={({ option }) => (
            <span className={classes['option']}>
              <span>{option.label}</span>
              <span className={classes['sample']}>{samples[option.value]}</span>
            </span>
          )}
          onChange={(value) => {
            if (value === null || !isTemplateField(value)) return
            close()
            insertField(editor, value)
          }}
        />
      )}
    </Tool>
  )
}

function ConditionTool({ editor }: Pick<ToolsProps, 'editor'>) {
  const { t } = useTexts()
  return (
    <Tool label={t('templates.condition')} icon={IconGitBranch}>
      {(close) => (
        <ConditionForm
          onDone={(condition, holds) => {
            close()
            wrap(editor, condition, holds)
          }}
        />
      )}
    </Tool>
  )
}

/** The words that are selected show under the condition; without any, those that are then written between its ends. */
function wrap(editor: Editor, condition: Condition, holds: boolean): void {
  const [begin, end] = conditionSources(condition, holds)
  const { from, to } = editor.state.selection
  editor
    .chain()
    .focus()
    .insertContentAt(to, token(end))
    .insertContentAt(from, token(begin))
    .setTextSelection(to + 1)
    .run()
}

interface ConditionFormProps {
  readonly onDone: (condition: Condition, holds: boolean) => void
}

function ConditionForm({ onDone }: ConditionFormProps) {
  const { t, language } = useTexts()
  const props = useFieldProps()
  const [field, setField] = useState<TemplateField>('wanted')
  const [is, setIs] = useState('yes')
  const codes = codesOf[field]
  const isQuestion = templateFields[field] === 'yes'
  const known = [
    { value: 'yes', label: t(isQuestion ? 'templates.condition-yes' : 'templates.condition-known') },
    { value: 'no', label: t(isQuestion ? 'templates.condition-no' : 'templates.condition-unknown') }
  ]
  const relations =
    codes?.map((value) => ({ value, label: t('templates.condition-equal', { value: codeWords(t, field, value) }) })) ??
    known
  const data = templateFieldNames
    .map((name) => ({ value: name, label: fieldName(t, name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const done = () =>
    codes ? onDone({ field, is: 'equal', value: is }, true) : onDone({ field, is: 'known' }, is === 'yes')
  return (
    <div className={classes['condition']}>
      <p>{t('templates.condition-title')}</p>
      <Select
        {...props({ label: t('templates.condition-field') })}
        data-autofocus
        searchable
        allowDeselect={false}
        data={data}
        comboboxProps={{ withinPortal: false }}
        value={field}
        onChange={(value) => {
          if (value === null || !isTemplateField(value)) return
          setField(value)
          setIs(codesOf[value]?.[0] ?? 'yes')
        }}
      />
      <Select
        {...props({ label: t('templates.condition-is') })}
        allowDeselect={false}
        data={relations}
        comboboxProps={{ withinPortal: false }}
        value={is}
        onChange={(value) => setIs(value ?? is)}
      />
      <ActButton label={t('templates.condition-insert')} size="small" onAct={done} inPalette={false} />
    </div>
  )
}

function BlockTool({ editor, kind }: Pick<ToolsProps, 'editor' | 'kind'>) {
  const { t } = useTexts()
  const there = new Set<unknown>()
  editor.state.doc.forEach((node) => {
    if (node.type.name === BLOCK_MARK) there.add(node.attrs['id'])
  })
  const { blocks } = kindPlans[kind]
  const missing = blockIds.filter(
    (id) => !there.has(id) && (id === 'subject' || (blocks[id] !== undefined && blocks[id] !== 'X'))
  )
  if (missing.length === 0) return null
  return (
    <Tool label={t('templates.block')} icon={IconSection}>
      {(close) => (
        <ul className={classes['parts']}>
          {missing.map((id) => (
            <li key={id}>
              <ActButton
                label={t(`studio.block.${id}`)}
                named={t('templates.add-block', { block: t(`studio.block.${id}`) })}
                rank="quiet"
                size="small"
                inPalette={false}
                onAct={() => {
                  close()
                  addBlock(editor, id)
                }}
              />
              {(id === 'subject' || blocks[id] === 'M') && (
                <span className={classes['sample']}>{t('templates.block.mandatory')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Tool>
  )
}

/** In its place: before the first part that comes after it in a letter. */
function addBlock(editor: Editor, id: (typeof blockIds)[number]): void {
  const order = blockIds.indexOf(id)
  let at = editor.state.doc.content.size
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name !== BLOCK_MARK) return
    const other = blockIds.findIndex((one) => one === node.attrs['id'])
    if (other > order) at = Math.min(at, offset)
  })
  editor
    .chain()
    .insertContentAt(at, [{ type: BLOCK_MARK, attrs: { id } }, { type: 'paragraph' }])
    .setTextSelection(at + 2)
    .focus()
    .run()
}

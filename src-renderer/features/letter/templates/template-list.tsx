import { useQuery } from '@tanstack/react-query'
import { type Language, languages, language as parseLanguage } from '../../../../src-shared/domain/common/vocabulary'
import { kindGroups, kindUses, messageKinds } from '../../../../src-shared/domain/letter/kinds'
import type { Output } from '../../../../src-shared/ipc/contract'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { Segmented } from '../../../components/form/segmented'
import { Answer } from '../../../lib/answer'
import { useCommand } from '../../../lib/commands'
import { ipcQuery } from '../../../lib/ipc'
import { navigate, useHashSearch } from '../../../lib/location'
import { templateAddress, templatesAddress } from '../../../lib/places'
import { useTexts } from '../../../lib/texts'
import { OwnWords } from '../spelling/own-words'
import { TemplateFile } from './template-file'
import classes from './templates.module.css'

/** The templates of a firm's letters, by what they are for: those shipped, and which the firm made its own. */
export function TemplateList() {
  const { t, language } = useTexts()
  const notice = useNotice()
  const list = useQuery(ipcQuery('template.list', {}))
  const of = parseLanguage.safeParse(new URLSearchParams(useHashSearch()).get('of')).data ?? language
  const { run } = useCommand('template.save')
  const save = async () => {
    if ((await run({})).ok) notice({ text: t('templates.saved-file') })
  }
  return (
    <div className={classes['list']}>
      <h2>{t('settings.letters')}</h2>
      <p className={classes['about']}>{t('templates.text')}</p>
      <div className={classes['acts']}>
        <Segmented
          aria-label={t('templates.language')}
          size="small"
          choices={languages.map((one) => ({ value: one, label: t(`templates.language.${one}`) }))}
          value={of}
          onChange={(value) => navigate(templatesAddress(value), { replace: true })}
        />
        <ActButton
          label={t('templates.save')}
          size="small"
          reason={list.data?.own.length === 0 ? t('refusal.no-own-template') : undefined}
          onAct={save}
        />
        <TemplateFile own={list.data?.own ?? []} />
      </div>
      <Answer query={list} shape="rows">
        {(known) => kindGroups.map((group) => <Group key={group} group={group} of={of} own={known.own} />)}
      </Answer>
      <OwnWords of={of} />
    </div>
  )
}

interface GroupProps {
  readonly group: (typeof kindGroups)[number]
  readonly of: Language
  readonly own: Output<'template.list'>['own']
}

function Group({ group, of, own }: GroupProps) {
  const { t, format } = useTexts()
  const kinds = messageKinds.filter((kind) => kindUses[kind].group === group)
  return (
    <section aria-label={t(`letter-group.${group}`)}>
      <h3>{t(`letter-group.${group}`)}</h3>
      <ul>
        {kinds.map((kind) => {
          const mine = own.filter((one) => one.kind === kind && one.language === of)
          const said = mine.map(({ tone }) =>
            tone ? t('templates.own-tone', { tone: t(`letter-tone.${tone}`) }) : t('templates.own')
          )
          return (
            <li key={kind}>
              <a href={`#${templateAddress({ kind, language: of })}`}>
                <span>{t(`letter.kind.${kind}`)}</span>
                <span className={classes['sample']} data-own={mine.length > 0}>
                  {mine.length === 0 ? t('templates.shipped') : format.list(said)}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { fixedLength } from '../../../src-shared/domain/deadline/own-rule'
import type { DeadlineRule } from '../../../src-shared/domain/deadline/rule'
import type { Output } from '../../../src-shared/ipc/contract'
import { durationWords, ruleWords } from '../../../src-shared/texts/deadline-words'
import { ActButton } from '../../components/act/act-button'
import { SettingsQuestion } from '../../components/deadline/settings-question'
import { useKeepSettings } from '../../components/deadline/use-deadline-settings'
import { SidePanel } from '../../components/frame/side-panel'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import classes from './deadline-settings.module.css'
import { ReplacePicker, RuleForm } from './rule-form'

type Settings = Output<'deadline.settings'>
/** What is edited: a rule of one's own, a new one, or one in the place of a shipped rule that is yet to be chosen. */
type Edited = { readonly base: DeadlineRule | undefined } | 'pick' | undefined

/** The firm's own rules, apart from those shipped; what stands in the place of a shipped rule says so. */
export function RulesBlock({ settings }: { readonly settings: Settings }) {
  const { t, language } = useTexts()
  const [edited, setEdited] = useState<Edited>(undefined)
  const { keep, refused, question } = useKeepSettings()
  const own = settings.own.rules ?? []
  const close = () => setEdited(undefined)
  const remove = async (id: string) => {
    await keep({ rules: own.filter((rule) => rule.id !== id) }, t('own-rules.removed'))
  }
  const base = edited === 'pick' ? undefined : edited?.base
  return (
    <section>
      <h2>{t('own-rules.section')}</h2>
      <p>
        {t('own-rules.section.text', {
          count: new Set(settings.rules.map(({ id }) => id)).size,
          version: settings.version
        })}
      </p>
      {own.length === 0 ? (
        <p>{t('own-rules.none')}</p>
      ) : (
        <ul className={classes['rules']} aria-label={t('own-rules.list')}>
          {own.map((rule) => (
            <li key={rule.id}>
              <RuleLine rule={rule} shipped={settings.rules.findLast(({ id }) => id === rule.id)} />
              <ActButton
                label={t('own-rules.edit.act')}
                rank="quiet"
                size="small"
                onAct={() => setEdited({ base: rule })}
                inPalette={false}
              />
              <ActButton
                label={t('own-rules.remove')}
                rank="quiet"
                size="small"
                onAct={() => remove(rule.id)}
                inPalette={false}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes['acts']}>
        <ActButton label={t('own-rules.add')} icon={IconPlus} onAct={() => setEdited({ base: undefined })} />
        <ActButton label={t('own-rules.replace')} onAct={() => setEdited('pick')} />
      </div>
      <SettingsQuestion question={question} />
      <RefusalLine words={refused} />
      <SidePanel opened={edited !== undefined} title={titleOf()} onClose={close}>
        {edited === 'pick' && <ReplacePicker settings={settings} onPick={(rule) => setEdited({ base: rule })} />}
        {edited !== undefined && edited !== 'pick' && (
          <RuleForm key={base?.id ?? ''} settings={settings} base={base} onClose={close} />
        )}
      </SidePanel>
    </section>
  )

  function titleOf(): string {
    if (edited === 'pick') return t('own-rules.replace')
    return base ? t('own-rules.edit', { name: ruleWords(language, base).name }) : t('own-rules.new')
  }
}

function RuleLine({ rule, shipped }: { readonly rule: DeadlineRule; readonly shipped: DeadlineRule | undefined }) {
  const { t, language } = useTexts()
  const lengthWords = (of: DeadlineRule): string => {
    const length = fixedLength(of)
    return length ? durationWords(language, length) : t('own-rules.length.asked')
  }
  return (
    <span className={classes['words']}>
      <bdi className={classes['name']}>{ruleWords(language, rule).name}</bdi>
      <span className={classes['soft']}>
        {[lengthWords(rule), t(`deadlines.nature.${rule.nature}`), rule.sources.join(' · ')].join(' · ')}
      </span>
      <span className={classes['soft']}>
        {shipped ? t('own-rules.in-place-of', { length: lengthWords(shipped) }) : t('own-rules.of-firm')}
      </span>
    </span>
  )
}

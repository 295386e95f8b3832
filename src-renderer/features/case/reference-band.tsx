import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { ToneShape } from '../../components/marks/status-mark'
import { useCommandsOnCases } from '../../lib/case-commands'
import { caseAddress } from '../../lib/places'
import { useOrganisation } from '../../lib/status'
import { type Texts, useTexts } from '../../lib/texts'
import classes from './case.module.css'

type Namesake = CaseView['namesakes'][number]

interface ReferenceBandProps {
  readonly view: CaseView
  readonly onMerge: () => void
}

/** Cases that go by one reference, side by side with what tells them apart: a person gives another one to one of them. */
export function ReferenceBand({ view: { row, namesakes }, onMerge }: ReferenceBandProps) {
  const texts = useTexts()
  const { t } = texts
  const { people } = useOrganisation()
  const { runOn } = useCommandsOnCases()
  if (namesakes.length === 0) return null
  const titleOf = ({ row: one }: Namesake) => one.title || t('inbox.untitled')
  const who = ({ by }: Namesake) => {
    const person = people.find(({ id }) => id === by)
    return person ? personName(person) : t('version.unknown-person')
  }
  const give = async (one: Namesake) =>
    void (await runOn(one.row.id, { type: 'give-reference' }, t('reference.given', { title: titleOf(one) })))
  return (
    <section className={classes['conflicts']} aria-label={t('reference.title')}>
      <p>
        <ToneShape tone="amber" />
        <span>{t('reference.band', { reference: row.reference, count: namesakes.length - 1 })}</span>
      </p>
      <table className={classes['namesakes']}>
        <thead>
          <tr>
            <td />
            {namesakes.map((one) => (
              <th key={one.row.id} scope="col">
                {one.row.id === row.id ? (
                  t('reference.this')
                ) : (
                  <a href={`#${caseAddress(one.row.id)}`}>{t('reference.other')}</a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differing(namesakes, texts, who).map(({ name, words }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {namesakes.map((one, at) => (
                <td key={one.row.id}>
                  <bdi title={words[at]}>{words[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {namesakes.map((one) => (
              <td key={one.row.id}>
                <ActButton
                  label={t('reference.give')}
                  named={t('reference.give.named', { title: titleOf(one) })}
                  size="small"
                  onAct={() => give(one)}
                  inPalette={false}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <div>
        <ActButton label={t('reference.merge')} size="small" rank="quiet" onAct={onMerge} inPalette={false} />
      </div>
    </section>
  )
}

/** What is not the same of all of them; what each is about always stands there. */
function differing(namesakes: readonly Namesake[], { t, format }: Texts, who: (one: Namesake) => string) {
  const told: readonly (readonly [name: string, of: (one: Namesake) => string])[] = [
    [t('reference.about'), ({ row }) => row.title || t('inbox.untitled')],
    [t('reference.client'), ({ row }) => format.list(row.names)],
    [
      t('reference.opened'),
      (one) => t('reference.opened.by', { day: format.longDate(one.row.openedOn), who: who(one) })
    ],
    [t('reference.department'), ({ row }) => t(`department.${row.department}`)],
    [t('reference.stage'), ({ row }) => t(`stage.${row.stage}`)],
    [t('reference.complaint'), ({ summary }) => summary],
    [
      t('reference.letters'),
      ({ letters }) => (letters.length === 0 ? t('reference.letters.none') : format.list([...letters]))
    ]
  ]
  return told.flatMap(([name, of], at) => {
    const words = namesakes.map(of)
    return at === 0 || new Set(words).size > 1 ? [{ name, words }] : []
  })
}

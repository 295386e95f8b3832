import { stages } from '../../src-shared/domain/case/stages'
import { visibilities } from '../../src-shared/domain/common/visibility'
import { plainDate } from '../../src-shared/lib/plain-date'
import { ActButton } from '../components/act/act-button'
import { Sheet } from '../components/frame/sheet'
import { DueMark } from '../components/marks/due-mark'
import { KeyHint } from '../components/marks/key-hint'
import { MoneyText } from '../components/marks/money-text'
import { PersonName } from '../components/marks/person-name'
import { SavedMark } from '../components/marks/saved-mark'
import { StatusMark } from '../components/marks/status-mark'
import { VisibilityMark } from '../components/marks/visibility-mark'
import { StageStepper } from '../components/timeline/stage-stepper'
import { stepsOf } from '../components/timeline/steps-of'
import { useTexts } from '../lib/texts'
import classes from './gallery.module.css'

const tones = ['plain', 'accent', 'brick', 'amber', 'slate', 'green'] as const
const dues = [
  '2025-11-02',
  '2026-11-01',
  '2026-11-21',
  '2026-11-22',
  '2026-11-24',
  '2026-12-01',
  '2026-12-18',
  '2027-06-01'
]
const names = [
  'Mme Lý',
  'عبد الرحمن بن يوسف',
  '',
  'Société Générale de Rénovation et d’Étanchéité des Bouches-du-Rhône et du Gard'
]
const amounts = [0, 123456, 100, -4999, 123456789012]

export function MarksPage() {
  const { t } = useTexts()
  const word = (stage: (typeof stages)[number]) => t(`stage.${stage}`)
  return (
    <div className={classes['page']}>
      <Sheet label="Marks">
        <div className={classes['row']}>
          {tones.map((tone) => (
            <StatusMark key={tone} tone={tone}>
              {tone}
            </StatusMark>
          ))}
        </div>
        <div className={classes['row']}>
          {tones.map((tone) => (
            <StatusMark key={tone} tone={tone} tinted>
              {tone}
            </StatusMark>
          ))}
        </div>
        <div className={classes['row']}>
          {dues.map((due) => (
            <DueMark key={due} due={plainDate.parse(due)} />
          ))}
        </div>
        <div className={classes['row']}>
          {visibilities.map((visibility) => (
            <VisibilityMark key={visibility} visibility={visibility} />
          ))}
          <SavedMark state={{ kind: 'saving' }} />
          <SavedMark state={{ kind: 'unsaved' }} />
          <SavedMark state={{ kind: 'saved' }} />
          <KeyHint keys="mod+shift+enter" />
        </div>
        <div className={classes['names']}>
          {names.map((name) => (
            <PersonName key={name} name={name} strong />
          ))}
        </div>
        <div className={classes['amounts']}>
          {amounts.map((cents) => (
            <MoneyText key={cents} amount={{ cents, currency: 'EUR' }} column />
          ))}
        </div>
        <StageStepper
          steps={stepsOf(
            'proposing',
            [{ stage: 'received' }, { stage: 'investigating' }, { stage: 'proposing' }],
            word
          )}
        />
        <StageStepper
          steps={stepsOf(
            'not-upheld',
            [{ stage: 'received' }, { stage: 'acknowledged' }, { stage: 'not-upheld' }],
            word
          )}
        />
        <StageStepper
          steps={stepsOf(
            'closed',
            stages.slice(0, 9).map((stage) => ({ stage })),
            word
          )}
        />
        <div className={classes['row']}>
          <ActButton label="Envoyer l’accusé de réception" rank="main" keys="mod+enter" onAct={() => undefined} />
          <ActButton label="Aperçu de la lettre" keys="p" onAct={() => undefined} />
          <ActButton label="Plus tard" rank="quiet" onAct={() => undefined} />
          <ActButton label="Supprimer le brouillon" rank="final" onAct={() => undefined} />
          <ActButton
            label="Émettre"
            rank="main"
            reason="Il manque l’adresse du destinataire."
            onAct={() => undefined}
          />
        </div>
      </Sheet>
    </div>
  )
}

import { IconPencil } from '@tabler/icons-react'
import { plainDate } from '../../src-shared/lib/plain-date'
import { ActButton } from '../components/act/act-button'
import { DaySeparator, Timeline } from '../components/timeline/timeline'
import { TimelineItem } from '../components/timeline/timeline-item'
import classes from './gallery.module.css'

const call =
  'La tache fait maintenant 40 cm. Elle a posé une bassine et éteint le chauffage de la chambre. Elle attend son gendre samedi et voudrait une date.'

const letter = Array.from(
  { length: 14 },
  (_, place) => `${place + 1}. Le plafond du séjour présente une auréole brune à l’aplomb de la salle de bains du B22.`
).join('\n')

/** Five weeks of a case, every kind of entry. */
export function SampleTimeline() {
  const edit = <ActButton label="Corriger" rank="quiet" size="small" icon={IconPencil} onAct={() => undefined} />
  return (
    <div className={classes['timeline']}>
      <Timeline label="Chronologie">
        <DaySeparator day={plainDate.parse('2026-10-19')} />
        <TimelineItem
          kind="letter"
          flow="in"
          title="Lettre de Mme Lefèvre-Desrousseaux"
          who="C. Marchand"
          visibility="communicable"
          recordedLate="21 oct."
          text={letter}
        />
        <TimelineItem
          kind="stage"
          flow="inside"
          time="16:40"
          title="Accusé de réception envoyé"
          who="C. Marchand"
          visibility="internal"
        />
        <DaySeparator day={plainDate.parse('2026-11-21')} />
        <TimelineItem
          kind="call"
          flow="in"
          time="14:05"
          title="Appel de Mme Lefèvre-Desrousseaux"
          who="C. Marchand"
          visibility="communicable"
          text={call}
          acts={edit}
          corrections={
            <TimelineItem
              kind="note"
              flow="inside"
              time="15:12"
              title="Corrige : la tache fait 60 cm"
              who="C. Marchand"
              visibility="communicable"
            />
          }
        />
        <TimelineItem
          kind="photographs"
          flow="in"
          time="14:20"
          title="3 photographies"
          who="C. Marchand"
          visibility="communicable"
        >
          <div className={classes['thumbs']}>
            <span />
            <span />
            <span />
          </div>
        </TimelineItem>
        <TimelineItem
          kind="note"
          flow="inside"
          time="14:32"
          title="Note de dossier"
          who="D. Ferrand"
          visibility="lawyer"
          text="Vérifier la date de réception avant de répondre sur la garantie."
        />
        <DaySeparator day={plainDate.parse('2026-11-22')} />
        <TimelineItem
          kind="email"
          flow="out"
          time="09:10"
          title="Courriel à l’étanchéiste"
          who="C. Marchand"
          visibility="communicable"
          text="Merci de nous confirmer votre passage de mardi matin avec un bac de rétention."
        />
        <TimelineItem
          kind="document"
          flow="out"
          time="10:02"
          title="Mise en demeure à SARL Étanchéité du Midi"
          who="D. Ferrand"
          visibility="mediation"
        />
        <TimelineItem
          kind="promise"
          flow="inside"
          title="Nouvelles promises pour mardi 24 novembre"
          who="C. Marchand"
          visibility="internal"
          undone
        />
      </Timeline>
    </div>
  )
}

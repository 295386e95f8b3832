import { useState } from 'react'
import { ActButton } from '../components/act/act-button'
import { ConfirmFinal } from '../components/act/confirm-final'
import { useNotice } from '../components/act/notices'
import { openPalette } from '../components/act/palette'
import { Sheet } from '../components/frame/sheet'
import classes from './gallery.module.css'

export function DialogsPage() {
  const notice = useNotice()
  const [asking, setAsking] = useState(false)
  return (
    <div className={classes['page']}>
      <Sheet>
        <div className={classes['row']}>
          <ActButton label="Ouvrir la palette" onAct={openPalette} keys="mod+shift+p" />
          <ActButton
            label="Déplacer l’étape"
            onAct={() => notice({ text: 'Étape déplacée', undo: () => undefined })}
            keys="e"
            group="Dossier"
          />
          <ActButton
            label="Échouer"
            onAct={() => notice({ text: 'La note n’a pas pu être enregistrée.', tone: 'brick', stays: true })}
            group="Dossier"
          />
          <ActButton label="Effacer une entrée" rank="final" onAct={() => setAsking(true)} group="Dossier" />
        </div>
      </Sheet>
      <ConfirmFinal
        opened={asking}
        title="Effacer les données personnelles"
        text="Les mots et les pièces de cette entrée seront détruits. Cela ne peut pas être annulé."
        actLabel="Effacer les données"
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      />
    </div>
  )
}

import { useEffect, useState } from 'react'
import { ActButton } from '../components/act/act-button'
import { PdfPages } from '../components/paper/pdf-pages'
import classes from './gallery.module.css'

/** Shows `sample.pdf`, laid beside the page by whoever serves it. */
export function PaperPage() {
  const [bytes, setBytes] = useState<Uint8Array>()
  useEffect(() => {
    const read = async () => {
      const response = await fetch('sample.pdf')
      setBytes(new Uint8Array(await response.arrayBuffer()))
    }
    void read()
  }, [])
  return (
    <div className={classes['fill']}>
      {bytes !== undefined && (
        <PdfPages
          bytes={bytes}
          label="Mise en demeure"
          acts={<ActButton label="Imprimer" size="small" onAct={() => undefined} />}
        />
      )}
    </div>
  )
}

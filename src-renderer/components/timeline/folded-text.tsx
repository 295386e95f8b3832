import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../lib/texts'
import { Unbroken } from '../marks/unbroken'
import classes from './folded-text.module.css'

/** The words of an entry as they were written, folded at eight lines. */
export function FoldedText({ text }: { readonly text: string }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const { words, long } = useOverflow(text, open)
  return (
    <div>
      <p ref={words} className={classes['words']} data-open={open} dir="auto">
        <Unbroken text={text} />
      </p>
      {long && (
        <button type="button" className={classes['more']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('action.show-less') : t('action.show-more')}
        </button>
      )}
    </div>
  )
}

/** Whether the folded text hides something: told by the frame that lays it out, and again when its width changes. */
function useOverflow(text: string, open: boolean) {
  const words = useRef<HTMLParagraphElement>(null)
  const [long, setLong] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another height
  useEffect(() => {
    const element = words.current
    if (element === null || open) return
    const observer = new ResizeObserver(() => setLong(element.scrollHeight > element.clientHeight + 1))
    observer.observe(element)
    return () => observer.disconnect()
  }, [text, open])
  return { words, long }
}

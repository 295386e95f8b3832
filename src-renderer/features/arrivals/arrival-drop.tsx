import { useEffect } from 'react'
import type { Translate } from '../../../src-shared/texts/translator'
import { useNotice } from '../../components/act/notices'
import { FileDrop } from '../../components/form/file-drop'
import { JobProgress } from '../../components/safety/job-progress'
import { RefusalLine } from '../../components/safety/refusal-line'
import { offerPackage } from '../../lib/ipc'
import { useHashPath } from '../../lib/location'
import { goToDropped, places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'
import { useTaking } from './use-taking'

/**
 * Files dropped or pasted anywhere but on a case and on a new complaint: they go to the arrivals, but for the package of
 * another machine, which is looked at.
 */
export function ArrivalDrop() {
  const { t, format } = useTexts()
  const [path] = useHashPath()
  const { add, cancel, progress, refused } = useTaking()
  const drop = useDrop(add, path)
  const active = !path.startsWith(`${places.cases}/`) && !path.startsWith(places.capture)
  usePasted(add, { active, texts: path.startsWith(places.arrivals) })
  const each = refused.map(({ name, reason }) => t('files.refused.one', { name, reason: t(`refusal.file.${reason}`) }))
  return (
    <>
      {active && <FileDrop onFiles={drop} words={dropWords(t, path)} />}
      {(progress !== undefined || each.length > 0) && (
        <div className={classes['taking']}>
          {progress !== undefined && <JobProgress label={t('arrivals.taking')} progress={progress} onCancel={cancel} />}
          {each.length > 0 && <RefusalLine words={t('files.refused', { files: format.list(each.slice(0, 5)) })} />}
        </div>
      )}
    </>
  )
}

const isExchange = (path: string): boolean => path.startsWith(places.exchange)

function dropWords(t: Translate, path: string) {
  return isExchange(path)
    ? { title: t('transfer.drop.title'), hint: t('transfer.drop.hint') }
    : { title: t('arrivals.drop.title'), hint: t('arrivals.drop.hint') }
}

/** Where packages are taken whatever is dropped is meant as one, elsewhere what is called as one. */
function useDrop(add: (files: readonly File[]) => void, path: string): (files: readonly File[]) => void {
  const { t } = useTexts()
  const notice = useNotice()
  return (files) => {
    const [first, ...more] = files
    if (first === undefined) return
    if (!isExchange(path) && !files.every(({ name }) => name.toLowerCase().endsWith('.age'))) return add(files)
    if (more.length > 0) return notice({ text: t('transfer.drop.one'), tone: 'amber' })
    void offerPackage(first).then((offered) =>
      // One that comes straight out of a mail lies nowhere yet.
      offered.ok ? goToDropped() : notice({ text: t('transfer.drop.nowhere'), tone: 'amber' })
    )
  }
}

interface Pasting {
  readonly active: boolean
  /** Words are taken as well as files: where one sees them arrive. */
  readonly texts: boolean
}

/** As long as no dialog is open and nobody pastes into a field. */
function usePasted(add: (files: readonly File[]) => void, { active, texts }: Pasting): void {
  useEffect(() => {
    if (!active) return
    const paste = (event: ClipboardEvent) => {
      const given = [...(event.clipboardData?.files ?? [])]
      const files = given.length === 0 && texts ? pastedText(event) : given
      if (files.length === 0 || document.querySelector('[aria-modal="true"]') !== null) return
      event.preventDefault()
      add(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [add, active, texts])
}

const LONGEST_NAME = 60

/** Words from another program, as a file that is called by their first line. */
function pastedText({ clipboardData, target }: ClipboardEvent): readonly File[] {
  const words = clipboardData?.getData('text/plain').trim() ?? ''
  const typing = target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
  if (words === '' || typing) return []
  const [first = ''] = words.split('\n')
  return [new File([words], `${first.trim().slice(0, LONGEST_NAME)}.txt`, { type: 'text/plain' })]
}

import { useCallback, useMemo, useState } from 'react'

/**
 * The pages of a list asked for besides the first; another list begins anew.
 * @param key what tells one list from another
 * @param size rows of a page
 */
export function useFurtherPages(key: string, size: number) {
  const [asked, setAsked] = useState<{ readonly key: string; readonly pages: readonly number[] }>({ key, pages: [] })
  const pages = useMemo(() => (asked.key === key ? asked.pages : []), [asked, key])
  const askFor = useCallback(
    (index: number) => {
      const page = Math.floor(index / size)
      setAsked((before) => {
        const known = before.key === key ? before.pages : []
        return known.includes(page) || page === 0 ? before : { key, pages: [...known, page] }
      })
    },
    [key, size]
  )
  return { pages, askFor }
}

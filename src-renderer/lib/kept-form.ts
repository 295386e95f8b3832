import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

/**
 * What was typed in forms and not saved yet, by the thing it is about: going to another tab or pressing Escape loses
 * nothing while the window is open. What must outlive the window is a draft (`use-draft.ts`).
 */
export type KeptForms<T> = Map<string, T>

export interface KeptForm<T> {
  readonly form: T
  readonly change: (part: Partial<T>) => void
  /** Forgets what was typed: it was saved, or given up. */
  readonly drop: () => void
}

/** A small form whose values are kept under `key`. */
export function useKeptForm<T extends object>(kept: KeptForms<T>, key: string, empty: T): KeptForm<T> {
  const [form, setForm] = useState(() => kept.get(key) ?? empty)
  const latest = useRef(form)
  const change = useCallback(
    (part: Partial<T>) => {
      latest.current = { ...latest.current, ...part }
      kept.set(key, latest.current)
      setForm(latest.current)
    },
    [kept, key]
  )
  const drop = useCallback(() => {
    kept.delete(key)
  }, [kept, key])
  return { form, change, drop }
}

const keptTexts: KeptForms<string> = new Map()

/**
 * One text of a small form, kept under `key` while the window is open.
 * @returns what is typed, how it changes, and how it is forgotten
 */
export function useKeptText(key: string, initial = ''): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => keptTexts.get(key) ?? initial)
  const change = useCallback(
    (typed: string) => {
      keptTexts.set(key, typed)
      setText(typed)
    },
    [key]
  )
  const drop = useCallback(() => {
    keptTexts.delete(key)
    setText(initial)
  }, [key, initial])
  return [text, change, drop]
}

/**
 * The same for a form of react-hook-form, whose default values are `kept.get(key)` or those of the thing itself.
 * @returns forgets what was typed
 */
export function useKeptValues<T extends FieldValues, O>(
  form: UseFormReturn<T, unknown, O>,
  kept: KeptForms<T>,
  key: string
): () => void {
  const { isDirty } = form.formState
  const { getValues } = form
  const dirty = useRef(false)
  const released = useRef(false)
  dirty.current = isDirty
  useEffect(
    () => () => {
      if (dirty.current && !released.current) kept.set(key, getValues())
    },
    [kept, key, getValues]
  )
  return useCallback(() => {
    released.current = true
    kept.delete(key)
  }, [kept, key])
}

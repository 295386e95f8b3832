import type { Survey } from '../workers/jobs'

/**
 * What makes a copy unusable, as codes; nothing when it is good. A chain that was altered before is no such thing: the
 * copy is the best there is, and its manifest says so.
 */
export function problemsOf(survey: Survey, vaultId: string): readonly string[] {
  return [...(survey.check.ok ? [] : survey.check.problems), ...(survey.vaultId === vaultId ? [] : ['other-vault'])]
}

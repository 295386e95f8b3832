import type { Manifest } from '../store/snapshot/manifest'
import type { Survey } from '../store/workers/jobs'

/** How a restored database differs from what its list says; nothing when it is the one that was backed up. */
export function compareSurvey(survey: Survey, manifest: Manifest): readonly string[] {
  const problems = survey.check.ok ? [] : [...survey.check.problems]
  if (survey.vaultId !== manifest.vault) problems.push('other-vault')
  if (survey.schemaVersion !== manifest.schema_version) problems.push('schema-version')
  const rolling = Buffer.from(survey.tip.rollingHash).toString('hex')
  if (survey.tip.count !== manifest.tip.count || rolling !== manifest.tip.rolling_hash) problems.push('tip')
  if (!sameCounts(survey.counts, manifest.counts)) problems.push('counts')
  const chain = survey.chain?.verdict
  // A copy of an older schema is not read before it is migrated.
  if (chain !== undefined && manifest.chain !== null && chain !== manifest.chain) problems.push(`chain-${chain}`)
  return problems
}

function sameCounts(found: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>): boolean {
  const names = new Set([...Object.keys(found), ...Object.keys(expected)])
  return [...names].every((name) => found[name] === expected[name])
}

import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Refusal } from '../../../src-shared/domain/common/refusal'
import type { TemplateChange } from '../../../src-shared/domain/letter/own-templates'
import {
  decideOrganisation,
  type OrganisationCommand,
  type organisationRefusals
} from '../../../src-shared/domain/organisation/decide'
import { evolveOrganisation, type OrganisationState } from '../../../src-shared/domain/organisation/state'
import { streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { templateProblems } from '../../../src-shared/texts/letters/template-problems'
import { homeZone } from '../streams/home-zone'
import { readOrganisationEvent } from '../streams/read-event'
import { highestNumber } from '../views/numbers'
import { rebuildViews } from '../views/rebuild'
import type { Acting } from './acting'
import { knownFiles } from './known-files'
import { recomputeStanding } from './recompute-standing'
import { append, inOneWrite, type Outcome, type Work } from './work'

export type OrganisationCode = (typeof organisationRefusals)[number] | 'attachment-unknown'

/** One command on what the firm says of itself. Its stream begins with the first. */
export function executeOrganisation(
  acting: Acting,
  command: OrganisationCommand
): Promise<Outcome<undefined, OrganisationCode>> {
  return executeOrganisationAll(acting, [command])
}

/** Several commands, all or none: what the first page asks. */
export function executeOrganisationAll(
  acting: Acting,
  commands: readonly OrganisationCommand[]
): Promise<Outcome<undefined, OrganisationCode>> {
  return inOneWrite<undefined, OrganisationCode>(acting, async (work) => {
    let now = work
    for (const command of commands) {
      const done = await doOrganisation(now, command)
      if (!done.ok) return done
      now = { ...now, ...done.value }
    }
    // Another home zone moves due days and the order of entries, other rules the dates that cases call for.
    const otherRules = rulesDiffer(work.organisation, now.organisation)
    if (homeZone(now.organisation) !== work.zone || otherRules) await rebuildViews(work.trx, work.acting.deadlines)
    if (otherRules) await recomputeStanding({ ...now, zone: homeZone(now.organisation) }, work.organisation)
    return ok(undefined)
  })
}

function rulesDiffer({ deadlines: before }: OrganisationState, { deadlines: now }: OrganisationState): boolean {
  return before?.rules !== now?.rules || before?.lead !== now?.lead
}

async function doOrganisation(
  work: Work,
  asked: OrganisationCommand
): Promise<Result<Pick<Work, 'organisation' | 'organisationId'>, Refusal<OrganisationCode>>> {
  const command = await withKnownPicture(work, asked)
  if (!command.ok) return command
  const { clock, newId, vault } = work.acting
  const year = Number(clock.today().slice(0, 4))
  const facts = {
    highestNumber: await highestNumber(work.trx, year, vault.machine.letter),
    wrongTemplate: wrongTemplate(command.value)
  }
  const decided = decideOrganisation(work.organisation, command.value, facts)
  if (!decided.ok) return decided
  const organisationId = work.organisationId ?? streamId.parse(newId())
  const stream = { kind: 'organisation' as const, id: organisationId }
  const appended = await append(work, stream, decided.value, readOrganisationEvent)
  let organisation = work.organisation
  for (const { event, header } of appended) organisation = evolveOrganisation(organisation, { ...event, header })
  return ok({ organisation, organisationId })
}

function wrongTemplate(command: OrganisationCommand): TemplateChange | undefined {
  if (command.type !== 'set-letter-templates') return undefined
  return command.templates.find(
    ({ text, ...key }) => text !== undefined && templateProblems({ ...key, text }).length > 0
  )
}

/** A logo and a signature are what the vault holds, whatever the command says of them. */
async function withKnownPicture(
  work: Work,
  command: OrganisationCommand
): Promise<Result<OrganisationCommand, Refusal<'attachment-unknown'>>> {
  if (command.type === 'set-company' && command.logo) {
    const logo = await knownPicture(work, command.logo)
    return logo.ok ? ok({ ...command, logo: logo.value }) : logo
  }
  if (command.type === 'set-person' && command.signature) {
    const signature = await knownPicture(work, command.signature)
    return signature.ok ? ok({ ...command, signature: signature.value }) : signature
  }
  return ok(command)
}

async function knownPicture(
  work: Work,
  picture: Attachment
): Promise<Result<Attachment, Refusal<'attachment-unknown'>>> {
  const files = await knownFiles(work.trx, [picture])
  return files.ok ? ok(files.value[0] ?? picture) : files
}

import { foldText } from '../../../lib/fold-text'
import { addMonths } from '../../../lib/plain-date'
import { squeezed } from '../content'
import { statusOf } from '../facts'
import { nameParts } from '../names'
import { blocksOf } from '../reply'
import { bothLanguages, type Check, missing, type Rule } from '../rule'
import { refusalsOf } from './refusals'

/** To whom a mediator must be named: C. conso. art. L612-1, L616-1 and L616-2, R616-1. */
function owesMediator(check: Check): boolean {
  const { kind, plan, facts, draftOn } = check
  if (statusOf(facts) !== 'consumer' || plan.group !== 'warm') return false
  if (['findings-refusal', 'mediation-invitation', 'mediator-reminder'].includes(kind)) return true
  if (facts.is_final === true && plan.blocks.recourse !== 'X') return true
  if (plan.blocks.recourse !== 'C2') return false
  const received = facts.case?.received_on
  return (
    refusalsOf(check).length > 0 ||
    (received !== undefined && draftOn !== undefined && draftOn > addMonths(received, 2))
  )
}

export const missingMediator: Rule = {
  id: 'missing-mediator',
  severity: 'error',
  languages: bothLanguages,
  needs: ['recipient.status'],
  find(check) {
    const { reply, facts, jurisdiction } = check
    if (!owesMediator(check)) return []
    const body = jurisdiction === 'uk' ? facts.company?.adr : facts.company?.mediator
    if (jurisdiction === 'uk' && !body?.name) return []
    const place = blocksOf(reply, 'recourse')[0]?.start ?? reply.closing?.start ?? reply.text.length
    const named = body?.name ? isNamed(reply.text, body.name) : /(?<!im)mediateur|mediation|ombudsman/u.test(reply.text)
    const reachable =
      body?.address || body?.website
        ? isReachable(reply.text, body)
        : /https?:\/\/|www\.|\p{L}{3,}\.(?:fr|com|org|eu)(?!\p{L})|(?<!\d)\d{5}\s\p{L}{2}/u.test(reply.text)
    return named && reachable ? [] : [missing(check, place, 'error', { detail: named ? 'address' : undefined })]
  }
}

function isNamed(text: string, name: string): boolean {
  if (squeezed(text).includes(squeezed(foldText(name)))) return true
  const parts = nameParts(name)
  return (
    parts.length > 1 &&
    parts.every((part) => text.includes(part)) &&
    new RegExp(parts.join('[^.!?]{0,20}'), 'u').test(text)
  )
}

function isReachable(
  text: string,
  { address, website }: { readonly address?: string | undefined; readonly website?: string | undefined }
): boolean {
  const site =
    website &&
    foldText(website)
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .replace(/\/+$/u, '')
  if (site && text.includes(site)) return true
  if (!address) return false
  if (squeezed(text).includes(squeezed(foldText(address)))) return true
  const parts = foldText(address).match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return parts.length > 0 && parts.filter((part) => text.includes(part)).length >= parts.length * 0.7
}

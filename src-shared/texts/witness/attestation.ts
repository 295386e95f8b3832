import { displayNames } from '../../domain/contact/contact'
import type { FormBlock, FormContent } from '../../domain/form/content'
import type { LetterSources } from '../letters/sources'
import { translator } from '../translator'
import { frenchSpaces } from '../typography'

/** What is known of the witness beforehand; all of it may be left to the hand. */
export interface Witness {
  readonly name: string
  /** As one line. */
  readonly address: string
}

/**
 * A witness statement to be written by hand, as the French code of civil procedure wants it: the facts that its author saw;
 * name, birth, home and trade; kinship, subordination, collaboration or community of interest with the parties; that it is
 * made for use in court and that a false one is punished; dated and signed, with a proof of identity (CPC art. 202; C. pén.
 * art. 441-7). The form is French whatever the language of the screen, since the law it follows is.
 */
export function attestation(sources: LetterSources, witness: Witness): FormContent {
  const t = translator('fr')
  const { organisation, state } = sources
  const firm = organisation.company
  const blocks = [...first(sources, witness), ...story(), ...end(firm ? [firm.name, ...firm.address].join(', ') : '')]
  return {
    language: 'fr',
    title: frenchSpaces(`Attestation de témoin – ${state.reference}`),
    author: firm?.name ?? '',
    blocks: blocks.map(spaced),
    labels: {
      runningHead: frenchSpaces(`Attestation de témoin – référence ${state.reference}`),
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: 'Paraphe du témoin'
    }
  }
}

function spaced(block: FormBlock): FormBlock {
  switch (block.kind) {
    case 'title':
    case 'note':
    case 'part':
    case 'tick':
      return { ...block, text: frenchSpaces(block.text) }
    case 'paragraph':
      return { ...block, runs: block.runs.map((run) => ({ ...run, text: frenchSpaces(run.text) })) }
    case 'fields':
    case 'table':
    case 'entry':
    case 'lines':
    case 'page':
    case 'photographs':
    case 'signatures':
    case 'deposits':
    case 'stamp':
      return block
  }
}

const field = (label: string, value = ''): FormBlock => ({ kind: 'fields', fields: [{ label, value }] })
const pair = (one: string, other: string): FormBlock => ({
  kind: 'fields',
  fields: [
    { label: one, value: '' },
    { label: other, value: '' }
  ]
})
const paragraph = (text: string, italic = false): FormBlock => ({
  kind: 'paragraph',
  runs: [{ text, ...(italic && { italic: true as const }) }]
})
const tick = (text: string, blank = false): FormBlock => ({ kind: 'tick', text, blank })

/** Who is heard, between whom, and what ties them. */
function first(sources: LetterSources, { name, address }: Witness): readonly FormBlock[] {
  return [
    { kind: 'title', text: 'Attestation de témoin' },
    { kind: 'note', text: 'Articles 200 à 203 du code de procédure civile ; article 441-7 du code pénal.' },
    paragraph(
      'Ce document sert à dire, devant un juge s’il le faut, ce que vous avez vu ou entendu vous-même. Il doit être écrit, daté et signé de votre main. Rien ne vous oblige à le remplir.'
    ),
    field('Référence de l’affaire :', sources.state.reference),
    { kind: 'part', text: '1. Qui êtes-vous ?' },
    field('Nom et prénoms :', name),
    pair('Né(e) le :', 'à :'),
    field('Domicile :', address),
    ...(address === '' ? [{ kind: 'lines', count: 1 } as const] : []),
    field('Profession :'),
    { kind: 'part', text: '2. Entre qui est le litige ?' },
    ...partiesOf(sources, name).map((one) => field('Partie :', one)),
    { kind: 'part', text: '3. Quels sont vos liens avec ces personnes ?' },
    paragraph('Cochez toutes les cases qui conviennent ; précisez lequel, et avec qui.'),
    tick('aucun lien de parenté, d’alliance, de subordination, de collaboration ni de communauté d’intérêts'),
    tick('parenté ou alliance (famille, conjoint) :', true),
    tick('subordination (employeur, salarié) :', true),
    tick('collaboration (associé, partenaire, bénévole) :', true),
    tick('communauté d’intérêts (voisin, copropriétaire, assureur, autre) :', true),
    { kind: 'page' }
  ]
}

/** The firm and the parties of the case, each once; never the witness. */
function partiesOf({ organisation, state, contacts }: LetterSources, witness: string): readonly string[] {
  const names = state.parties.flatMap(({ contact }) => {
    const known = contacts.get(contact)
    return known ? [displayNames(known).join(' et ')] : []
  })
  const all = [organisation.company?.name ?? '', ...names]
  return [...new Set(all)].filter((name) => name !== '' && name !== witness)
}

const STORY_LINES = 26
const MORE_LINES = 7

/** Room for the facts: a whole page, and some of the next. */
function story(): readonly FormBlock[] {
  return [
    { kind: 'part', text: '4. Ce que vous avez vu, entendu ou constaté vous-même' },
    {
      kind: 'note',
      text: 'À la main. Où étiez-vous, quel jour, à quelle heure ? Qui était là ? Qu’avez-vous vu, qu’avez-vous entendu ? Écrivez des faits, dans l’ordre, avec leurs dates ; n’écrivez pas ce que d’autres vous ont raconté, ni ce que vous en pensez.'
    },
    { kind: 'lines', count: STORY_LINES },
    { kind: 'page' },
    { kind: 'note', text: 'Suite de votre récit. Barrez les lignes que vous n’utilisez pas.' },
    { kind: 'lines', count: MORE_LINES }
  ]
}

/** What must be said, the date, the signature and what goes with it. */
function end(to: string): readonly FormBlock[] {
  return [
    { kind: 'part', text: '5. Phrases à recopier à la main' },
    paragraph(
      '« J’établis cette attestation en vue de sa production en justice. J’ai connaissance qu’une fausse attestation de ma part m’expose à des sanctions pénales. »',
      true
    ),
    { kind: 'lines', count: 4 },
    {
      kind: 'note',
      text: 'Établir une attestation qui fait état de faits matériellement inexacts est puni d’un an d’emprisonnement et de 15 000 euros d’amende (article 441-7 du code pénal).'
    },
    { kind: 'part', text: '6. Date et signature' },
    pair('Fait à :', 'le :'),
    field('Signature :'),
    { kind: 'lines', count: 2 },
    { kind: 'part', text: '7. À joindre' },
    tick(
      'l’original ou la copie d’un document officiel qui prouve votre identité et porte votre signature (carte d’identité, passeport, titre de séjour)'
    ),
    ...(to === '' ? [] : [{ kind: 'note', text: `À remettre à : ${to}` } as const])
  ]
}

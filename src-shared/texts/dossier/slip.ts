import type { FormContent } from '../../domain/form/content'
import type { Front } from './front'

/** Figures in groups of four, as they are read aloud. */
const grouped = (fingerprint: string): string => (fingerprint.match(/.{1,4}/gu) ?? []).join(' ')

/** The paper that goes with a package from hand to hand: its fingerprint, and room for both to sign. */
export function slipPaper(
  front: Front,
  { name, fingerprint, files }: { readonly name: string; readonly fingerprint: string; readonly files: number }
): FormContent {
  const { t, format } = front.names
  const { reference, language } = front.receivable.state
  const title = t('dossier.slip.title')
  const to = front.to === '' ? t(`dossier.variant.${front.variant}`) : front.to
  return {
    language,
    title: `${title} – ${reference}`,
    author: front.firm,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: [front.firm, reference, format.longDate(front.today)].filter(Boolean).join(' · ') },
      { kind: 'part', text: t('dossier.slip.package') },
      { kind: 'fields', fields: [{ label: t('dossier.slip.name'), value: name }] },
      { kind: 'fields', fields: [{ label: t('dossier.slip.files'), value: String(files) }] },
      { kind: 'part', text: t('dossier.slip.fingerprint') },
      { kind: 'paragraph', runs: [{ text: grouped(fingerprint), bold: true }] },
      { kind: 'note', text: t('dossier.slip.meaning') },
      { kind: 'part', text: t('dossier.slip.handed') },
      { kind: 'fields', fields: [{ label: t('dossier.slip.to'), value: to }] },
      {
        kind: 'fields',
        fields: [
          { label: t('dossier.slip.on'), value: '' },
          { label: t('dossier.slip.signature'), value: '' }
        ]
      }
    ],
    labels: {
      runningHead: title,
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

import type { ChatMessage } from '../arrival'
import type { Language } from './date-order'
import { withoutMarks } from './header-lines'

const MEDIA_NAME = '([^<>:"/\\\\|?*\\n]{1,200}\\.[A-Za-z0-9]{2,5})'
/** `<pièce jointe : 00000003-PHOTO-….jpg>`, `<attached: …>` */
const ATTACHED_IN_BRACKETS = new RegExp(
  `^<(?:pièce jointe|fichier joint|attached|attachment)\\s{0,2}:\\s{0,2}${MEDIA_NAME}>\\s?`,
  'iu'
)
/** `IMG-20240312-WA0003.jpg (fichier joint)` */
const ATTACHED_BEHIND = new RegExp(`^${MEDIA_NAME} \\((?:fichier joint|file attached|pièce jointe)\\)\\s?`, 'iu')
/** The same with a caption before it, as iPhones write below a text. */
const ATTACHED_LATER = new RegExp(
  `[\\s\\u200e]<(?:pièce jointe|fichier joint|attached)\\s{0,2}:\\s{0,2}${MEDIA_NAME}>`,
  'iu'
)
const OMITTED_IN_BRACKETS = /^<(?:médias? omis|fichiers? omis|média masqué|media omitted)>$/iu
const OMITTED =
  /^(?:image|photo|vidéo|video|audio|gif|sticker|document|note vocale|fiche contact|contact card|voice message|video note) (?:absente?|omise?|omitted|non incluse?)$/iu
const OMITTED_DOCUMENT =
  /^.{1,200}\.[a-z0-9]{2,5}\s?(?:•\s?.{1,40}\s)?(?:document|fichier) (?:omitted|omis|absent|manquant)$/iu
const DELETED =
  /^(?:ce message a été supprimé|vous avez supprimé ce message|this message was deleted|you deleted this message)\.?$/iu
const EDITED = /\s?<(?:ce message a été modifié|this message was edited)>\s?$/iu
const SYSTEM =
  /(?:chiffrés? de bout en bout|end-to-end encrypted|a créé (?:le|ce) groupe|created (?:this )?group|vous a ajouté|added you|a ajouté|was added|a quitté|^.{0,80} left$|a supprimé \+?\d|a changé (?:l['’]|le |la |de |son )|changed (?:the|this|their|to)|code de sécurité|security code|appel (?:vocal|vidéo) manqué|missed (?:voice|video) call|a épinglé|pinned a message|messages éphémères|disappearing messages|a rejoint|joined using)/iu

/** What stands behind the header of a message, taken apart. */
export function messageParts(text: string): Pick<ChatMessage, 'text' | 'media' | 'mediaMissing' | 'changed'> {
  const edited = EDITED.test(text)
  const plain = withoutMarks(text.replace(EDITED, '')).trim()
  if (DELETED.test(plain)) return { text: plain, changed: 'deleted' }
  if ([OMITTED, OMITTED_IN_BRACKETS, OMITTED_DOCUMENT].some((words) => words.test(plain)))
    return { text: '', mediaMissing: true }
  const first = ATTACHED_IN_BRACKETS.exec(plain) ?? ATTACHED_BEHIND.exec(plain) ?? ATTACHED_LATER.exec(text)
  const media = first?.[1]
  const rest = first ? withoutMarks(plain.replace(withoutMarks(first[0]).trim(), '')).trim() : plain
  return {
    text: rest,
    ...(media === undefined ? {} : { media: media.trim() }),
    ...(edited ? { changed: 'edited' } : {})
  }
}

/** Whether the program wrote it rather than a person. */
export function isSystemText(text: string): boolean {
  return text.length < 500 && SYSTEM.test(withoutMarks(text))
}

const FRENCH =
  /<médias? omis>|\(fichier joint\)|<pièce jointe|de bout en bout|message a été|(?:image|vidéo) absente|\s(?:le|la|les|des|est|pour|vous|une)\s/giu
const ENGLISH =
  /<media omitted>|\(file attached\)|<attached:|end-to-end|message was|(?:image|video) omitted|\s(?:the|and|is|for|you|with|are)\s/giu
const LOOKED_AT = 50_000

export function languageOf(text: string): Language {
  const sample = text.slice(0, LOOKED_AT)
  return { french: sample.match(FRENCH)?.length ?? 0, english: sample.match(ENGLISH)?.length ?? 0 }
}

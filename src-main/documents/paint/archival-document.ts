import PDFDocument from 'pdfkit'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { epochMilliseconds, type Instant } from '../../../src-shared/lib/plain-date'
import { faces } from '../layout/model'
import type { Fonts } from './fonts'

const PRODUCER = 'Entente'
const languages = { fr: 'fr-FR', en: 'en-GB' } as const

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }
// XML 1.0 has no place for controls, half a surrogate pair or the two non-characters.
const NOT_XML = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[<>&]/gu, (sign) => entities[sign] ?? sign)
}

/** Beside PDF/A, whose part it is not, what says PDF/UA has to be described (ISO 19005-3, 6.6.2.3). */
const PDF_UA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about=""
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>part</pdfaProperty:name>
                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    <pdfaProperty:category>internal</pdfaProperty:category>
                    <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        `

/** pdfkit writes titles and names into the XMP packet as they are: "Dupont & Fils" would break it. */
class ArchivalDocument extends PDFDocument {
  readonly #accessible: boolean

  constructor({ accessible, ...options }: PDFKit.PDFDocumentOptions & { readonly accessible: boolean }) {
    super(options)
    this.#accessible = accessible
  }

  override endMetadata(): void {
    if (this.#accessible) this.appendXML(PDF_UA)
    const { info } = this
    this.info = { ...info, Title: xmlText(info.Title ?? ''), Author: xmlText(info.Author ?? '') }
    super.endMetadata()
    this.info = info
  }
}

/** What the file says of itself. */
export interface Described {
  readonly language: Language
  readonly title: string
  readonly author: string
}

/**
 * An empty tagged PDF/A-3a in which only what is passed in decides the bytes: its dates and its identifier come from
 * `instant`, and its streams are not deflated, because zlib's output differs between processors and versions.
 * @param archival whether it says that it is PDF/A-3a: not with copies of pages that nobody can vouch for
 * @param accessible whether it says that it is PDF/UA-1 as well: only what is laid out to be read aloud whole
 */
export function createArchivalDocument(
  content: Described,
  instant: Instant,
  fonts: Fonts,
  { archival = true, accessible = false }: { readonly archival?: boolean; readonly accessible?: boolean } = {}
): PDFKit.PDFDocument {
  const document = new ArchivalDocument({
    accessible,
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    compress: false,
    pdfVersion: '1.7',
    ...(archival && { subset: 'PDF/A-3a' as const }),
    tagged: true,
    displayTitle: true,
    lang: languages[content.language],
    font: '',
    // The fonts remember their words themselves, and pdfkit would remember them with their spaces spread.
    fontLayoutCache: false,
    info: {
      Title: content.title.replace(NOT_XML, ''),
      Author: content.author.replace(NOT_XML, ''),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: new Date(epochMilliseconds(instant))
    }
  })
  for (const face of faces) document.registerFont(face, fonts[face])
  return document
}

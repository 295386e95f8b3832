import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A cell of a made workbook: its text or number, its style (an index into `styles`). */
export type MadeCell = string | number | undefined | { readonly value?: string | number; readonly style: MadeStyle }
export type MadeStyle = 'date' | 'green' | 'orange'
export interface MadeSheet {
  readonly name: string
  readonly rows: readonly (readonly MadeCell[])[]
  readonly merged?: readonly string[]
  readonly hidden?: boolean
  /** PNG pictures, each beginning on a row, from 1. */
  readonly pictures?: readonly { readonly row: number; readonly bytes: Uint8Array }[]
}

const styles = ['', 'date', 'green', 'orange']
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function cellXml(cell: MadeCell, reference: string): string {
  const { value, style } = typeof cell === 'object' ? cell : { value: cell, style: '' }
  const at = `r="${reference}" s="${styles.indexOf(style)}"`
  if (value === undefined) return style === '' ? '' : `<c ${at}/>`
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

function sheetXml({ rows, merged = [], pictures = [] }: MadeSheet): string {
  const lines = rows.map((cells, at) => {
    const made = cells.map((cell, place) => cellXml(cell, `${String.fromCharCode(65 + place)}${at + 1}`))
    return `<row r="${at + 1}">${made.join('')}</row>`
  })
  const merges = merged.map((place) => `<mergeCell ref="${place}"/>`).join('')
  const merging = merged.length > 0 ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : ''
  const drawing = pictures.length > 0 ? `<drawing xmlns:r="${REL}" r:id="rId1"/>` : ''
  return `${HEAD}<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData>${merging}${drawing}</worksheet>`
}

const DRAWN =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

/** A picture over one cell and a bit, as a spreadsheet anchors it: rows are counted from 0. */
function anchorXml(row: number, at: number): string {
  const corner = (name: string, to: number) =>
    `<xdr:${name}><xdr:col>${to}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1 + to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  const shown = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${at + 1}" name="Image ${at + 1}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${REL}" r:embed="rId${at + 1}"/></xdr:blipFill><xdr:spPr/></xdr:pic>`
  return `<xdr:twoCellAnchor>${corner('from', 0)}${corner('to', 1)}${shown}<xdr:clientData/></xdr:twoCellAnchor>`
}

const fill = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`
const STYLES = `${HEAD}<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('92D050')}${fill('FFC000')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/><xf fillId="2" applyFill="1" xfId="0"/><xf fillId="3" applyFill="1" xfId="0"/></cellXfs></styleSheet>`

/** Writes a workbook as a spreadsheet does, with merged cells, fills and dates, which the library that reads them cannot write. */
export async function makeWorkbook(path: string, sheets: readonly MadeSheet[]): Promise<void> {
  const zip = new ZipFile()
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name)
  const overrides = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`
  )
  add(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join('')}</Types>`
  )
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`
  const relations = (inside: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  add('_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml')))
  const named = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`
  )
  add('xl/workbook.xml', `${HEAD}<workbook ${MAIN} xmlns:r="${REL}"><sheets>${named.join('')}</sheets></workbook>`)
  const linked = sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  add('xl/_rels/workbook.xml.rels', relations(linked.join('') + relation(sheets.length + 1, 'styles', 'styles.xml')))
  add('xl/styles.xml', STYLES)
  for (const [at, sheet] of sheets.entries()) {
    const { pictures = [] } = sheet
    add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet))
    if (pictures.length === 0) continue
    const drawing = `drawing${at + 1}.xml`
    add(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relations(relation(1, 'drawing', `../drawings/${drawing}`)))
    const anchors = pictures.map(({ row }, place) => anchorXml(row, place)).join('')
    add(`xl/drawings/${drawing}`, `${HEAD}<xdr:wsDr ${DRAWN}>${anchors}</xdr:wsDr>`)
    const images = pictures.map((_, place) => relation(place + 1, 'image', `../media/image${at + 1}-${place + 1}.png`))
    add(`xl/drawings/_rels/${drawing}.rels`, relations(images.join('')))
    for (const [place, { bytes }] of pictures.entries()) {
      zip.addBuffer(Buffer.from(bytes), `xl/media/image${at + 1}-${place + 1}.png`)
    }
  }
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(path)))
}

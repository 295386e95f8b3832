/** What a rendered photograph or a drawn paper of the sample cases shows, as SVG. */
export interface Drawing {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** The drawing, in a box of 1600 × 1200 (or 1200 × 1600 upright). */
  readonly body: string
}

const PHOTO = { width: 1600, height: 1200 }
const SHEET = { width: 1200, height: 1600 }

/** Light that falls off, dust and grain: what tells a photograph from a drawing. */
const grain = `<rect width="1600" height="1200" filter="url(#grain)" opacity=".18"/><rect width="1600" height="1200" fill="url(#vignette)"/>`

const room = (wall: string, floor: string) =>
  `<rect width="1600" height="1200" fill="${wall}"/><polygon points="0,1200 0,860 520,700 1600,700 1600,1200" fill="${floor}"/><polygon points="0,0 520,120 520,700 0,860" fill="#000" opacity=".07"/>`

const ceiling = `<rect width="1600" height="1200" fill="#e9e6df"/><polygon points="0,1200 0,900 1600,760 1600,1200" fill="#dcd7cc"/>
<g filter="url(#stain)"><ellipse cx="760" cy="420" rx="430" ry="240" fill="#b08a52" opacity=".55"/><ellipse cx="800" cy="410" rx="250" ry="140" fill="#8a6534" opacity=".55"/><ellipse cx="730" cy="440" rx="110" ry="60" fill="#5d431f" opacity=".5"/></g>
<path d="M560 380 q60 40 120 10 t140 30 t150 -20" fill="none" stroke="#6b4c25" stroke-width="5" opacity=".7"/><circle cx="1290" cy="300" r="70" fill="#f7f5f0" stroke="#c9c4b8" stroke-width="6"/>`

const corridor = `${room('#e4ded2', '#a9774a')}<g stroke="#6d4826" stroke-width="5">${[0, 1, 2, 3, 4, 5, 6]
  .map((n) => `<path d="M${n * 260 - 200} 1200 L${520 + n * 150} 700" fill="none"/>`)
  .join(
    ''
  )}</g><path d="M300 1050 q220 -90 430 10 q200 90 420 -20" fill="none" stroke="#4b2f16" stroke-width="16" opacity=".65"/>`

const tiles = `<rect width="1600" height="1200" fill="#b9bdb9"/>${Array.from({ length: 24 }, (_, n) => {
  const x = (n % 6) * 266 + 8
  const y = Math.floor(n / 6) * 300 + 8
  return `<rect x="${x}" y="${y}" width="250" height="284" fill="${n % 5 === 2 ? '#c7cdc8' : '#d3d6d0'}"/>`
}).join(
  ''
)}<path d="M820 330 l60 90 l-30 70 l80 120 l-20 90" fill="none" stroke="#4d4f4c" stroke-width="6"/><circle cx="560" cy="620" r="120" fill="none" stroke="#b3402a" stroke-width="10" stroke-dasharray="24 14"/>`

const scaffold = `<rect width="1600" height="1200" fill="#a9c0d0"/><rect x="260" y="220" width="1080" height="980" fill="#cfc3ae"/>${Array.from(
  { length: 12 },
  (_, n) => {
    const x = 340 + (n % 4) * 250
    const y = 300 + Math.floor(n / 4) * 290
    return `<rect x="${x}" y="${y}" width="150" height="190" fill="#2c2f33"/><rect x="${x}" y="${y}" width="150" height="190" fill="#d8e2ea" opacity="${n % 3 === 0 ? '.5' : '.08'}"/>`
  }
).join(
  ''
)}<g stroke="#7d8590" stroke-width="12">${[220, 520, 820, 1120, 1380].map((x) => `<path d="M${x} 120 V1200"/>`).join('')}${[260, 550, 840, 1130].map((y) => `<path d="M200 ${y} H1400"/>`).join('')}</g>`

const scratch = `<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#7fa3bf"/><stop offset="1" stop-color="#c8d6cf"/></linearGradient><rect width="1600" height="1200" fill="url(#sky)"/><path d="M0 900 q400 -140 800 -30 t800 -60 V1200 H0z" fill="#6f8460"/><rect x="0" y="0" width="120" height="1200" fill="#3c4146"/><rect x="1480" y="0" width="120" height="1200" fill="#3c4146"/><path d="M480 430 q180 40 350 24 t310 70" fill="none" stroke="#fff" stroke-width="5" opacity=".9"/><path d="M500 440 q180 40 350 24 t290 66" fill="none" stroke="#20303a" stroke-width="2" opacity=".5"/>`

const house = `<rect width="1600" height="1200" fill="#b8c9d6"/><rect y="860" width="1600" height="340" fill="#8d7f66"/><polygon points="330,470 820,190 1310,470" fill="#7a4b3a"/><rect x="390" y="470" width="860" height="430" fill="#a8a49c"/><rect x="470" y="560" width="180" height="160" fill="#3a4148"/><rect x="990" y="560" width="180" height="160" fill="#3a4148"/><rect x="740" y="640" width="150" height="260" fill="#544c44"/><path d="M100 980 h280 v-70 h120 v70 h180" fill="none" stroke="#5d543f" stroke-width="26"/>`

const mono = 'font-family="DejaVu Sans, Arial, sans-serif" fill="#2b2b2b"'
const row = (y: number, left: string, right: string, strong = false) =>
  `<text x="110" y="${y}" font-size="30" ${mono}${strong ? ' font-weight="bold"' : ''}>${left}</text><text x="1090" y="${y}" font-size="30" text-anchor="end" ${mono}${strong ? ' font-weight="bold"' : ''}>${right}</text>`
const paper = (title: string, rows: string) =>
  `<rect width="1200" height="1600" fill="#fbfaf7"/><text x="110" y="190" font-size="46" font-weight="bold" ${mono}>${title}</text><path d="M110 230 H1090" stroke="#999" stroke-width="2"/>${rows}`

const statement = paper(
  'Banque de la Presqu’île',
  [
    row(330, 'Relevé du compte joint', '', true),
    row(430, 'Prélèvement BATI-RHONE', '− 1 847,40'),
    row(490, 'Virement salaire', '+ 2 310,00'),
    row(550, 'Prélèvement BATI-RHONE', '− 1 847,40'),
    row(610, 'Frais de découvert', '− 16,00'),
    row(720, 'Solde', '− 402,18', true)
  ].join('') +
    '<rect x="90" y="392" width="1020" height="56" fill="none" stroke="#b3402a" stroke-width="4"/><rect x="90" y="512" width="1020" height="56" fill="none" stroke="#b3402a" stroke-width="4"/>'
)
const invoice = paper(
  'Carrelages Ferreira &amp; Fils',
  [
    row(330, 'Facture F-2231', '', true),
    row(430, 'Carrelage cage B, 148 m²', '5 920,00'),
    row(490, 'Plinthes, 96 ml', '672,00'),
    row(550, 'Acompte reçu', '− 577,00'),
    row(660, 'Total HT', '6 015,00'),
    row(720, 'TVA 20 %', '1 203,00'),
    row(800, 'Net à payer', '7 218,00 €', true)
  ].join('')
)
const review = `<rect width="1200" height="1600" fill="#f3f4f6"/><rect x="60" y="180" width="1080" height="520" rx="18" fill="#fff"/><text x="120" y="280" font-size="36" font-weight="bold" ${mono}>C. Okafor-S.</text><text x="120" y="350" font-size="44" fill="#c98a1b" font-family="DejaVu Sans, Arial, sans-serif">★☆☆☆☆</text><text x="120" y="440" font-size="32" ${mono}>Porte-fenêtre rayée dès la pose,</text><text x="120" y="490" font-size="32" ${mono}>trois messages sans réponse. À fuir.</text><text x="120" y="620" font-size="26" ${mono} opacity=".6">Réponse du propriétaire : aucune</text>`

const plan = `<rect width="1600" height="1200" fill="#fff"/><g fill="none" stroke="#1d2b33" stroke-width="14"><path d="M180 160 H1420 V1040 H180z M180 620 H620 V160 M620 620 V1040 M620 440 H1000 V160 M1000 440 V720 H1420"/></g><g fill="none" stroke="#1d2b33" stroke-width="4"><path d="M620 520 a100 100 0 0 1 100 -80 M1000 560 a110 110 0 0 1 110 110"/></g><g font-family="DejaVu Sans, Arial, sans-serif" font-size="34" fill="#53626b"><text x="300" y="400">Salle de bains</text><text x="330" y="850">Chambre 2</text><text x="730" y="310">Couloir</text><text x="1130" y="420">Cuisine</text><text x="900" y="880">Séjour</text><text x="180" y="1120" font-size="26">Résidence Les Ormes – étage 3 – B12 – 1:100</text></g>${[
  [300, 300],
  [480, 250],
  [560, 180],
  [800, 360],
  [300, 960],
  [1300, 250],
  [1380, 900]
]
  .map(
    ([x, y], index) =>
      `<circle cx="${x}" cy="${y}" r="30" fill="#b3402a"/><text x="${x}" y="${(y ?? 0) + 11}" font-size="32" text-anchor="middle" fill="#fff" font-family="DejaVu Sans, Arial, sans-serif">${index + 1}</text>`
  )
  .join('')}`

/** By the name of the file under resources/samples. */
export const drawings: Readonly<Record<string, Drawing>> = {
  ceiling: { ...PHOTO, body: ceiling + grain },
  corridor: { ...PHOTO, body: corridor + grain },
  tiles: { ...PHOTO, body: tiles + grain },
  scaffold: { ...PHOTO, body: scaffold + grain },
  scratch: { ...PHOTO, body: scratch + grain },
  house: { ...PHOTO, body: house + grain },
  plan: { ...PHOTO, body: plan },
  statement: { ...SHEET, body: statement },
  invoice: { ...SHEET, body: invoice },
  review: { ...SHEET, body: review }
}

import { describe, expect, it } from 'vitest'
import { parseChat } from '../../../src-main/arrivals/read/chat/parse-chat'
import { Remarks } from '../../../src-main/arrivals/read/remarks'

const MARK = '\u200e'
const NARROW = '\u202f'

// Each is one conversation of 5 March and 14 March 2024 at five past two in the afternoon, as one program writes it.
const dialects: readonly (readonly [dialect: string, text: string])[] = [
  [
    'iPhone, French',
    `${MARK}[05/03/2024 14:05:09] Résidence Les Tilleuls: ${MARK}Les messages et les appels sont chiffrés de bout en bout.\n[05/03/2024 14:05:09] Jeanne Lévêque: Il pleut dans la chambre\n[14/03/2024 14:05:09] Paul N’Guyen: Je passe demain`
  ],
  [
    'iPhone, French, older, with a comma',
    '[05/03/2024, 14:05:09] Jeanne Lévêque: Il pleut dans la chambre\r\n[14/03/2024, 14:05:09] Paul N’Guyen: Je passe demain\r\n'
  ],
  [
    'iPhone, French, short year',
    '[05/03/24 14:05:09] Jeanne Lévêque: Il pleut dans la chambre\n[14/03/24 14:05:09] Paul N’Guyen: Je passe demain'
  ],
  [
    'Android, French',
    '05/03/2024, 14:05 - Les messages et les appels sont chiffrés de bout en bout.\n05/03/2024, 14:05 - Jeanne Lévêque: Il pleut dans la chambre\n14/03/2024, 14:05 - Paul N’Guyen: Je passe demain'
  ],
  [
    'Android, French, older, with « à »',
    '05/03/2024 à 14:05 - Jeanne Lévêque: Il pleut dans la chambre\n14/03/2024 à 14:05 - Paul N’Guyen: Je passe demain'
  ],
  [
    'Android, French of Canada',
    '2024-03-05 14 h 05 - Jeanne Lévêque: Il pleut dans la chambre\n2024-03-14 14 h 05 - Paul N’Guyen: Je passe demain'
  ],
  [
    'iPhone, United States',
    `[3/5/24, 2:05:09${NARROW}PM] Jeanne Lévêque: Il pleut dans la chambre\n[3/14/24, 2:05:09${NARROW}PM] Paul N’Guyen: Je passe demain`
  ],
  [
    'Android, United States',
    `3/5/24, 2:05${NARROW}PM - Messages and calls are end-to-end encrypted.\n3/5/24, 2:05${NARROW}PM - Jeanne Lévêque: Il pleut dans la chambre\n3/14/24, 2:05${NARROW}PM - Paul N’Guyen: Je passe demain`
  ],
  [
    'Android, United Kingdom',
    '05/03/2024, 14:05 - Jeanne Lévêque: Il pleut dans la chambre\n14/03/2024, 14:05 - Paul N’Guyen: Je passe demain'
  ],
  [
    'Android, Australia, half days in small letters',
    '5/3/2024, 2:05 pm - Jeanne Lévêque: Il pleut dans la chambre\n14/3/2024, 2:05 pm - Paul N’Guyen: Je passe demain'
  ],
  [
    'Android, Spanish half days, dots',
    '5/3/24, 2:05 p. m. - Jeanne Lévêque: Il pleut dans la chambre\n14/3/24, 2:05 p. m. - Paul N’Guyen: Je passe demain'
  ],
  [
    'Android, German',
    '05.03.24, 14:05 - Jeanne Lévêque: Il pleut dans la chambre\n14.03.24, 14:05 - Paul N’Guyen: Je passe demain'
  ],
  [
    'ISO dates with seconds',
    '[2024-03-05, 14:05:09] Jeanne Lévêque: Il pleut dans la chambre\n[2024-03-14, 14:05:09] Paul N’Guyen: Je passe demain'
  ],
  [
    'marks before the line and around the name',
    `\ufeff\u200e\u202a05/03/2024\u202c, 14:05 - \u202aJeanne Lévêque\u202c: ${MARK}Il pleut dans la chambre\n\u200f14/03/2024, 14:05 - Paul N’Guyen: Je passe demain`
  ]
]

describe('a chat in every dialect', () => {
  it.each(dialects)('%s', (_, text) => {
    const remarks = new Remarks()
    const chat = parseChat(text, remarks)
    const said = chat?.messages.filter(({ author }) => author !== undefined)
    expect(said?.map(({ at, ...rest }) => ({ ...rest, at: at.slice(0, 16) }))).toEqual([
      { at: '2024-03-05T14:05', author: 'Jeanne Lévêque', text: 'Il pleut dans la chambre' },
      { at: '2024-03-14T14:05', author: 'Paul N’Guyen', text: 'Je passe demain' }
    ])
    expect(chat?.members).toEqual(['Jeanne Lévêque', 'Paul N’Guyen'])
    expect(remarks.list()).toEqual([])
  })
})

const times: readonly (readonly [written: string, hour: string])[] = [
  ['12:00 AM', '00:00'],
  ['12:30 AM', '00:30'],
  ['1:05 AM', '01:05'],
  ['11:59 AM', '11:59'],
  ['12:00 PM', '12:00'],
  ['12:59 pm', '12:59'],
  ['11:59 p.m.', '23:59'],
  ['00:15', '00:15'],
  ['23h59', '23:59']
]

it.each(times)('reads the time %s', (written, hour) => {
  const chat = parseChat(`3/25/24, ${written} - Ada: oui\n`, new Remarks())
  expect(chat?.messages[0]?.at).toBe(`2024-03-25T${hour}:00`)
})

describe('day or month first, told by the whole file', () => {
  const order = (text: string) => {
    const remarks = new Remarks()
    const chat = parseChat(text, remarks)
    return { days: chat?.messages.map(({ at }) => at.slice(0, 10)), guessed: remarks.list().length > 0 }
  }

  it('by a number above twelve near the end', () => {
    const early = Array.from({ length: 12 }, (_, index) => `01/${index + 1}/24, 10:00 - Ada: ${index}`).join('\n')
    expect(order(`${early}\n01/13/24, 10:00 - Ada: fin`).days?.at(1)).toBe('2024-01-02')
    expect(order(`${early}\n13/12/24, 10:00 - Ada: fin`).days?.at(1)).toBe('2024-02-01')
  })

  it('by the order of the messages, without a number above twelve', () => {
    expect(order('11/03/2024, 10:00 - Ada: a\n02/04/2024, 10:00 - Ada: b')).toEqual({
      days: ['2024-03-11', '2024-04-02'],
      guessed: false
    })
    expect(order('03/11/2024, 10:00 - Ada: a\n04/02/2024, 10:00 - Ada: b')).toEqual({
      days: ['2024-03-11', '2024-04-02'],
      guessed: false
    })
  })

  it('by the language, and says that it guessed', () => {
    expect(order('05/03/2024, 10:00 - Ada: le mur est humide pour la troisième fois')).toEqual({
      days: ['2024-03-05'],
      guessed: true
    })
    expect(order('3/5/24, 10:00 AM - Ada: ok')).toEqual({ days: ['2024-03-05'], guessed: true })
  })
})

describe('the lines of a chat', () => {
  const read = (text: string) => parseChat(text, new Remarks())?.messages

  it('keeps several lines together, and a conversation somebody pasted into one', () => {
    const messages = read(
      '[25/03/2024 09:00:00] Ada: Voici ce qu’il m’a écrit :\n25/03/2024, 08:00 - Plombier: je ne viens pas\n\nQue faire ?\n[25/03/2024 09:01:00] Éric: Attendre'
    )
    expect(messages).toHaveLength(2)
    expect(messages?.[0]?.text).toBe(
      'Voici ce qu’il m’a écrit :\n25/03/2024, 08:00 - Plombier: je ne viens pas\n\nQue faire ?'
    )
  })

  it('takes a date that does not exist for text', () => {
    expect(read('25/03/2024, 09:00 - Ada: un\n31/02/2024, 09:00 - Ada: deux')).toHaveLength(1)
  })

  it.each([
    '25/03/2024, 09:00 - Vous avez créé le groupe « Lot 3 : peinture »',
    '25/03/2024, 09:00 - Éric a changé le nom du groupe de « A: b » en « C »',
    '25/03/2024, 09:00 - +33 6 12 34 56 78 a quitté le groupe',
    '25/03/2024, 09:00 - Ada changed the group name to “Roof: leaks”'
  ])('has no author in %s', (line) => {
    const messages = read(`${line}\n25/03/2024, 09:01 - Ada: oui`)
    expect(messages?.map(({ author }) => author)).toEqual([undefined, 'Ada'])
  })

  it.each([
    ['<Médias omis>', { mediaMissing: true }],
    ['<Media omitted>', { mediaMissing: true }],
    [`${MARK}image absente`, { mediaMissing: true }],
    [`${MARK}image omitted`, { mediaMissing: true }],
    [`${MARK}vidéo absente`, { mediaMissing: true }],
    [`${MARK}audio omis`, { mediaMissing: true }],
    [`${MARK}devis.pdf • ${MARK}2 pages ${MARK}document omis`, { mediaMissing: true }],
    ['IMG-20240312-WA0003.jpg (fichier joint)', { media: 'IMG-20240312-WA0003.jpg' }],
    ['PTT-20240312-WA0007.opus (file attached)', { media: 'PTT-20240312-WA0007.opus' }],
    [
      `${MARK}<pièce jointe : 00000012-PHOTO-2024-03-12-14-05-09.jpg>`,
      { media: '00000012-PHOTO-2024-03-12-14-05-09.jpg' }
    ],
    [
      `${MARK}<attached: 00000013-AUDIO-2024-03-12-14-06-00.opus>`,
      { media: '00000013-AUDIO-2024-03-12-14-06-00.opus' }
    ],
    [`${MARK}Ce message a été supprimé.`, { changed: 'deleted' }],
    ['This message was deleted', { changed: 'deleted' }],
    [`Demain ${MARK}<Ce message a été modifié>`, { changed: 'edited', text: 'Demain' }]
  ])('reads %s', (text, expected) => {
    expect(read(`25/03/2024, 09:00 - Ada: ${text}`)?.[0]).toMatchObject(expected)
  })

  it('keeps the caption of a picture', () => {
    const [message] =
      read('25/03/2024, 09:00 - Ada: IMG-20240312-WA0003.jpg (fichier joint)\nLa fissure, vue du couloir') ?? []
    expect(message).toMatchObject({ media: 'IMG-20240312-WA0003.jpg', text: 'La fissure, vue du couloir' })
  })

  it('does not take words for a missing picture', () => {
    const [message] = read('25/03/2024, 09:00 - Ada: une image absente du dossier') ?? []
    expect(message).toEqual({ at: '2024-03-25T09:00:00', author: 'Ada', text: 'une image absente du dossier' })
  })

  it.each(['', 'Bonjour,\n25/03/2024, 09:00 - Ada: un', '2024-03-25 09:00 - démarrage du service\n', '12/03/2024'])(
    'is no chat: %j',
    (text) => {
      expect(read(text)).toBeUndefined()
    }
  )
})

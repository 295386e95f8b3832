// The dictionary every reader begins with ([MS-OXRTFCP], 2.1.2.1).
const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const WINDOW = 4096
const HEADER = 16
const COMPRESSED = 0x75465a4c
const PLAIN = 0x414c454d

/**
 * The RTF of a mail as Outlook packs it ([MS-OXRTFCP]); undefined where it is damaged.
 * @param most bytes it may unpack to
 */
export function decompressRtf(packed: Buffer, most: number): Buffer | undefined {
  if (packed.length < HEADER) return undefined
  const raw = packed.readUInt32LE(4)
  const kind = packed.readUInt32LE(8)
  if (kind === PLAIN) return packed.subarray(HEADER, HEADER + Math.min(raw, most))
  if (kind !== COMPRESSED || raw > most) return undefined
  return unpack(packed.subarray(HEADER), raw)
}

function unpack(packed: Buffer, size: number): Buffer {
  const output = Buffer.alloc(size)
  const window = Buffer.alloc(WINDOW)
  let place = window.write(DICTIONARY, 'latin1')
  let written = 0
  const put = (byte: number) => {
    if (written < size) output[written++] = byte
    window[place] = byte
    place = (place + 1) % WINDOW
  }
  for (let at = 0; at < packed.length && written < size; ) {
    const control = packed[at++] ?? 0
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at++] ?? 0)
        continue
      }
      if (at + 1 >= packed.length) return output.subarray(0, written)
      const reference = packed.readUInt16BE(at)
      at += 2
      const from = reference >> 4
      if (from === place) return output.subarray(0, written)
      for (let copied = 0; copied < (reference & 15) + 2; copied++) put(window[(from + copied) % WINDOW] ?? 0)
    }
  }
  return output.subarray(0, written)
}

/** What the chain needs from the platform. Digests are lower-case hexadecimal, 64 characters. */
export interface Hasher {
  /** SHA-256 (FIPS 180-4) over the parts, one after another. */
  sha256(...parts: readonly Uint8Array[]): string
  /** HMAC-SHA256 (RFC 2104) over the parts, one after another. */
  hmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): string
  encodeUtf8(text: string): Uint8Array
  /** Undefined when the bytes are not valid UTF-8. A byte order mark is kept as a character. */
  decodeUtf8(bytes: Uint8Array): string | undefined
}

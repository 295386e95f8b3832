/**
 * What a page of ours may load: itself. Inline styles are the component library's (Mantine sets sizes and its theme's
 * variables by them); scripts, inline or evaluated, are refused, WebAssembly too.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self' blob:",
  "media-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** For attachments: even if one came to be shown as a page, it could do nothing. */
export const attachmentPolicy = "default-src 'none'; sandbox"

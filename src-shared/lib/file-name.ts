/**
 * A title as a file of that name can be kept on any disk, Windows' among them: without the characters that it forbids,
 * breaks of lines, and the dots and spaces at the ends that it drops. What is left of none is `fallback`.
 */
export function fileNameOf(title: string, fallback = 'Entente'): string {
  const plain = title
    .replace(/\s*[\\/:*?"<>|\p{Cc}]\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
  return plain === '' ? fallback : plain
}

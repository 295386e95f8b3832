const MESSAGE = /\.(?:eml|msg|zip)$/iu
/** A conversation exported without its pictures, as phones name it. */
const CHAT = /^(?:_chat|.*whatsapp.*)\.txt$/iu

/** Messages, which are read and filed each with its own date, apart from files that join the entry being written. */
export function partMessages<F extends { readonly name: string; readonly type: string }>(files: readonly F[]) {
  const isMessage = ({ name, type }: F) => MESSAGE.test(name) || CHAT.test(name) || type === 'message/rfc822'
  return { messages: files.filter(isMessage), others: files.filter((file) => !isMessage(file)) }
}

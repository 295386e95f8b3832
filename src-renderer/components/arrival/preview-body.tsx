import type { ChatMessage } from '../../../src-shared/domain/arrivals/arrival'
import type { Output } from '../../../src-shared/ipc/contract'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { pictureAddress } from '../../lib/attachment-address'
import { useTexts } from '../../lib/texts'
import classes from './arrival.module.css'

type Arrival = Output<'arrival.get'>

const DRAWN = /^image\/(?:jpeg|png|webp|gif|avif|bmp)$/u

/** The content itself: words as plain text, a picture, the messages of a chat. Nothing remote is ever fetched. */
export function PreviewBody({ arrival }: { readonly arrival: Arrival }) {
  const { t, format } = useTexts()
  const { row, detail, text } = arrival
  switch (row.kind) {
    case 'mail':
      return <MailBody arrival={arrival} />
    case 'chat':
      return <ChatBody arrival={arrival} />
    case 'picture':
    case 'live-photo':
      return <PictureBody arrival={arrival} />
    case 'pdf':
      return (
        <>
          {detail.pages !== undefined && (
            <p className={classes['soft']}>{t('arrivals.pages', { count: detail.pages })}</p>
          )}
          <Words text={text} />
        </>
      )
    case 'audio':
    case 'video':
      return (
        <p className={classes['soft']}>
          {detail.seconds === undefined
            ? format.fileSize(row.size)
            : t('arrivals.seconds', {
                minutes: format.integer(Math.floor(detail.seconds / 60)),
                seconds: format.integer(Math.round(detail.seconds % 60))
              })}
        </p>
      )
    default:
      return <Words text={text} />
  }
}

function Words({ text }: { readonly text: string }) {
  const { t } = useTexts()
  if (text.trim() === '') return <p className={classes['soft']}>{t('arrivals.no-text')}</p>
  return (
    <div className={classes['text']} dir="auto">
      {text}
    </div>
  )
}

function MailBody({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTexts()
  const { newest, quoted } = arrival.detail
  return (
    <>
      <Words text={newest ?? arrival.text} />
      {quoted !== undefined && quoted.trim() !== '' && (
        <details className={classes['quoted']}>
          <summary>{t('arrivals.quoted')}</summary>
          <Words text={quoted} />
        </details>
      )}
    </>
  )
}

function PictureBody({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTexts()
  const copy = arrival.files.find(({ shown }) => shown.copy)
  const shown = copy?.attachment ?? arrival.files[0]?.attachment
  if (shown === undefined || !DRAWN.test(shown.mediaType))
    return <p className={classes['soft']}>{t('arrivals.no-text')}</p>
  return <img className={classes['picture']} src={pictureAddress(shown.id, 1280)} alt={arrival.row.name} />
}

function ChatBody({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTexts()
  const { messages = [], moreMessages = 0 } = arrival.detail
  return (
    <>
      {moreMessages > 0 && <p className={classes['soft']}>{t('arrivals.messages.more', { count: moreMessages })}</p>}
      <ol className={classes['messages']}>
        {messages.map((message, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages never move
          <Message key={index} message={message} arrival={arrival} />
        ))}
      </ol>
    </>
  )
}

function Message({ message, arrival }: { readonly message: ChatMessage; readonly arrival: Arrival }) {
  const { t, format } = useTexts()
  const { at, author, text, media, mediaMissing } = message
  const file = media === undefined ? undefined : arrival.files.find(({ attachment }) => attachment.name === media)
  return (
    <li className={classes['message']}>
      <span className={classes['said']}>
        <bdi>{author ?? ''}</bdi> <time>{`${format.date(plainDate.parse(at.slice(0, 10)))}, ${at.slice(11, 16)}`}</time>
      </span>
      {file && DRAWN.test(file.attachment.mediaType) && (
        <img className={classes['small']} src={pictureAddress(file.attachment.id, 320)} alt={file.attachment.name} />
      )}
      {media !== undefined && (
        <span className={classes['soft']}>{mediaMissing ? `${media} (${t('arrivals.media.missing')})` : media}</span>
      )}
      {text !== '' && <span dir="auto">{text}</span>}
    </li>
  )
}

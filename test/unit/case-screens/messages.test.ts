import { expect, it } from 'vitest'
import { partMessages } from '../../../src-renderer/features/composer/messages'

const file = (name: string, type = '') => ({ name, type })

it('takes mails and exported conversations for messages, and all else for files', () => {
  const messages = [
    file('Réclamation.EML'),
    file('RE devis.msg'),
    file('WhatsApp Chat - Odile.zip'),
    file('_chat.txt'),
    file('Discussion WhatsApp avec Odile.txt'),
    file('message sans nom', 'message/rfc822')
  ]
  const others = [file('notes.txt', 'text/plain'), file('courrier.eml.pdf'), file('photo.jpg', 'image/jpeg')]
  expect(partMessages([...others, ...messages])).toEqual({ messages, others })
})

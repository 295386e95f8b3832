import { describe, expect, it } from 'vitest'
import { mayOpenWithSystem, mayRenderInWindow } from '../../../src-main/store/attachments/media-types'
import { mediaTypeOf } from '../../../src-main/store/attachments/sniff'
import { drawn } from '../../support/pictures/sample-pictures'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const typeOf = (content: Buffer) => mediaTypeOf(content, true)
const picture = drawn(4, 4, () => [1, 2, 3, 255])
const zip = (name: string, rest = '') =>
  bytes(`PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}${String.fromCharCode(name.length)}\0\0\0${name}${rest}`)
const ole = (rest: Buffer) => Buffer.concat([bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(512), rest])

describe('mediaTypeOf', () => {
  it.each([
    ['image/png', () => picture.png()],
    ['image/jpeg', () => picture.jpeg(80)],
    ['image/webp', () => picture.webp(80)],
    ['image/tiff', () => picture.tiff()],
    ['image/bmp', () => picture.bmp()],
    ['image/avif', () => picture.avif()]
  ])('knows %s', async (expected, encode) => {
    expect(typeOf(await encode())).toBe(expected)
  })

  it.each([
    ['image/gif', bytes('GIF89a\x01\0\x01\0')],
    ['image/heic', bytes('\0\0\0\x18ftypheic\0\0\0\0')],
    ['image/heic', bytes('\0\0\0\x18ftypmif1\0\0\0\0')],
    ['application/pdf', bytes('%PDF-1.7\n%âãÏÓ')],
    ['application/pdf', bytes('\r\n junk from a scanner %PDF-1.4\n')],
    ['video/mp4', bytes('\0\0\0\x20ftypisom\0\0\x02\0')],
    ['video/quicktime', bytes('\0\0\0\x14ftypqt  \0\0\0\0')],
    ['audio/mp4', bytes('\0\0\0\x1cftypM4A \0\0\0\0')],
    ['audio/mpeg', bytes('ID3\x04\0\0')],
    ['audio/mpeg', bytes('\xff\xfb\x90\x64\0\0')],
    ['audio/wav', bytes('RIFF\x24\0\0\0WAVEfmt ')],
    ['audio/ogg', bytes('OggS\0\x02')],
    ['audio/webm', bytes('\x1aE\xdf\xa3\x9f webm \x16T\xaek \x86\x86A_OPUS')],
    ['video/webm', bytes('\x1aE\xdf\xa3\x9f webm \x16T\xaek \x86\x86A_OPUS \x86\x85V_VP9')],
    ['video/webm', bytes('\x1aE\xdf\xa3\x9f webm')],
    ['application/zip', zip('photos/mur.jpg')],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      zip('[Content_Types].xml', 'PK..word/document.xml')
    ],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      zip('[Content_Types].xml', 'PK..xl/workbook.xml')
    ],
    ['application/vnd.oasis.opendocument.text', zip('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['application/vnd.ms-outlook', ole(Buffer.from('__nameid_version1.0', 'utf16le'))],
    ['application/x-ole-storage', ole(Buffer.from('WordDocument', 'utf16le'))],
    [
      'message/rfc822',
      Buffer.from(
        'Return-Path: <a@b.fr>\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\nFrom: "Léa" <a@b.fr>\r\n\r\nBonjour'
      )
    ],
    ['text/plain', Buffer.from("Relevé des désordres, chez Mme d'Épinay :\n1. fenêtre\n")],
    ['text/plain', bytes('Relev\xe9 en Windows-1252, \x93 guillemets \x94\r\n')],
    ['text/plain', Buffer.concat([bytes('\xff\xfe'), Buffer.from('Relevé', 'utf16le')])],
    ['text/plain', Buffer.from('From: dit une lettre qui n’est pas un courriel')],
    ['text/html', Buffer.from('\ufeff\n<!-- x --><!DOCTYPE html><p>')],
    ['image/svg+xml', Buffer.from('<?xml version="1.0"?>\n<!-- dessin --><svg xmlns="x">')],
    ['application/x-program', bytes('MZ\x90\0\x03')],
    ['application/x-program', bytes('\x7fELF\x02')],
    ['application/x-program', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['application/octet-stream', bytes('\x00\x01\x02\x03random\xfe')],
    ['application/octet-stream', bytes('\0')]
  ])('knows %s by its bytes', (expected, content) => {
    expect(typeOf(content)).toBe(expected)
  })

  it('reads a text that is cut in the middle of a letter', () => {
    const text = Buffer.from('é'.repeat(20_000))
    expect(mediaTypeOf(text.subarray(0, 10_001), false)).toBe('text/plain')
  })

  it('stays quick on markup made to keep it busy', () => {
    const content = Buffer.from(`${'<!---->'.repeat(4000)}<`)
    expect(typeOf(content)).toBe('text/plain')
  })
})

describe('what may be shown and opened', () => {
  it.each([
    ['image/jpeg', true, true],
    ['video/mp4', true, true],
    ['application/pdf', false, true],
    ['image/svg+xml', false, false],
    ['text/html', false, false],
    ['application/x-program', false, false],
    ['application/octet-stream', false, false],
    ['something/new', false, false]
  ])('%s: in the window %s, with the system %s', (mediaType, inWindow, withSystem) => {
    expect([mayRenderInWindow(mediaType), mayOpenWithSystem(mediaType)]).toEqual([inWindow, withSystem])
  })
})

import { degrees, PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'
import bwip from 'bwip-js/node'

interface Slip {
  readonly number: string
  readonly name: string
  readonly upsideDown?: boolean
  /** Its barcode cannot be read any more. */
  readonly dead?: boolean
}

/** Postal slips as a scanner with a feeder hands them over: both sides of each, one after the other. */
export async function stackOfSlips(slips: readonly Slip[]): Promise<Uint8Array> {
  const stack = await PDFDocument.create()
  const font = await stack.embedFont(StandardFonts.Helvetica)
  for (const { number, name, upsideDown = false, dead = false } of slips) {
    const front = stack.addPage([595, 300])
    front.drawText('AVIS DE RÉCEPTION', { x: 30, y: 262, size: 12, font })
    front.drawText(name, { x: 300, y: 180, size: 11, font })
    const bars = await bwip.toBuffer({ bcid: 'code128', text: number, scale: 3, height: 14, includetext: true })
    front.drawImage(await stack.embedPng(bars), { x: 30, y: 150, width: 210, height: 60 })
    if (dead) front.drawRectangle({ x: 60, y: 140, width: 110, height: 80, color: rgb(0.4, 0.35, 0.3) })
    const back = stack.addPage([595, 300])
    back.drawText('Distribué le : 02/03/2026', { x: 30, y: 220, size: 14, font })
    back.drawText('Signature du destinataire', { x: 30, y: 180, size: 10, font })
    if (upsideDown) for (const side of [front, back]) side.setRotation(degrees(180))
  }
  return stack.save()
}

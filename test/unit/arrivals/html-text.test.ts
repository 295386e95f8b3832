import { expect, it } from 'vitest'
import { Remarks } from '../../../src-main/arrivals/read/remarks'
import { htmlToText } from '../../../src-main/arrivals/read/text/html-text'

const read = (html: string) => {
  const remarks = new Remarks()
  return { text: htmlToText(html, remarks), codes: remarks.list().map(({ code }) => code) }
}

it.each([
  ['<p>Bonjour,</p><p>La fuite<br>continue.</p>', 'Bonjour,\n\nLa fuite\ncontinue.'],
  ['<div>un</div><div>deux</div>', 'un\ndeux'],
  ['<ul><li>mur</li><li>plafond</li></ul>', '• mur\n• plafond'],
  ['<table><tr><td>lot</td><td>3</td></tr><tr><td>étage</td><td>2</td></tr></table>', 'lot\t3\nétage\t2'],
  ['<pre>un\n  deux</pre>', 'un\ndeux'],
  ['l&eacute;zard&nbsp;: 3&thinsp;&lt;&thinsp;4 &euro;', 'lézard\u00a0: 3\u2009<\u20094 €'],
  [
    'Merci<blockquote>Nous passons <b>jeudi</b>.<blockquote>Quand ?</blockquote></blockquote>',
    'Merci\n\n> Nous passons jeudi.\n>\n> > Quand ?'
  ],
  ['<a href="https://exemple.fr/suivi">le suivi</a>', 'le suivi <https://exemple.fr/suivi>'],
  ['<a href="https://exemple.fr/">exemple.fr</a>', 'exemple.fr'],
  ['<a href="mailto:sav@exemple.fr">nous</a>', 'nous <sav@exemple.fr>'],
  ['<title>rien</title><style>p{color:red}</style>texte', 'texte'],
  ['a\u200bb\u202ec', 'abc']
])('%s', (html, text) => {
  expect(read(html)).toEqual({ text, codes: [] })
})

it.each([
  ['<script>alert(1)</script>oui', 'oui', ['script-left-out']],
  ['<a href="javascript:alert(1)">cliquez</a>', 'cliquez', []],
  ['<a href="data:text/html,x">cliquez</a>', 'cliquez', []],
  ['<img src="https://suivi.exemple/p.gif">oui', 'oui', ['remote-left-out']],
  ['<img src="//suivi.exemple/p.gif" alt="logo">oui', '[logo]oui', ['remote-left-out']],
  [
    '<link rel=stylesheet href="https://x.exemple/a.css"><iframe src="http://x.exemple"></iframe>oui',
    'oui',
    ['remote-left-out']
  ],
  ['<span style="display:none">caché</span>oui', 'oui', ['hidden-left-out']],
  ['<div style="FONT-SIZE: 0px; color:red">caché</div>oui', 'oui', ['hidden-left-out']],
  ['<object data="x.swf">x</object>oui', 'oui', ['script-left-out']]
])('leaves out what loads, runs or hides: %s', (html, text, codes) => {
  expect(read(html)).toEqual({ text, codes })
})

it('gives back no markup that could run when it is shown as HTML by mistake', () => {
  const { text } = read(
    '<p>&lt;img src=x onerror=alert(1)&gt;</p><img src=x onerror=alert(1)><svg onload=alert(1)>x</svg>'
  )
  expect(text).toBe('<img src=x onerror=alert(1)>')
})

it('ends on elements nested a hundred thousand deep, and on ends without a start', () => {
  expect(read(`${'<div><blockquote>'.repeat(1000)}fond`).text).toMatch(/^(?:> )+fond$/mu)
  expect(read(`début${'<div><blockquote>'.repeat(100_000)}fond`)).toEqual({ text: 'début', codes: ['text-cut'] })
  expect(read(`${'</p></div>'.repeat(100_000)}fin`).text).toBe('fin')
})

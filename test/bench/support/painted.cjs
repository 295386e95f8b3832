// Preload of both sides of the bench of the start: tells the main process when what is waited for has been painted, that
// is, when the frame after its appearance in the page is done. `ENTENTE_BENCH_WAIT_FOR` is a CSS selector.
const { ipcRenderer } = require('electron')

const waitFor = process.env.ENTENTE_BENCH_WAIT_FOR || 'body'
const address = process.env.ENTENTE_BENCH_ADDRESS
if (address) history.replaceState(null, '', address)

const observer = new MutationObserver(look)
observer.observe(document, { childList: true, subtree: true })
look()

function look() {
  if (document.querySelector(waitFor) === null) return
  observer.disconnect()
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => ipcRenderer.send('painted', performance.timeOrigin + performance.now())
    port2.postMessage(null)
  })
}

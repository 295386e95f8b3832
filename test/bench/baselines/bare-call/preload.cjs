const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('bare', { call: (input) => ipcRenderer.invoke('bare-call', input) })

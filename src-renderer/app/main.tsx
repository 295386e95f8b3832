import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app'

// The page's policy forbids code made from text, which zod would otherwise try once.
z.config({ jitless: true })

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root')
createRoot(container).render(<App />)

import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { keepAddressBefore } from '../lib/location'
import { App } from './app'

// The page's policy forbids code made from text, which zod would otherwise try once.
z.config({ jitless: true })

keepAddressBefore()

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root')
createRoot(container).render(<App />)

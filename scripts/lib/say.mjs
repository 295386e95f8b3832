/** Progress goes to stderr, so that a command's answer stays alone on stdout. @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Something the person at the keyboard can mend: its message is shown without a stack. */
export class SetupError extends Error {}

/** Runs a script's main function and turns what it throws into a message and an exit code. */
export function main(/** @type {() => Promise<number | void>} */ body) {
  body().then(
    (code) => {
      process.exitCode = code ?? 0
    },
    (error) => {
      say(error instanceof SetupError ? `\n${error.message}\n` : String(error?.stack ?? error))
      process.exitCode = 1
    }
  )
}

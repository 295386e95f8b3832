import { isLinux } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'
import { asUser } from './ordinary-user.mjs'

// A network namespace with nothing but loopback, which the test driver needs: whatever the application tried to reach
// outside would fail, and every journey shows that it works without.
const UP = 'ip link set lo up && exec "$@"'

/**
 * The command in such a namespace, as the user.
 * @param {import('./ordinary-user.mjs').User | undefined} user
 * @param {string[]} command
 */
export function withoutNetwork(user, command) {
  if (user) return ['unshare', '--net', '--', 'sh', '-c', UP, 'sh', ...asUser(user, command)]
  // An ordinary user is root inside a user namespace of its own for the time it takes to bring loopback up.
  const ids = [`--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`]
  const back = ['unshare', '--user', ...ids, '--', ...command]
  return ['unshare', '--user', '--map-root-user', '--net', '--', 'sh', '-c', UP, 'sh', ...back]
}

/**
 * Whether this machine lets us make one; containers often do not.
 * @param {import('./ordinary-user.mjs').User | undefined} user
 */
export async function canDropNetwork(user) {
  if (!isLinux) return false
  const [command = '', ...args] = withoutNetwork(user, ['true'])
  return (await run(command, args, { cwd: '/' })).code === 0
}

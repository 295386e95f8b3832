import { expect, it } from 'vitest'
import { internetAttempts } from '../../support/internet-attempts'

it('tells internet addresses from sockets of the machine itself', () => {
  const trace = [
    '812 connect(18<socket:[1]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 20) = 0',
    '812 connect(19<socket:[2]>, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0',
    '812 connect(20<socket:[3]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0',
    '815 connect(21<socket:[4]>, {sa_family=AF_INET6, sin6_port=htons(443)}, 28 <unfinished ...>'
  ]
  expect(internetAttempts(trace.join('\n'))).toEqual(trace.slice(2))
})

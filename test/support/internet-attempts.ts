/** The lines of an strace output that name an IPv4 or IPv6 address; sockets of the machine itself (AF_UNIX) do not. */
export function internetAttempts(trace: string): string[] {
  return trace.split('\n').filter((line) => /\bsa_family=AF_INET6?\b/.test(line))
}

// Locks and syncs cannot be relied on over these, and the write-ahead log needs memory shared between processes. Folders
// a virtual machine shares with its host (9p, vboxsf ...) belong here too.
const NETWORK = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'afs',
  'afpfs',
  'ncpfs',
  'coda',
  'ceph',
  'glusterfs',
  'lustre',
  'beegfs',
  'gpfs',
  'davfs',
  'webdav',
  '9p',
  'vboxsf',
  'vmhgfs',
  'prl_fs',
  'fuse.sshfs',
  'fuse.rclone',
  'fuse.davfs',
  'fuse.davfs2',
  'fuse.glusterfs',
  'fuse.ceph',
  'fuse.s3fs',
  'fuse.gvfsd-fuse',
  'fuse.vmhgfs-fuse',
  'fuse.smbnetfs',
  'fuse.curlftpfs',
  'fuse.google-drive-ocamlfuse',
  'fuse.onedriver'
])

export interface Mount {
  readonly point: string
  readonly fileSystem: string
}

/** The lines of Linux's `/proc/self/mounts`. */
export function parseLinuxMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, fileSystem] = line.split(' ')
    return point === undefined || fileSystem === undefined ? [] : [{ point: unescapeOctal(point), fileSystem }]
  })
}

/** The output of macOS's `mount`: `//you@host/share on /Volumes/share (smbfs, nodev, ...)`. */
export function parseMacMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const match = / on (.+) \(([^,)]+)/u.exec(line)
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ point: match[1], fileSystem: match[2] }]
  })
}

/**
 * The network file system a folder lies on, or undefined when it is local.
 * @param folder absolute, links resolved
 */
export function networkFileSystem(folder: string, mounts: readonly Mount[]): string | undefined {
  let best: Mount | undefined
  for (const mount of mounts) {
    // Of two mounts on one point the later one counts.
    if (isInside(folder, mount.point) && mount.point.length >= (best?.point.length ?? 0)) best = mount
  }
  return best !== undefined && NETWORK.has(best.fileSystem) ? best.fileSystem : undefined
}

/** Whether a Windows path, links and drive letters resolved, names a share: `\\server\share\...`. */
export function isWindowsShare(folder: string): boolean {
  return /^\\\\(?![?.]\\)/u.test(folder) || /^\\\\\?\\UNC\\/iu.test(folder)
}

function isInside(folder: string, point: string): boolean {
  return point === '/' || folder === point || folder.startsWith(`${point}/`)
}

function unescapeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/gu, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}

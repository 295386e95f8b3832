import { describe, expect, it } from 'vitest'
import {
  isWindowsShare,
  networkFileSystem,
  parseLinuxMounts,
  parseMacMounts
} from '../../../../src-main/store/vault/mounts'

const linux = parseLinuxMounts(`sysfs /sys sysfs rw,nosuid 0 0
/dev/sda2 / ext4 rw,relatime 0 0
server:/export/homes /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/lea/local ext4 rw 0 0
//nas/chantiers /mnt/nas\\040de\\040chantier cifs rw 0 0
you@host: /home/lea/local/host fuse.sshfs rw 0 0
`)

describe('the network file system under a folder', () => {
  it('is that of the nearest mount above it', () => {
    const found = (folder: string) => networkFileSystem(folder, linux)
    expect(found('/var/lib/entente')).toBeUndefined()
    expect(found('/home/lea/entente')).toBe('nfs4')
    expect(found('/home')).toBe('nfs4')
    expect(found('/homes/lea')).toBeUndefined()
    expect(found('/home/lea/local/entente')).toBeUndefined()
    expect(found('/home/lea/local/host/entente')).toBe('fuse.sshfs')
    expect(found('/mnt/nas de chantier/entente')).toBe('cifs')
  })

  it('is that of the mount made last where two share a point', () => {
    const twice = parseLinuxMounts('server:/a /data nfs4 rw 0 0\n/dev/sdc1 /data ext4 rw 0 0\n')
    expect(networkFileSystem('/data/x', twice)).toBeUndefined()
  })

  it('is read from what macOS prints', () => {
    const mounts = parseMacMounts(`/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//lea@nas._smb._tcp.local/chantiers on /Volumes/chantiers (smbfs, nodev, nosuid, mounted by lea)
`)
    expect(networkFileSystem('/Volumes/chantiers/entente', mounts)).toBe('smbfs')
    expect(networkFileSystem('/Users/lea', mounts)).toBeUndefined()
  })

  it('is seen in a Windows path', () => {
    expect(isWindowsShare('\\\\nas\\chantiers\\entente')).toBe(true)
    expect(isWindowsShare('\\\\?\\UNC\\nas\\chantiers')).toBe(true)
    expect(isWindowsShare('\\\\?\\C:\\Users\\Léa')).toBe(false)
    expect(isWindowsShare('C:\\Users\\Léa\\Entente')).toBe(false)
  })
})

const SERVICES: readonly (readonly [service: string, segment: RegExp])[] = [
  ['OneDrive', /^OneDrive( - .+)?$/iu],
  ['Dropbox', /^Dropbox( \(.+\))?$/iu],
  ['iCloud Drive', /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/iu],
  ['Google Drive', /^(Google ?Drive|GoogleDrive-.+|My Drive|Mon Drive)$/iu],
  ['Nextcloud', /^Nextcloud\d*$/iu],
  ['ownCloud', /^ownCloud\d*$/iu],
  ['kDrive', /^kDrive\d*$/iu],
  ['pCloud', /^pCloud ?(Drive|Sync)?$/iu],
  ['MEGA', /^MEGA(sync)?( Downloads)?$/u],
  ['Box', /^Box( Sync)?$/u],
  ['Syncthing', /^Sync(thing)?$/u],
  ['Seafile', /^Seafile$/iu],
  ['macOS CloudStorage', /^CloudStorage$/u]
]

/** Files a service leaves in the folder it keeps in step. */
const MARKS: readonly (readonly [service: string, file: RegExp])[] = [
  ['Dropbox', /^\.dropbox$/u],
  ['Nextcloud', /^(\._sync_|\.sync_).*\.db$|^\.nextcloudsync\.log$/u],
  ['ownCloud', /^\.owncloudsync\.log$/u],
  ['Syncthing', /^\.stfolder$/u]
]

/**
 * The service that keeps a folder in step with other machines, guessed from the names on its path. Such a service
 * copies a database in the middle of a write and makes "conflicted copies" of it.
 * @param segments the names on the path, from the root
 */
export function serviceOfPath(segments: readonly string[]): string | undefined {
  for (const segment of segments) {
    const match = SERVICES.find(([, pattern]) => pattern.test(segment))
    if (match !== undefined) return match[0]
  }
  return undefined
}

/** The same, from the names of the files in one of the folders on the path. */
export function serviceOfMarks(names: readonly string[]): string | undefined {
  return MARKS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0]
}

import { describe, expect, it } from 'vitest'
import { serviceOfMarks, serviceOfPath } from '../../../../src-main/store/vault/synchronised'

describe('a folder some service keeps in step', () => {
  const cases: readonly (readonly [path: string, service: string | undefined])[] = [
    ['C:/Users/Léa/OneDrive/Entente', 'OneDrive'],
    ['C:/Users/Léa/OneDrive - Bâtiment Nuñez SARL/Entente', 'OneDrive'],
    ['/home/lea/Dropbox (Personnel)/entente', 'Dropbox'],
    ['/Users/lea/Library/Mobile Documents/com~apple~CloudDocs/Entente', 'iCloud Drive'],
    ['/Users/lea/Library/CloudStorage/GoogleDrive-lea@exemple.fr/Mon Drive', 'macOS CloudStorage'],
    ['G:/Mon Drive/Entente', 'Google Drive'],
    ['/home/lea/Nextcloud/Entente', 'Nextcloud'],
    ['/home/lea/kDrive/Entente', 'kDrive'],
    ['/home/lea/Documents/Entente', undefined],
    ['/home/lea/Dossier OneDrive expliqué', undefined],
    ['/home/lea/dropboxes', undefined],
    ['/srv/inbox', undefined]
  ]
  for (const [path, service] of cases) {
    it(`${path}: ${service ?? 'none'}`, () => {
      expect(serviceOfPath(path.split('/'))).toBe(service)
    })
  }

  it('is known by the files the service leaves there', () => {
    expect(serviceOfMarks(['photos', '.stfolder'])).toBe('Syncthing')
    expect(serviceOfMarks(['.sync_0123abc.db'])).toBe('Nextcloud')
    expect(serviceOfMarks(['.bashrc', 'Documents'])).toBeUndefined()
  })
})

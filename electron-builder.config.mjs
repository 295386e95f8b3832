import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// Used through `npm run package`, which names the Electron to wrap in ENTENTE_ELECTRON_DIST and its version.
const { ENTENTE_ELECTRON_DIST: electronDist, ENTENTE_ELECTRON_VERSION: electronVersion } = process.env

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'net.entente.desktop',
  productName: 'Entente',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: filled in by electron-builder
  artifactName: 'entente-${version}-${os}-${arch}.${ext}',
  directories: { output: 'dist', buildResources: join('resources', 'package') },
  ...(electronDist ? { electronDist } : {}),
  ...(electronVersion ? { electronVersion } : {}),
  files: [
    'package.json',
    'out/**',
    '!out/**/*.map',
    '!out/.stamp',
    '!out/.code-cache',
    '!out/main/make-code-cache.js',
    'resources/**',
    '!resources/package',
    '!node_modules/better-sqlite3/{deps,src,binding.gyp}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: filled in by electron-builder
    '!node_modules/better-sqlite3/prebuilds/!(*-${arch}).node',
    '!node_modules/zxing-wasm/dist/{full,writer,cjs,iife,miniprogram}',
    '!node_modules/{type-fest,@types/emscripten}',
    '!node_modules/**/{README,readme,CHANGELOG,changelog}*'
  ],
  asar: true,
  // Native modules are loaded by the system, which cannot look into an archive.
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  publish: null,
  afterPack: ({ appOutDir }) => {
    // The fallback runtime brings a launcher of its own, which would come before the application.
    const launcher = join(appOutDir, 'resources', 'app')
    if (existsSync(launcher)) rmSync(launcher, { recursive: true })
  },
  linux: {
    executableName: 'entente',
    files: ['!node_modules/better-sqlite3/prebuilds/{darwin,win32}-*'],
    category: 'Office',
    synopsis: 'Handles customer disputes offline',
    maintainer: 'Entente',
    target: ['AppImage', 'deb']
  },
  win: { target: ['nsis'], files: ['!node_modules/better-sqlite3/prebuilds/{darwin,linux,linuxmusl}-*'] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false
  },
  mac: {
    category: 'public.app-category.business',
    extendInfo: {
      NSMicrophoneUsageDescription: 'Entente enregistre une note vocale quand vous le demandez.',
      NSCameraUsageDescription: 'Entente prend une photographie quand vous le demandez.'
    },
    target: ['dmg'],
    files: ['!node_modules/better-sqlite3/prebuilds/{win32,linux,linuxmusl}-*']
  }
}

export default configuration

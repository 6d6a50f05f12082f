// Styles, browser modules and fonts as files whose names change with their content. They are bundled when the product starts,
// held in memory compressed, and remembered on disk so that the next start does not bundle again.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { brotliCompress, constants, gzip } from 'node:zlib'

export interface Asset {
  /** The name in the address, `enhance-4F2A.js`. */
  readonly file: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Absent for what is compressed already (fonts). */
  readonly gzip?: Uint8Array
  readonly brotli?: Uint8Array
  /** For the `integrity` attribute. */
  readonly integrity: string
}

export interface Assets {
  /** The address of a file by the name it has in the source: `style.css`, `enhance.js`, `mark.svg`, `inter-latin-400-normal.woff2`. Throws for a name that is none. */
  href(name: string): string
  integrity(name: string): string
  /** The file of the last part of an address below `/assets/`, or undefined. */
  find(file: string): Asset | undefined
  readonly names: readonly string[]
}

export interface AssetOptions {
  /** Further browser modules: the name pages load them by, and where the source is. `{ 'seal.js': '/…/seal.ts' }` */
  readonly entries?: Readonly<Record<string, string>>
  /** Where the result is remembered; `false` for nowhere. Below the nearest `node_modules` unless told. */
  readonly outFolder?: string | false
}

/** Where assets are served. */
export const assetsPath = '/assets/'

interface Input {
  readonly sha256: string
  /** Size and time of change: while these stand, the content is not read again. */
  readonly stamp: string
}

interface Bundle {
  /** Each source file, relative to the root. */
  readonly inputs: Readonly<Record<string, Input>>
  readonly assets: readonly (Asset & { readonly name: string })[]
}

const here = import.meta.dirname
const root = resolve(here, '../../..')
const ownEntries: Readonly<Record<string, string>> = {
  'style.css': join(here, 'styles/style.css'),
  'enhance.js': join(here, 'browser/enhance.ts'),
  'mark.svg': join(here, 'mark.svg'),
}
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}
/** Raised when this file builds otherwise from the same sources. */
const edition = 3

/** Bundles everything that browsers load, or takes it from the last time when no source has changed. Rejects when a source does not build. */
export async function buildAssets(options: AssetOptions = {}): Promise<Assets> {
  const entries = { ...ownEntries, ...options.entries }
  const folder = options.outFolder ?? join(root, 'node_modules/.cache/heldigital')
  const key = sha256(JSON.stringify([edition, process.versions.v8, Object.entries(entries).sort()])).slice(0, 16)
  const remembered = folder === false ? undefined : join(folder, `assets-${key}.bin`)
  const known = remembered === undefined ? undefined : await recall(remembered)
  if (known !== undefined) return assetsOf(known)
  const bundle = await bundleAll(entries)
  if (remembered !== undefined) await remember(remembered, bundle)
  return assetsOf(bundle)
}

/** The answer to a request for an asset: `file` is the last part of the address. */
export function serveAsset(
  assets: Assets,
  file: string,
  acceptEncoding: string | undefined,
): { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array } | undefined {
  const asset = assets.find(file)
  if (asset === undefined) return undefined
  const accepts = (encoding: string): boolean =>
    (acceptEncoding ?? '').split(',').some((each) => {
      const [name = '', weight = ''] = each.split(';').map((part) => part.trim())
      return name === encoding && !/^q=0(\.0*)?$/.test(weight)
    })
  const [encoding, body] =
    asset.brotli !== undefined && accepts('br')
      ? ['br', asset.brotli]
      : asset.gzip !== undefined && accepts('gzip')
        ? ['gzip', asset.gzip]
        : [undefined, asset.bytes]
  return {
    headers: {
      'content-type': asset.mediaType,
      'content-length': String(body.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      ...(asset.gzip === undefined ? {} : { vary: 'accept-encoding' }),
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    },
    body,
  }
}

function assetsOf(bundle: Bundle): Assets {
  const byName = new Map(bundle.assets.map((asset) => [asset.name, asset]))
  const byFile = new Map(bundle.assets.map((asset) => [asset.file, asset]))
  const named = (name: string): Asset => {
    const asset = byName.get(name)
    if (asset === undefined) throw new Error(`no asset is named ${name}; there are ${[...byName.keys()].join(', ')}`)
    return asset
  }
  return {
    href: (name) => assetsPath + named(name).file,
    integrity: (name) => named(name).integrity,
    find: (file) => byFile.get(file),
    names: [...byName.keys()],
  }
}

async function bundleAll(entries: Readonly<Record<string, string>>): Promise<Bundle> {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: Object.entries(entries).map(([name, path]) => ({
      in: path,
      out: name.slice(0, -extname(name).length),
    })),
    absWorkingDir: root,
    outdir: join(root, 'assets'),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    loader: { '.woff2': 'file', '.svg': 'copy', '.wasm': 'file' },
    publicPath: assetsPath,
  })
  const inputs = Object.fromEntries(
    await Promise.all(
      Object.keys(metafile.inputs)
        .filter((path) => !path.startsWith('<'))
        .map(async (path) => [path, { stamp: await stampOf(path), sha256: await hashOf(path) }] as const),
    ),
  )
  const entryByPath = new Map(Object.entries(entries).map(([name, path]) => [relative(root, path), name]))
  const assets = await Promise.all(
    outputFiles.map(async (output) => {
      const described = metafile.outputs[relative(root, output.path)]
      const source = described?.entryPoint ?? Object.keys(described?.inputs ?? {})[0] ?? output.path
      const name = entryByPath.get(source) ?? basename(source)
      return { name, ...(await assetOf(basename(output.path), output.contents)) }
    }),
  )
  return { inputs, assets }
}

async function assetOf(file: string, bytes: Uint8Array): Promise<Asset> {
  const asset = {
    file,
    bytes,
    mediaType: mediaTypes[extname(file)] ?? 'application/octet-stream',
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  }
  if (extname(file) === '.woff2') return asset
  // The last tenth that the best quality saves costs the first start two seconds.
  const [gzipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
    }),
  ])
  return { ...asset, gzip: gzipped, brotli }
}

/** What was built last time, if every source is still the same. */
async function recall(path: string): Promise<Bundle | undefined> {
  try {
    const bundle = deserialize(await readFile(path)) as Bundle
    const same = await Promise.all(
      Object.entries(bundle.inputs).map(
        async ([path, known]) => (await stampOf(path)) === known.stamp || (await hashOf(path)) === known.sha256,
      ),
    )
    return same.every(Boolean) ? bundle : undefined
  } catch {
    return undefined
  }
}

/** A folder that cannot be written only costs the time of bundling at the next start. */
async function remember(path: string, bundle: Bundle): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`
  try {
    await mkdir(resolve(path, '..'), { recursive: true })
    await writeFile(unfinished, serialize(bundle))
    await rename(unfinished, path)
  } catch {
    return
  }
}

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(root, path))
  return `${size} ${mtimeMs}`
}

async function hashOf(path: string): Promise<string> {
  return sha256(await readFile(join(root, path)))
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

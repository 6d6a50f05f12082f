import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { buildAssets, serveAsset } from './assets.ts'

describe('assets', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heldigital-assets-'))
  })
  after(() => rm(folder, { recursive: true }))

  const entry = async (source: string): Promise<string> => {
    const path = join(folder, 'extra.ts')
    await writeFile(path, source)
    return path
  }
  const build = (path: string) => buildAssets({ entries: { 'extra.js': path }, outFolder: folder })

  it('have names that follow their content, so that they may be kept for ever', async () => {
    const first = await build(await entry('document.title = "one" satisfies string'))
    const again = await build(await entry('document.title = "one" satisfies string'))
    const other = await build(await entry('document.title = "two"'))
    assert.equal(first.href('extra.js'), again.href('extra.js'))
    assert.notEqual(first.href('extra.js'), other.href('extra.js'))
    assert.equal(first.href('style.css'), other.href('style.css'))
    assert.throws(() => first.href('nothing.js'), /nothing\.js/)
  })
  it('are taken from the last start when no source changed, much faster', async () => {
    const path = await entry('document.title = "warm"')
    await build(path)
    const start = performance.now()
    await build(path)
    const took = performance.now() - start
    assert.ok(took < 200, `a warm start took ${took} ms`)
  })
  it('are served compressed as the browser accepts, with their integrity', async () => {
    const assets = await build(await entry('document.title = "served"'))
    const file = assets.href('style.css').split('/').at(-1) ?? ''
    const plain = serveAsset(assets, file, undefined)
    const brotli = serveAsset(assets, file, 'gzip, deflate, br')
    const gzip = serveAsset(assets, file, 'gzip, br;q=0')
    assert.ok(plain !== undefined && brotli !== undefined && gzip !== undefined)
    assert.equal(plain.headers['content-encoding'], undefined)
    assert.equal(brotli.headers['content-encoding'], 'br')
    assert.equal(gzip.headers['content-encoding'], 'gzip')
    assert.deepEqual(brotliDecompressSync(brotli.body), Buffer.from(plain.body))
    assert.deepEqual(gunzipSync(gzip.body), Buffer.from(plain.body))
    assert.equal(assets.integrity('style.css'), `sha384-${createHash('sha384').update(plain.body).digest('base64')}`)
    assert.match(plain.headers['cache-control'] ?? '', /immutable/)
    assert.equal(serveAsset(assets, '../package.json', undefined), undefined)
  })
  it('are built anew when what was remembered is damaged', async () => {
    const path = await entry('document.title = "damaged"')
    const first = await build(path)
    const { readdir } = await import('node:fs/promises')
    for (const name of await readdir(folder)) if (name.endsWith('.bin')) await writeFile(join(folder, name), 'x')
    assert.equal((await build(path)).href('extra.js'), first.href('extra.js'))
  })
  it('do not build from a source that is wrong', async () => {
    await assert.rejects(build(await entry('this is not a program')))
  })
})

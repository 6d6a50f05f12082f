import assert from 'node:assert/strict'
import type { KeyObject } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { folderKeystore, withGiven, type Keystore } from './keystore.ts'
import { masterSecretName, openSecrets, personIdOf } from './secrets.ts'

const fixed = (secret: string): Keystore => ({ secret: async () => secret })

describe('a folder of secrets', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('keeps a secret and finds it again', async () => {
    assert.equal(await folderKeystore(join(folder, 'a')).secret('one', async () => 'first'), 'first')
    assert.equal(await folderKeystore(join(folder, 'a')).secret('one', async () => 'second'), 'first')
  })
  it('gives all who make one at once the same, and leaves no draft', async () => {
    const place = join(folder, 'b')
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, index) => folderKeystore(place).secret('one', async () => `secret ${index}`)),
    )
    assert.equal(new Set(made).size, 1)
    assert.deepEqual(readdirSync(place), ['one.key'])
  })
  it('lets nobody else read it', async () => {
    const place = join(folder, 'c')
    await folderKeystore(place).secret('one', async () => 'x')
    assert.equal(statSync(join(place, 'one.key')).mode & 0o077, 0)
    assert.equal(statSync(place).mode & 0o077, 0)
  })
  it('fails rather than makes a new secret when it cannot read the old one', async () => {
    writeFileSync(join(folder, 'file'), '')
    await assert.rejects(folderKeystore(join(folder, 'file')).secret('one', async () => 'x'))
  })
})

describe('the master secret', () => {
  const master = 'm'.repeat(43)
  it('may be given by configuration', async () => {
    const given = withGiven({ [masterSecretName]: master }, fixed('other'))
    assert.deepEqual(await openSecrets(given), await openSecrets(fixed(master)))
    assert.equal(await withGiven({}, fixed('other')).secret(masterSecretName, async () => ''), 'other')
  })
  it('is refused when it is too short to be one', async () => {
    await assert.rejects(openSecrets(fixed('changeme')), /at least 32/)
  })
  it('gives every use another key', async () => {
    const keys = Object.values(await openSecrets(fixed(master))).map((key: Buffer | KeyObject) =>
      (Buffer.isBuffer(key) ? key : key.export()).toString('hex'),
    )
    assert.equal(new Set(keys).size, keys.length)
  })
  it('makes the same person the same, and another secret makes it another', async () => {
    const one = await openSecrets(fixed(master))
    const other = await openSecrets(fixed('n'.repeat(43)))
    assert.match(personIdOf('24838400192', one), /^[0-9a-f]{32}$/)
    assert.equal(personIdOf('24838400192', one), personIdOf('24838400192', one))
    assert.notEqual(personIdOf('24838400192', one), personIdOf('24838400192', other))
    assert.notEqual(personIdOf('24838400192', one), personIdOf('24838400193', one))
  })
})

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { joinLibraries, libraries, takeJoinedLibraries } from './libraries.ts'

const folder = mkdtempSync(join(tmpdir(), 'heldigital-libraries-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** What a process of its own prints that takes the joined libraries and then runs a program. */
async function printed(joined: string, program: string): Promise<unknown> {
  const here = pathToFileURL(join(import.meta.dirname, 'libraries.ts')).href
  const script = `const { takeJoinedLibraries } = await import('${here}'); takeJoinedLibraries('${joined}'); ${program}`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
  })
  return JSON.parse(stdout)
}

test('without joined files, libraries are loaded as they are installed', () => {
  assert.equal(takeJoinedLibraries(join(folder, 'nowhere')), false)
})

test('a joined library gives all that the installed one gives, and is one for all who import it', async () => {
  const joined = join(folder, 'joined')
  await Promise.all([joinLibraries(joined), joinLibraries(joined)])
  assert.deepEqual(readdirSync(folder), ['joined'])
  for (const library of libraries) {
    const expected = Object.keys((await import(library)) as object).filter((name) => name !== 'module.exports')
    const [names, path] = (await printed(
      joined,
      `console.log(JSON.stringify([Object.keys(await import('${library}')), import.meta.resolve('${library}')]))`,
    )) as [string[], string]
    assert.deepEqual(names.sort(), expected.sort(), library)
    assert.ok(path.startsWith(pathToFileURL(joined).href), `${library} is taken from ${path}`)
  }
})

test('a schema made by one joined library is judged by the other', async () => {
  assert.deepEqual(
    await printed(
      join(folder, 'joined'),
      `const { default: Type } = await import('typebox'); const { Compile } = await import('typebox/schema');
       const check = Compile(Type.Object({ value: Type.String({ maxLength: 3 }) }, { additionalProperties: false }));
       console.log(JSON.stringify([check.Check({ value: 'abc' }), check.Check({ value: 'abcd' }), check.Check({ value: 'abc', more: 1 })]))`,
    ),
    [true, false, false],
  )
})

test('a folder that cannot be made is said, and leaves nothing half made', async () => {
  const file = join(folder, 'a file')
  writeFileSync(file, '')
  await assert.rejects(joinLibraries(join(file, 'joined')))
  assert.deepEqual(readdirSync(folder).sort(), ['a file', 'joined'])
})

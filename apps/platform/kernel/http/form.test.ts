import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkInput } from '../events/input.ts'
import { decimal, instantText, line, money, object, Type } from '../schema.ts'
import { inputFromForm } from './form.ts'

const toInstant = (local: string): string => `${local}:00.000+01:00`

describe('a form', () => {
  const schema = object({
    title: line(),
    value: money,
    weight: Type.Optional(decimal),
    deadline: Type.Optional(instantText),
    count: Type.Optional(Type.Integer()),
    electronic: Type.Boolean(),
    lots: Type.Optional(Type.Array(object({ title: line(), value: Type.Optional(money) }))),
    roles: Type.Optional(Type.Array(line())),
  })
  const read = (fields: Record<string, string | string[]>): unknown => inputFromForm(schema, fields, toInstant)

  it('is read into the shape that the command takes', () => {
    assert.deepEqual(
      read({
        _csrf: 'x',
        title: ' Renhold ',
        value: '1 490 000,50',
        weight: '',
        deadline: '2026-12-01T12:00',
        count: '3',
        electronic: 'on',
        'lots.0.title': 'Skole',
        'lots.0.value': '',
        'lots.2.title': 'Rådhus',
        'lots.1.title': '',
        roles: ['a', 'b'],
      }),
      {
        title: 'Renhold',
        value: '1490000.50',
        deadline: '2026-12-01T12:00:00.000+01:00',
        count: 3,
        electronic: true,
        lots: [{ title: 'Skole' }, { title: 'Rådhus' }],
        roles: ['a', 'b'],
      },
    )
  })
  it('keeps a field that the command does not know, so that it is refused and not ignored', () => {
    const refusal = checkInput(schema, read({ title: 'a', value: '1', surprise: 'x' }))
    assert.equal(refusal?.field, 'surprise')
  })
  it('keeps what is no number as it was written, so that the error shows it', () => {
    assert.deepEqual(read({ title: 'a', value: 'mye' }), { title: 'a', value: 'mye', electronic: false })
  })
})

// The shapes that inputs are made of. Every text has a limit, every object is closed: an unknown field is refused.
import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox'

export { Type, type Static, type TSchema }

export function object<Properties extends TProperties>(properties: Properties): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: false })
}

/** A text of one line. */
export const line = (maxLength = 200, minLength = 1) =>
  Type.String({ minLength, maxLength, pattern: '^[^\\u0000-\\u001f\\u007f]*$' })
/** A text with line breaks. */
export const prose = (maxLength = 20_000, minLength = 1) =>
  Type.String({ minLength, maxLength, pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$' })
export const identifier = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$' })
export const sha256Text = Type.String({ pattern: '^[0-9a-f]{64}$' })
/** UTC with milliseconds or an explicit offset; a form may give Norwegian local time, `2026-12-01T12:00`. */
export const instantText = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
  'x-form': 'instant',
})
export const localDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
export const organisation = Type.String({ pattern: '^0192:\\d{9}$' })
/** A decimal number as text: never floating point. */
export const decimal = Type.String({ pattern: '^-?\\d{1,15}(\\.\\d{1,6})?$', 'x-form': 'number' })
/** Whole Norwegian kroner and øre as text, `1490000` or `1490000.50`. */
export const money = Type.String({ pattern: '^\\d{1,13}(\\.\\d{1,2})?$', 'x-form': 'number' })

/** A file that the acting organisation has uploaded. */
export const fileReference = object({
  sha256: sha256Text,
  size: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  name: line(200),
  mediaType: Type.String({ maxLength: 100, pattern: '^[a-z0-9.+-]+/[a-zA-Z0-9.+-]+$' }),
})
export type FileReference = Static<typeof fileReference>

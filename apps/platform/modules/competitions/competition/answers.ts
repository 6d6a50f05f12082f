import { decimal, identifier, line, money, object, Type } from '../../../kernel/schema.ts'

/** A tender's answers inside the seal. The browser writes them; the opening reads them and believes nothing else. */
export const answersSchema = object({
  lots: Type.Array(
    object({
      lot: identifier,
      /** Total price in NOK without VAT. */
      price: money,
      /** By criterion: what the tenderer says of it. */
      answers: Type.Record(
        Type.String({ pattern: '^[A-Za-z0-9._:-]{1,80}$' }),
        Type.Union([Type.String({ maxLength: 20_000 }), decimal]),
      ),
    }),
    { minItems: 1, maxItems: 500 },
  ),
  contact: Type.Optional(object({ name: line(200), email: line(200) })),
})

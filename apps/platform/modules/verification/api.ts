// The public keys of this installation, for whoever checks its receipts elsewhere.
import { words } from '../../kernel/language.ts'
import type { RouteDefinition } from '../../kernel/module.ts'
import { object, Type } from '../../kernel/schema.ts'
import { receiptKey } from './receipt/key.ts'

export const routes: readonly RouteDefinition[] = [
  {
    method: 'GET',
    path: '/keys',
    title: words(
      'Offentlige nøkler: det kvitteringer er signert med',
      'Offentlege nøklar: det kvitteringar er signerte med',
      'Public keys: what receipts are signed with',
    ),
    access: { kind: 'public' },
    answer: object({
      keys: Type.Array(
        object({
          use: Type.Literal('receipt'),
          algorithm: Type.Literal('Ed25519'),
          /** Base64 of 32 bytes. */
          publicKey: Type.String(),
        }),
      ),
    }),
    handle: async (_request, { keystore }) => ({
      keys: [{ use: 'receipt', algorithm: 'Ed25519', publicKey: await receiptKey(keystore) }],
    }),
  },
]

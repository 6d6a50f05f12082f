// A signed call to somebody else's system, at an address that a user wrote: it must not reach the house's own neighbours.
import { createHmac } from 'node:crypto'
import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { BlockList, isIP } from 'node:net'
import type { Instant } from '../../../kernel/clock.ts'

export interface SignedCall {
  readonly url: string
  readonly secret: string
  /** The same for every attempt to tell one thing: the receiver knows by it what it has been told already. */
  readonly delivery: string
  /** JSON. */
  readonly body: string
  readonly now: Instant
  /** Addresses of this machine may be called, without TLS: in the demonstration and in tests. */
  readonly local: boolean
  readonly signal?: AbortSignal
}

/** Milliseconds that a receiver has to answer. */
const patience = 10_000

/**
 * `POST` with `Heldigital-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body">`. Resolves when it was answered 2xx; throws a
 * reason that its owner may read otherwise. Redirects are not followed.
 */
export async function callSystem({ url, secret, delivery, body, now, local, signal }: SignedCall): Promise<void> {
  const address = new URL(url)
  const host = address.hostname.replaceAll(/[[\]]/g, '')
  if (!local && (address.protocol !== 'https:' || (isIP(host) !== 0 && !isOutside(host)))) throw notPublic()
  const seconds = Math.floor(Date.parse(now) / 1000)
  const status = await new Promise<number>((done, fail) => {
    const request = (address.protocol === 'https:' ? secureRequest : plainRequest)(
      address,
      {
        method: 'POST',
        agent: false,
        ...(local ? {} : { lookup: outsideOnly }),
        signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal === undefined ? [] : [signal])]),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'heldigital-delivery': delivery,
          'heldigital-signature': `t=${seconds},v1=${signatureOf(secret, seconds, body)}`,
        },
      },
      (answer) => {
        // What it says beside the status is of no interest, however long it is.
        answer.destroy()
        done(answer.statusCode ?? 0)
      },
    )
    request.once('error', fail)
    request.end(body)
  })
  if (status < 200 || status > 299) throw new Error(`the receiver answered ${status}`)
}

/** What a receiver compares with. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
}

const inside = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address lies out of the house. An IPv4 address written as IPv6 (`::ffff:10.0.0.1`) is taken for what it is. */
export function isOutside(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && !inside.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/** Resolves a name for the very connection that is made, so that no second answer of the name server can lead elsewhere. */
function outsideOnly(
  host: string,
  options: LookupOptions,
  answer: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return answer(error, [])
    if (addresses.length === 0 || !addresses.every(({ address }) => isOutside(address))) return answer(notPublic(), [])
    const [first] = addresses
    if (options.all === true) return answer(null, addresses)
    answer(null, first?.address ?? '', first?.family ?? 0)
  })
}

function notPublic(): Error {
  return new Error('the address is not a public https address')
}

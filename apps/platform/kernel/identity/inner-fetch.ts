// A fetch that reaches the product's own test provider without the network: the public address may not lead back to this
// process (a container's port, a proxy), and at start nobody listens yet.
import type { FastifyInstance, InjectOptions } from 'fastify'

/** Addresses below `base` are answered by the application itself, all others by the network. */
export function innerFetch(app: FastifyInstance, base: string): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.startsWith(base)) return globalThis.fetch(request)
    const { pathname, search } = new URL(request.url)
    const body = Buffer.from(await request.arrayBuffer())
    const answer = await app.inject({
      method: request.method as NonNullable<InjectOptions['method']>,
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      ...(body.length === 0 ? {} : { payload: body }),
    })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined) headers.set(name, String(value))
    return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers })
  }
}

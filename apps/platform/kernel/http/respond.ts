// Sends what a page or a route answered.
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { FileAnswer } from '../module.ts'
import type { Download } from './page.ts'

export async function sendFile(reply: FastifyReply, file: FileAnswer): Promise<void> {
  for (const [name, value] of Object.entries(file.headers ?? {})) void reply.header(name, value)
  if (file.fileName !== undefined) void reply.header('content-disposition', disposition('attachment', file.fileName))
  void reply.code(file.status ?? 200).type(withCharset(file.mediaType))
  await reply.send(bodyOf(file.bytes))
}

export async function sendDownload(reply: FastifyReply, file: Download): Promise<void> {
  if (file.fileName !== undefined)
    void reply.header('content-disposition', disposition(file.inline === true ? 'inline' : 'attachment', file.fileName))
  // What was uploaded is never run as a page of ours.
  void reply.header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  void reply.type(withCharset(file.mediaType))
  await reply.send(bodyOf(file.download))
}

function bodyOf(body: NodeJS.ReadableStream | Uint8Array | string): Readable | Buffer | string {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return body as Readable
}

function withCharset(mediaType: string): string {
  return /^text\/|json$|xml$/.test(mediaType) && !mediaType.includes('charset')
    ? `${mediaType}; charset=utf-8`
    : mediaType
}

/** RFC 6266, with a plain name for old readers. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`
}

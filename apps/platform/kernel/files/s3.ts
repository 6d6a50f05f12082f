// Files on any S3-compatible store: path-style addresses, Signature Version 4 with the hash of the payload signed.
import { openAsBlob } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { isRefusal } from '../refusal.ts'
import { sha256Of, sha256OfFile } from './disk.ts'
import { isAddress, pathOf, type Files } from './files.ts'
import { receive, sweepIncoming, type Incoming } from './incoming.ts'
import type { Scan } from './scan.ts'

export interface S3Options {
  /** `https://s3.example.no`, without the bucket. */
  readonly endpoint: string
  readonly region: string
  /** Must exist. */
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** Put before every key, `heldigital/`; none unless told. */
  readonly prefix?: string
  /** Bytes above which a file is sent in parts; 64 MiB unless told. */
  readonly multipartAbove?: number
}

/** The store answered with an error: its status, its code and what was asked of it. */
export class S3Failure extends Error {
  readonly status: number
  readonly code: string

  constructor(action: string, status: number, code: string) {
    super(`the file store answered ${status} ${code} to ${action}`)
    this.name = 'S3Failure'
    this.status = status
    this.code = code
  }
}

const mebibyte = 1_048_576
const retries = 4
/** The protocol allows 10 000 parts. */
const mostParts = 9000

/** Files are received in the folder `incoming` first: their hash is their key, and is known only at the end. */
export async function s3Files(
  options: S3Options,
  { incoming, scan }: { incoming: string; scan?: Scan | undefined },
): Promise<Files> {
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await sweepIncoming(incoming)
  const { prefix = '', multipartAbove = 64 * mebibyte } = options
  const client = new AwsClient({
    accessKeyId: options.accessKeyId,
    secretAccessKey: options.secretAccessKey,
    ...(options.sessionToken === undefined ? {} : { sessionToken: options.sessionToken }),
    service: 's3',
    region: options.region,
    retries,
  })
  const bucket = `${options.endpoint.replace(/\/+$/, '')}/${options.bucket}`
  const address = (sha256: string) => `${bucket}/${prefix}${pathOf(sha256)}`

  const putWhole = async ({ path, sha256 }: Incoming, mediaType: string) => {
    const body = await openAsBlob(path)
    const send = (headers: Record<string, string>) =>
      client.fetch(address(sha256), {
        method: 'PUT',
        body,
        headers: { 'x-amz-content-sha256': sha256, 'content-type': mediaType, ...headers },
      })
    let response = await send({ 'if-none-match': '*' })
    // 501: a store that knows no conditions. 409: another upload of the same bytes was under way and may have failed.
    if (response.status === 501 || response.status === 409) {
      await response.body?.cancel()
      response = await send({})
    }
    if (response.status === 412) return void response.body?.cancel()
    await expectOk(response, 'put')
  }

  const putParts = async ({ path, sha256, size }: Incoming, mediaType: string) => {
    const url = address(sha256)
    const begun = await client.fetch(`${url}?uploads=`, { method: 'POST', headers: { 'content-type': mediaType } })
    const uploadId = element(await expectOk(begun, 'begin upload'), 'UploadId')
    if (uploadId === undefined) throw new S3Failure('begin upload', begun.status, 'NoUploadId')
    const upload = `uploadId=${encodeURIComponent(uploadId)}`
    try {
      const partSize = Math.max(16, Math.ceil(size / mostParts / mebibyte)) * mebibyte
      const whole = await openAsBlob(path)
      const parts: string[] = []
      for (let start = 0; start < size; start += partSize) {
        const end = Math.min(start + partSize, size)
        const partNumber = parts.length + 1
        const response = await client.fetch(`${url}?partNumber=${partNumber}&${upload}`, {
          method: 'PUT',
          body: whole.slice(start, end),
          headers: { 'x-amz-content-sha256': await sha256OfFile(path, { start, end: end - 1 }) },
        })
        await expectOk(response, 'put part')
        const tag = response.headers.get('etag')
        if (tag === null) throw new S3Failure('put part', response.status, 'NoETag')
        parts.push(`<Part><PartNumber>${partNumber}</PartNumber><ETag>${escapeXml(tag)}</ETag></Part>`)
      }
      const completed = await client.fetch(`${url}?${upload}`, {
        method: 'POST',
        body: `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`,
        headers: { 'content-type': 'application/xml' },
      })
      // A failure may come with status 200, after the headers were sent.
      const answer = await expectOk(completed, 'complete upload')
      if (answer.includes('<Error>')) {
        throw new S3Failure('complete upload', completed.status, element(answer, 'Code') ?? 'Error')
      }
    } catch (error) {
      await client.fetch(`${url}?${upload}`, { method: 'DELETE' }).catch(() => {})
      throw error
    }
  }

  const get = async (sha256: string): Promise<Readable | undefined> => {
    if (!isAddress(sha256)) return undefined
    const response = await client.fetch(address(sha256))
    if (response.status === 404) return void (await response.body?.cancel())
    if (!response.ok) await expectOk(response, 'get')
    if (response.body === null) return Readable.from([])
    return Readable.fromWeb(response.body as ReadableStream)
  }

  const has = async (sha256: string): Promise<boolean> => {
    if (!isAddress(sha256)) return false
    const response = await client.fetch(address(sha256), { method: 'HEAD' })
    if (response.status !== 404 && !response.ok) throw new S3Failure('head', response.status, '')
    return response.ok
  }

  return {
    put: async (content, { limit, mediaType = 'application/octet-stream' }) => {
      const received = await receive(incoming, content, { limit, scan })
      if (isRefusal(received)) return received
      try {
        const { sha256, size } = received
        if (size <= multipartAbove) await putWhole(received, mediaType)
        else if (!(await has(sha256))) await putParts(received, mediaType)
        return { sha256, size }
      } finally {
        await rm(received.path, { force: true })
      }
    },
    get,
    has,
    remove: async (sha256) => {
      if (!isAddress(sha256)) return
      const response = await client.fetch(address(sha256), { method: 'DELETE' })
      if (response.status !== 404) await expectOk(response, 'delete')
    },
    check: async (sha256) => {
      const content = await get(sha256)
      if (content === undefined) return 'missing'
      return (await sha256Of(content)) === sha256 ? 'intact' : 'damaged'
    },
    list: async function* () {
      let token: string | undefined
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix })
        if (token !== undefined) query.set('continuation-token', token)
        const page = await expectOk(await client.fetch(`${bucket}?${query}`), 'list')
        for (const [, key = ''] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) {
          const name = key.slice(key.lastIndexOf('/') + 1)
          if (isAddress(name)) yield name
        }
        token = element(page, 'IsTruncated') === 'true' ? element(page, 'NextContinuationToken') : undefined
      } while (token !== undefined)
    },
  }
}

/** The answer's text; throws `S3Failure` unless it is a success. */
async function expectOk(response: Response, action: string): Promise<string> {
  const text = await response.text()
  if (!response.ok) throw new S3Failure(action, response.status, element(text, 'Code') ?? '')
  return text
}

/** The text of the first element of a name; the answers of S3 are flat where it is used. */
function element(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  return text?.replace(/&(quot|lt|gt|apos|amp);/g, (_, entity: string) => entities[entity] ?? '')
}

const entities: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

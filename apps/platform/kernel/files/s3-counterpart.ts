// The other side for tests: a small S3 that checks every signature (Signature Version 4) and every payload hash itself, with
// node:crypto and not with the client's code, and keeps to the limits of the real one.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface S3Counterpart {
  readonly endpoint: string
  readonly objects: Map<string, Buffer>
  readonly requests: string[]
  /** Uploads in parts that were begun and neither completed nor aborted. */
  readonly uploads: Map<string, Map<number, Buffer>>
  /** The next requests get this status. */
  fail(status: number, times?: number): void
  stop(): Promise<void>
}

export const counterpartKeys = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'a/secret+key=', region: 'eu-north-1' }

const smallestPart = 5 * 1_048_576
const bucket = 'tenders'

class Answer extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}

export async function startS3Counterpart({ pageSize = 1000 } = {}): Promise<S3Counterpart> {
  const objects = new Map<string, Buffer>()
  const uploads = new Map<string, Map<number, Buffer>>()
  const requests: string[] = []
  const failures: number[] = []
  let uploadCount = 0

  const serve = (request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse) => {
    const [, name, ...rest] = decodeURIComponent(url.pathname).split('/')
    const key = rest.join('/')
    if (name !== bucket) throw new Answer(404, 'NoSuchBucket')
    const uploadId = url.searchParams.get('uploadId')
    if (request.method === 'GET' && key === '') return list(url, response)
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      const id = `upload/${++uploadCount}+=`
      uploads.set(id, new Map())
      return xml(response, `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`)
    }
    if (uploadId !== null) return serveUpload(request, url, uploadId, key, body, response)
    const found = objects.get(key)
    switch (request.method) {
      case 'PUT':
        if (request.headers['if-none-match'] === '*' && found !== undefined) throw new Answer(412, 'PreconditionFailed')
        objects.set(key, body)
        response.setHeader('etag', etag(body))
        return response.end()
      case 'HEAD':
      case 'GET':
        if (found === undefined) throw new Answer(404, 'NoSuchKey')
        response.setHeader('content-length', found.length)
        return response.end(request.method === 'GET' ? found : undefined)
      case 'DELETE':
        objects.delete(key)
        response.statusCode = 204
        return response.end()
      default:
        throw new Answer(405, 'MethodNotAllowed')
    }
  }

  const serveUpload = (
    request: IncomingMessage,
    url: URL,
    uploadId: string,
    key: string,
    body: Buffer,
    response: ServerResponse,
  ) => {
    const upload = uploads.get(uploadId)
    if (upload === undefined) throw new Answer(404, 'NoSuchUpload')
    if (request.method === 'PUT') {
      upload.set(Number(url.searchParams.get('partNumber')), body)
      response.setHeader('etag', etag(body))
      return response.end()
    }
    if (request.method === 'DELETE') {
      uploads.delete(uploadId)
      response.statusCode = 204
      return response.end()
    }
    const named = [
      ...body
        .toString()
        .matchAll(/<Part><PartNumber>(\d+)<\/PartNumber><ETag>(?:&#34;)?([0-9a-f]+)(?:&#34;)?<\/ETag><\/Part>/g),
    ]
    const parts = named.map(([, number, tag], index) => {
      const part = upload.get(Number(number))
      if (part === undefined || etag(part) !== `"${tag}"`) throw new Answer(400, 'InvalidPart')
      if (index < named.length - 1 && part.length < smallestPart) throw new Answer(400, 'EntityTooSmall')
      return part
    })
    if (parts.length === 0) throw new Answer(400, 'MalformedXML')
    objects.set(key, Buffer.concat(parts))
    uploads.delete(uploadId)
    return xml(response, '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>')
  }

  const list = (url: URL, response: ServerResponse) => {
    const prefix = url.searchParams.get('prefix') ?? ''
    const after = url.searchParams.get('continuation-token') ?? ''
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort()
    const page = keys.slice(0, pageSize)
    const more = keys.length > page.length
    const contents = page.map((key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length}</Size></Contents>`)
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
    xml(response, `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`)
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      requests.push(`${request.method} ${url.pathname}${url.search}`)
      const body = Buffer.concat(chunks)
      try {
        const failure = failures.shift()
        if (failure !== undefined) throw new Answer(failure, 'Injected')
        if (request.method === 'PUT' && request.headers['content-length'] === undefined) {
          throw new Answer(411, 'MissingContentLength')
        }
        verify(request, url, body)
        serve(request, url, body, response)
      } catch (error) {
        const { status, code } = error instanceof Answer ? error : new Answer(500, String(error))
        xml(response, `<Error><Code>${code}</Code></Error>`, status)
      }
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    uploads,
    requests,
    fail: (status, times = 1) => failures.push(...Array.from({ length: times }, () => status)),
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Signature Version 4 as the documentation of Amazon S3 describes it: "Authenticating Requests: Using the Authorization Header". */
function verify(request: IncomingMessage, url: URL, body: Buffer): void {
  const header = (name: string) => String(request.headers[name] ?? '')
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      header('authorization'),
    )
  if (given === null) throw new Answer(403, 'AccessDenied')
  const [, keyId, day = '', region = '', signedHeaders = '', signature = ''] = given
  const at = header('x-amz-date')
  const instant = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (keyId !== counterpartKeys.accessKeyId) throw new Answer(403, 'InvalidAccessKeyId')
  if (region !== counterpartKeys.region) throw new Answer(400, 'AuthorizationHeaderMalformed')
  if (!(Math.abs(Date.now() - instant) < 900_000) || !at.startsWith(day)) throw new Answer(403, 'RequestTimeTooSkewed')
  for (const name of ['host', 'x-amz-date', 'x-amz-content-sha256']) {
    if (!signedHeaders.split(';').includes(name)) throw new Answer(403, 'AccessDenied')
  }
  const claimed = header('x-amz-content-sha256')
  if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== createHash('sha256').update(body).digest('hex')) {
    throw new Answer(400, 'XAmzContentSHA256Mismatch')
  }
  // Bytes of an object must be covered by the signature; only requests without or with protocol content may leave them out.
  if (request.method === 'PUT' && claimed === 'UNSIGNED-PAYLOAD') throw new Answer(403, 'AccessDenied')
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${header(name).trim().replace(/\s+/g, ' ')}\n`)
    .join('')
  const path = decodeURIComponent(url.pathname).split('/').map(encode).join('/')
  const canonical = [request.method, path, query, headers, signedHeaders, claimed].join('\n')
  const toSign = [
    'AWS4-HMAC-SHA256',
    at,
    `${day}/${region}/s3/aws4_request`,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  let key: Buffer = Buffer.from(`AWS4${counterpartKeys.secretAccessKey}`)
  for (const part of [day, region, 's3', 'aws4_request', toSign]) key = createHmac('sha256', key).update(part).digest()
  if (!timingSafeEqual(key, Buffer.from(signature, 'hex'))) throw new Answer(403, 'SignatureDoesNotMatch')
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function etag(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

function xml(response: ServerResponse, text: string, status = 200): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/xml')
  response.end(text)
}

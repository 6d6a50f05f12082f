// The virus scan hook: clamd's INSTREAM protocol (clamd(8)). Off unless configured; once configured, nothing passes unscanned.
import { createReadStream } from 'node:fs'
import { connect, type NetConnectOpts } from 'node:net'
import { refuse, type Refusal } from '../refusal.ts'

/** A refusal, or undefined for a file that may be kept. */
export type Scan = (path: string) => Promise<Refusal | undefined>

export interface ClamdOptions {
  /** `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`. */
  readonly address: string
  /** How long clamd may be silent, milliseconds; 60000 unless told. */
  readonly patience?: number
}

/** Throws on an address that is none: the operator's configuration is wrong. */
export function clamdScan({ address, patience = 60_000 }: ClamdOptions): Scan {
  const target = parseAddress(address)
  return async (path) => {
    const verdict = await ask(target, path, patience)
    if (verdict === 'stream: OK') return undefined
    return verdict?.endsWith(' FOUND') ? infected : unavailable
  }
}

function parseAddress(address: string): NetConnectOpts {
  const url = URL.parse(address)
  if (url?.protocol === 'unix:' && url.pathname !== '') return { path: url.pathname }
  if (url?.protocol === 'tcp:' && url.hostname !== '') {
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) }
  }
  throw new Error(`the address of clamd must be tcp://host:port or unix:///path, not ${address}`)
}

/** clamd's answer, or undefined when it gave none. */
function ask(target: NetConnectOpts, path: string, patience: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(target)
    const content = createReadStream(path, { highWaterMark: 65_536 })
    let answer = ''
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('error', () => {})
    content.on('error', () => socket.destroy())
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      content.on('data', (chunk) => {
        const length = Buffer.alloc(4)
        length.writeUInt32BE(chunk.length)
        socket.write(length)
        if (!socket.write(chunk)) content.pause()
      })
      socket.on('drain', () => content.resume())
      content.on('end', () => socket.write(Buffer.alloc(4)))
    })
    socket.on('data', (bytes: Buffer) => {
      if (answer.length < 4096) answer += bytes.toString('utf8')
      if (answer.includes('\0')) socket.end()
    })
    socket.on('close', () => {
      content.destroy()
      resolve(answer.includes('\0') ? answer.slice(0, answer.indexOf('\0')).trim() : undefined)
    })
  })
}

const infected = refuse(
  'files.infected',
  {
    nb: 'Viruskontrollen fant skadelig innhold i filen',
    nn: 'Viruskontrollen fann skadeleg innhald i fila',
    en: 'The virus scan found harmful content in the file',
  },
  {
    nb: 'Filen er ikke lagret. Lag den på nytt fra en trygg kilde, og last den opp igjen.',
    nn: 'Fila er ikkje lagra. Lag ho på nytt frå ei trygg kjelde, og last ho opp igjen.',
    en: 'The file was not kept. Make it again from a safe source and upload it once more.',
  },
)

const unavailable = refuse(
  'files.scan-unavailable',
  {
    nb: 'Filen kunne ikke viruskontrolleres',
    nn: 'Fila kunne ikkje viruskontrollerast',
    en: 'The file could not be scanned for viruses',
  },
  {
    nb: 'Filen er ikke lagret. Prøv igjen om litt; varer det ved, ta kontakt med driften.',
    nn: 'Fila er ikkje lagra. Prøv igjen om litt; varer det ved, ta kontakt med drifta.',
    en: 'The file was not kept. Try again in a while; if it lasts, contact the operator.',
  },
  { status: 503 },
)

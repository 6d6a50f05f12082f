// The commands about documents, as a person or a script gives them.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

const main = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'heldigital-formats-'))
after(() => rmSync(folder, { recursive: true }))

function heldigital(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'nb_NO.UTF-8', LC_ALL: '', SOURCE_DATE_EPOCH: '1808208000' },
  })
  return { status, stdout, stderr }
}

const payment = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>S1</MsgId><CreDtTm>2027-04-20T08:00:00Z</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts>
</CstmrPmtStsRpt></Document>`
const file = join(folder, 'status.xml')
writeFileSync(file, payment)

describe('heldigital formats diff', () => {
  it('tells what the newest release of a type changed, in words', () => {
    const { status, stdout } = heldigital('formats', 'diff', 'invoice')
    assert.equal(status, 0)
    assert.match(stdout, /\[strengere\] DK-R-003 er nå feil, før advarsel/)
    assert.match(stdout, /Nye koder: .*0248/)
  })

  it('tells it to programs as one JSON value', () => {
    const { status, stdout } = heldigital('formats', 'diff', 'invoice@2026-02-23', '2026-08-17', '--json')
    assert.equal(status, 0)
    const told = JSON.parse(stdout) as { differences: { kind: string; subject: string; text: string }[] }
    assert.ok(told.differences.some(({ kind, subject }) => kind === 'rule-severity' && subject === 'DK-R-003'))
  })

  it('compares two types, and refuses what is neither a type nor a day', () => {
    const { stdout } = heldigital('formats', 'diff', 'credit-transfer-03', 'credit-transfer-09', '--language', 'en')
    assert.match(stdout, /\[stricter\] Gone: "BIC" may no longer stand at Document\/CstmrCdtTrfInitn/)
    assert.equal(heldigital('formats', 'diff', 'invoice', '2026-02-30').status, 64)
    assert.equal(heldigital('formats', 'diff', 'no-such-type').status, 64)
  })

  it('lists every type with its releases', () => {
    const { status, stdout } = heldigital('formats', 'list')
    assert.equal(status, 0)
    assert.match(stdout, /^invoice {2,}Faktura/m)
    assert.match(stdout, /2026-08-17 {2}Peppol BIS Billing 3\.0/)
  })
})

describe('heldigital render', () => {
  it('shows a document as a page in the language that is asked for', () => {
    const { status, stdout } = heldigital('render', file, '--language', 'nn')
    assert.equal(status, 0)
    assert.match(stdout, /^<!doctype html>\n<html lang="nn">/)
    assert.match(stdout, /<dt>Meldingsreferanse<\/dt><dd>S1<\/dd>/)
  })

  it('writes a PDF/A-3a beside the file, the same bytes each time', () => {
    const { status, stdout } = heldigital('render', file, '--pdf')
    assert.equal(status, 0)
    const pdf = stdout.trim()
    assert.equal(pdf, join(folder, 'status.pdf'))
    const first = readFileSync(pdf)
    assert.match(first.toString('latin1'), /<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A</)
    heldigital('render', file, '--pdf', '--out', join(folder, 'again.pdf'))
    assert.ok(readFileSync(join(folder, 'again.pdf')).equals(first))
  })

  it('says why a file cannot be read, and writes nothing', () => {
    assert.equal(heldigital('render', join(folder, 'none.xml')).status, 2)
    const broken = join(folder, 'broken.xml')
    writeFileSync(broken, '<a>')
    const { status, stderr } = heldigital('render', broken, '--pdf')
    assert.equal(status, 2)
    assert.match(stderr, /broken\.xml: /)
    assert.ok(!existsSync(join(folder, 'broken.pdf')))
    assert.equal(heldigital('render').status, 64)
  })
})

it('heldigital validate judges payment files, and says why a known one is wrong', () => {
  assert.equal(heldigital('validate', file).status, 0)
  const wrong = join(folder, 'wrong.xml')
  writeFileSync(wrong, payment.replace('<MsgId>S1</MsgId>', ''))
  const { status, stdout } = heldigital('validate', wrong)
  assert.equal(status, 1)
  assert.match(stdout, /«Meldingsreferanse» \(MsgId\) mangler i GrpHdr/)
})
